import { activeRules } from '#shared/policy/activeRules.ts'
import { compileRules } from '#shared/policy/compileRules.ts'
import { type ScopedWorkload, scopedFields, scopeFacts } from '#shared/policy/facts.ts'
import type { ScopeResult } from '#shared/policy/result.ts'
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
  readonly workloads: number
  /** How many workloads each rule fired on. */
  readonly fired: Readonly<Record<string, number>>
}

const progressEvery = 1_000

/** Applies the scope rules in force to every workload. */
export const classifyScope: Job<{ readonly path: string }, ScopeChanges> = ({ path }, control) => {
  const db = openReadable(path)
  try {
    const stored = storedResults(db)
    const classify = compileRules(activeRules(readScopeRules(db)))
    const fired = new Map<string, number>()
    const changed: ScopeRow[] = []
    const workloads = readWorkloads(db)
    workloads.forEach(({ id, workload }, index) => {
      report(control, index, workloads.length)
      const result = classify(scopeFacts(workload))
      for (const rule of result.rules) fired.set(rule.id, (fired.get(rule.id) ?? 0) + 1)
      const row = rowOf(id, result)
      if (stored.get(id) !== row.result) changed.push(row)
      stored.delete(id)
    })
    const summary = { workloads: workloads.length, fired: Object.fromEntries(fired) }
    return { changed, removed: [...stored.keys()], summary }
  } finally {
    db.raw.close()
  }
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

function storedResults(db: ReadableDb): Map<string, string> {
  const rows = db.raw.prepare('SELECT workload_id, result FROM derived_scope').raw().all()
  return new Map(rows as [string, string][]) // both columns are TEXT NOT NULL
}

const wanted = new Set<string>(scopedFields)
const columns = columnsOf('workload').filter(({ field }) => wanted.has(field))

/** Only the columns that rules see: the rest (source cells kept whole) is by far the larger part. */
function readWorkloads(
  db: ReadableDb,
): readonly { readonly id: string; readonly workload: ScopedWorkload }[] {
  const names = columns.map(({ column }) => `"${column}"`).join(', ')
  const rows = db.raw.prepare(`SELECT id, ${names} FROM workload ORDER BY id`).raw().all() as Cell[][] // STRICT
  return rows.map(([id, ...cells]) => {
    const entries = columns.map(({ field, kind }, index) => [field, fromCell(kind, cells[index] ?? null)])
    // The spine parsed these fields with the workload's schema before they were stored.
    return { id: String(id), workload: Object.fromEntries(entries) as ScopedWorkload }
  })
}
