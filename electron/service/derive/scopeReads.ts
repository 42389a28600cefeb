import type { Output } from '#shared/contract/contract.ts'
import type { ScopeReview } from '#shared/model/entities/scope.ts'
import type { Json } from '#shared/model/scalars.ts'
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
  const queue = reviewQueue(entriesToLookAt(db, asOf), asOf)
  const of = (kind: string) => queue.filter((item) => item.kind === kind).length
  const reviews = db.raw.prepare('SELECT kind, count(*) FROM scope_review GROUP BY kind').raw().all()
  const byKind = new Map(reviews as [string, number][]) // a checked word and a count
  return {
    ...countScopes(db),
    signedOff: byKind.get('sign-off') ?? 0,
    overridden: byKind.get('override') ?? 0,
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

/** How many workloads each rule fired on in the last run. */
export function readFired(db: ReadableDb): ReadonlyMap<string, number> {
  const rows = db.raw
    .prepare(
      `SELECT json_extract(rule.value, '$.id'), count(*)
       FROM derived_scope s, json_each(s.result, '$.rules') rule GROUP BY 1`,
    )
    .raw()
    .all()
  return new Map(rows as [string, number][]) // ids that the derivation wrote, and counts
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

type EntryRow = ResultColumns &
  QueueEntry['workload'] & {
    readonly why: string | null
    readonly reviewKind: ScopeReview['kind'] | null
    readonly reviewScope: Scope | null
    readonly evidence: string | null
    readonly reviewAgainOn: string | null
  }

/** Only workloads that may want a person: most of an inventory is settled or reviewed, and long to read. */
const entriesQuery = `
SELECT w.id, w.name, w.claude_use AS claudeUse, w.criticality, s.scope, s.confidence, s.conflict,
  json_extract(s.result, '$.why') AS why, r.kind AS reviewKind, r.scope AS reviewScope, r.evidence,
  r.review_again_on AS reviewAgainOn
FROM workload w
LEFT JOIN derived_scope s ON s.workload_id = w.id
LEFT JOIN scope_review r ON r.id = w.id
WHERE CASE WHEN r.id IS NULL
  THEN s.scope IS NULL OR s.scope = 'undetermined' OR s.conflict = 1 OR s.confidence = 'low'
  ELSE json_extract(r.evidence, '$.scope') IS NOT s.scope OR r.review_again_on <= ? END`

function entriesToLookAt(db: ReadableDb, asOf: string): readonly QueueEntry[] {
  const rows = db.raw.prepare(entriesQuery).all(asOf) as EntryRow[] // written by the spine and the derivation
  return rows.map((row) => ({
    workload: { id: row.id, name: row.name, claudeUse: row.claudeUse, criticality: row.criticality },
    result: {
      ...(resultOf(row) ?? { scope: 'undetermined', confidence: null, conflict: false }),
      why: row.why ?? 'The scope rules have not been run on this workload yet.',
    },
    review: reviewOf(row),
  }))
}

function reviewOf({ reviewKind, reviewScope, evidence, reviewAgainOn }: EntryRow): QueueEntry['review'] {
  if (reviewKind === null || reviewScope === null) return null
  // The spine stores the column from JSON.
  return {
    kind: reviewKind,
    scope: reviewScope,
    evidence: JSON.parse(evidence ?? 'null') as Json,
    reviewAgainOn,
  }
}
