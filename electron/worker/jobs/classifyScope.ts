import { createHash } from 'node:crypto'
import { activeRules } from '#shared/policy/activeRules.ts'
import { compileRules } from '#shared/policy/compileRules.ts'
import { type ScopedWorkload, scopedFields, scopeFacts } from '#shared/policy/facts.ts'
import type { ScopeResult } from '#shared/policy/result.ts'
import type { ScopeRule } from '#shared/policy/rule.ts'
import { readScopeRules } from '../../service/derive/scopeRules.ts'
import { type Cell, columnsOf, fromCell } from '../../store/columns.ts'
import { openReadable, type ReadableDb } from '../../store/database.ts'
import type { Tables } from '../../store/tables.ts'
import { type Job, JobCancelled, type JobControl } from '../protocol.ts'

export type ScopeRow = Tables['derived_scope']

/** Only what differs from the stored results, so that writing them back is short. */
export interface ScopeChanges {
  readonly changed: readonly ScopeRow[]
  readonly removed: readonly string[]
  readonly summary: ScopeSummary
}

/** Kept with the derivation's state. */
export interface ScopeSummary {
  /** Fingerprint of the rules and the way of weighing them that gave the stored results. */
  readonly basis: string
}

export interface ClassifyInput {
  readonly path: string
  /** The newest change and the basis that the stored results stand for; null when there are none. */
  readonly since: { readonly seq: number; readonly basis: string } | null
}

/** Raise it when `shared/policy` comes to weigh or word the same rules differently. */
const engineVersion = 1
const progressEvery = 1_000

/**
 * Applies the scope rules in force: to workloads changed since the last run where the rules are still the same,
 * else to every workload.
 */
export const classifyScope: Job<ClassifyInput, ScopeChanges> = ({ path, since }, control) => {
  const db = openReadable(path)
  try {
    const rules = activeRules(readScopeRules(db))
    const basis = fingerprint(rules)
    const ids = since !== null && since.basis === basis ? changedWorkloads(db, since.seq) : null
    const classify = compileRules(rules)
    const stored = storedResults(db, ids)
    const changed: ScopeRow[] = []
    const workloads = readWorkloads(db, ids)
    workloads.forEach(({ id, workload }, index) => {
      report(control, index, workloads.length)
      const row = rowOf(id, classify(scopeFacts(workload)))
      if (stored.get(id) !== row.result) changed.push(row)
      stored.delete(id)
    })
    return { changed, removed: [...stored.keys()], summary: { basis } }
  } finally {
    db.raw.close()
  }
}

function fingerprint(rules: readonly ScopeRule[]): string {
  return createHash('sha256')
    .update(`${engineVersion} ${JSON.stringify(rules)}`)
    .digest('hex')
    .slice(0, 32)
}

/** As JSON, for `json_each`. */
function changedWorkloads(db: ReadableDb, seq: number): string {
  const ids = db.raw
    .prepare(`SELECT DISTINCT entity_id FROM change WHERE seq > ? AND entity = 'workload'`)
    .pluck()
    .all(seq)
  return JSON.stringify(ids)
}

function report(control: JobControl, index: number, total: number): void {
  if (index % progressEvery !== 0) return
  if (control.cancelled()) throw new JobCancelled()
  control.progress(index / total, `${index} of ${total} workloads`)
}

function rowOf(id: string, result: ScopeResult): ScopeRow {
  return {
    workload_id: id,
    scope: result.scope,
    confidence: result.confidence,
    conflict: result.conflict ? 1 : 0,
    result: JSON.stringify(result),
  }
}

/** Only rows whose id is in the list; null means all. */
function among(column: string, ids: string | null): string {
  return ids === null ? '' : `WHERE ${column} IN (SELECT value FROM json_each(@ids))`
}

function storedResults(db: ReadableDb, ids: string | null): Map<string, string> {
  const rows = db.raw
    .prepare(`SELECT workload_id, result FROM derived_scope ${among('workload_id', ids)}`)
    .raw()
    .all({ ids })
  return new Map(rows as [string, string][]) // both columns are TEXT NOT NULL
}

const wanted = new Set<string>(scopedFields)
const columns = columnsOf('workload').filter(({ field }) => wanted.has(field))

interface WorkloadToScope {
  readonly id: string
  readonly workload: ScopedWorkload
}

/** Only the columns that rules see: the rest (source cells kept whole) is by far the larger part. */
function readWorkloads(db: ReadableDb, ids: string | null): readonly WorkloadToScope[] {
  const names = columns.map(({ column }) => `"${column}"`).join(', ')
  const rows = db.raw
    .prepare(`SELECT id, ${names} FROM workload ${among('id', ids)} ORDER BY id`)
    .raw()
    .all({ ids }) as Cell[][] // STRICT columns
  return rows.map(([id, ...cells]) => {
    const entries = columns.map(({ field, kind }, index) => [field, fromCell(kind, cells[index] ?? null)])
    // The spine parsed these fields with the workload's schema before they were stored.
    return { id: String(id), workload: Object.fromEntries(entries) as ScopedWorkload }
  })
}
