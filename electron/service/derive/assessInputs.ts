import { type AssessedWorkload, type AssessInput, assessedFields } from '#shared/assess/input.ts'
import { resolveRequirements } from '#shared/assess/resolveRequirements.ts'
import type { Requirement } from '#shared/model/entities/choice.ts'
import type { ScopeReview } from '#shared/model/entities/scope.ts'
import type { Scope } from '#shared/model/vocabulary.ts'
import { effectiveScope } from '#shared/policy/effectiveScope.ts'
import type { ScopeResult } from '#shared/policy/result.ts'
import { type Cell, columnsOf, fromCell } from '../../store/columns.ts'
import type { ReadableDb } from '../../store/database.ts'
import { rowsOf } from '../../store/rows.ts'

/** Scopes whose workloads must move: these are assessed ahead; any other one on demand. */
export const mustMove: readonly Scope[] = ['in', 'mixed']

/** What assessment reads of workloads, ordered by id; `ids` null means all. */
export function readAssessInputs(db: ReadableDb, ids: readonly string[] | null): readonly AssessInput[] {
  const requirements = readRequirements(db, ids)
  return readWorkloads(db, ids).map(({ workload, scope }) => ({
    workload,
    scope,
    requirements: resolveRequirements(workload, scope, requirements.get(workload.id) ?? []),
  }))
}

const fields: readonly string[] = assessedFields
const columns = columnsOf('workload').filter(({ field }) => fields.includes(field))

type ScopeCells = readonly [
  ruled: ScopeResult['scope'] | null,
  confidence: ScopeResult['confidence'],
  conflict: number | null,
  review: ScopeReview['kind'] | null,
  reviewed: Scope | null,
]

function readWorkloads(
  db: ReadableDb,
  ids: readonly string[] | null,
): readonly { readonly workload: AssessedWorkload; readonly scope: Scope }[] {
  const selected = columns.map(({ column }) => `w."${column}"`).join(', ')
  const statement = db.raw.prepare(
    `SELECT ${selected}, s.scope, s.confidence, s.conflict, r.kind, r.scope
     FROM workload w
     LEFT JOIN derived_scope s ON s.workload_id = w.id
     LEFT JOIN scope_review r ON r.id = w.id
     ${within('w.id', ids)} ORDER BY w.id`,
  )
  const rows = statement.raw().all({ ids: ids === null ? null : JSON.stringify(ids) }) as Cell[][] // STRICT columns
  return rows.map((cells) => {
    const workload = Object.fromEntries(
      columns.map(({ field, kind }, index) => [field, fromCell(kind, cells[index] ?? null)]),
    ) as unknown as AssessedWorkload // the spine checked each field
    return { workload, scope: scopeOf(cells.slice(columns.length) as unknown as ScopeCells) } // in the query's order
  })
}

function scopeOf([ruled, confidence, conflict, kind, reviewed]: ScopeCells): Scope {
  const result = ruled === null ? null : { scope: ruled, confidence, conflict: conflict === 1 }
  const review = kind === null || reviewed === null ? null : { kind, scope: reviewed }
  return effectiveScope(result, review).scope
}

function readRequirements(
  db: ReadableDb,
  ids: readonly string[] | null,
): ReadonlyMap<string, readonly Requirement[]> {
  const single = ids?.length === 1 ? ids[0] : undefined
  const rows = rowsOf(db, 'requirement', single === undefined ? {} : { workloadId: single })
  const grouped = new Map<string, Requirement[]>()
  for (const row of rows) {
    const known = grouped.get(row.workloadId)
    if (known === undefined) grouped.set(row.workloadId, [row])
    else known.push(row)
  }
  return grouped
}

function within(column: string, ids: readonly string[] | null): string {
  return ids === null ? '' : `WHERE ${column} IN (SELECT value FROM json_each(@ids))`
}
