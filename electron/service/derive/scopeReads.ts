import { z } from 'zod'
import type { Output } from '#shared/contract/contract.ts'
import type { Scope } from '#shared/model/vocabulary.ts'
import { effectiveScope } from '#shared/policy/effectiveScope.ts'
import type { ScopeResult } from '#shared/policy/result.ts'
import { type QueueEntry, reviewQueue } from '#shared/policy/reviewQueue.ts'
import type { ReadableDb } from '../../store/database.ts'
import { rowsOf } from '../../store/rows.ts'

/** What the rules computed for one workload, or null before they ran on it. */
export function readScopeResult(db: ReadableDb, id: string): ScopeResult | null {
  const stored = db.raw.prepare('SELECT result FROM derived_scope WHERE workload_id = ?').pluck().get(id)
  // Only the scope derivation writes this column, from a ScopeResult.
  return typeof stored === 'string' ? (JSON.parse(stored) as ScopeResult) : null
}

/** How many workloads have each effective scope. */
export function countScopes(db: ReadableDb): Record<Scope, number> {
  const counts: Record<Scope, number> = { in: 0, out: 0, mixed: 0, undetermined: 0 }
  const rows = db.raw
    .prepare(
      `SELECT coalesce(r.scope, s.scope, 'undetermined') AS scope, count(*) AS n FROM workload w
       LEFT JOIN derived_scope s ON s.workload_id = w.id LEFT JOIN scope_review r ON r.id = w.id GROUP BY 1`,
    )
    .all() as { scope: Scope; n: number }[] // scopes are checked before they are stored
  for (const { scope, n } of rows) counts[scope] = n
  return counts
}

/** Counts by effective scope, the state of reviews, and the queue of workloads that want a person. */
export function readScopeSummary(db: ReadableDb, asOf: string): Output<'scope.summary'> {
  const entries = entriesToLookAt(db)
  const queue = reviewQueue(entries, asOf)
  const of = (kind: string) => queue.filter((item) => item.kind === kind).length
  const reviewed = (kind: string) => entries.filter(({ review }) => review?.kind === kind).length
  return {
    ...countScopes(db),
    signedOff: reviewed('sign-off'),
    overridden: reviewed('override'),
    conflicts: of('conflict'),
    outdated: of('outdated'),
    queue: [...queue],
  }
}

/** The effective scope of every workload with the rules that fired; ordered by id. */
export function readScopeDecisions(db: ReadableDb): Output<'scope.decisions'> {
  const reviews = new Map(rowsOf(db, 'scopeReview').map((review) => [review.id, review]))
  const rows = db.raw
    .prepare(
      `SELECT w.id, s.result FROM workload w LEFT JOIN derived_scope s ON s.workload_id = w.id ORDER BY w.id`,
    )
    .all() as { id: string; result: string | null }[] // ids and results are TEXT
  return rows.map(({ id, result: stored }) => {
    // Only the scope derivation writes this column, from a ScopeResult.
    const result = stored === null ? null : (JSON.parse(stored) as ScopeResult)
    const rules = (result?.rules ?? []).map((rule) => ({
      id: rule.id,
      scope: rule.scope,
      reason: rule.reason,
    }))
    return { id, ...effectiveScope(result, reviews.get(id) ?? null), rules }
  })
}

const fired = z.object({ fired: z.record(z.string(), z.number()) })

/** How many workloads each rule fired on in the last run. */
export function readFired(db: ReadableDb): Readonly<Record<string, number>> {
  const stored = db.raw.prepare(`SELECT summary FROM derived_state WHERE step = 'scope'`).pluck().get()
  const parsed = fired.safeParse(typeof stored === 'string' ? JSON.parse(stored) : null)
  return parsed.success ? parsed.data.fired : {}
}

interface ResultColumns {
  readonly scope: ScopeResult['scope'] | null
  readonly confidence: ScopeResult['confidence']
  readonly conflict: number | null
}

function resultOf(row: ResultColumns) {
  if (row.scope === null) return null
  return { scope: row.scope, confidence: row.confidence, conflict: row.conflict === 1 }
}

type EntryRow = ResultColumns & QueueEntry['workload'] & { readonly why: string | null }

/** Only workloads that were reviewed or may want a person: most of an inventory is settled and needs no look. */
function entriesToLookAt(db: ReadableDb): readonly QueueEntry[] {
  const reviews = new Map(rowsOf(db, 'scopeReview').map((review) => [review.id, review]))
  const rows = db.raw
    .prepare(
      `SELECT w.id, w.name, w.claude_use AS claudeUse, w.criticality, s.scope, s.confidence, s.conflict,
         json_extract(s.result, '$.why') AS why
       FROM workload w LEFT JOIN derived_scope s ON s.workload_id = w.id
       WHERE s.scope IS NULL OR s.scope = 'undetermined' OR s.conflict = 1 OR s.confidence = 'low'
         OR w.id IN (SELECT id FROM scope_review)`,
    )
    .all() as EntryRow[] // written by the spine and the derivation
  return rows.map((row) => {
    const { id, name, claudeUse, criticality } = row
    const result = resultOf(row) ?? { scope: 'undetermined', confidence: null, conflict: false }
    const why = row.why ?? 'The scope rules have not been run on this workload yet.'
    return {
      workload: { id, name, claudeUse, criticality },
      result: { ...result, why },
      review: reviews.get(id) ?? null,
    }
  })
}
