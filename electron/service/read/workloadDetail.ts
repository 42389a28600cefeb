import type { WorkloadDerived, WorkloadRow } from '#shared/contract/channels/workloads.ts'
import { workloadDerived } from '#shared/contract/channels/workloads.ts'
import type { Output } from '#shared/contract/contract.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import type { ScopeResult } from '#shared/policy/result.ts'
import type { ReadableDb } from '../../store/database.ts'
import { rowById, rowsOf } from '../../store/rows.ts'
import { describeWorkload } from '../derive/assessReads.ts'
import { readInventory } from './inventory.ts'
import { withSchedule } from './scheduledTasks.ts'

/** One workload in full, for the drawer. Throws ExpectedError when there is none of that id. */
export function readWorkloadDetail(db: ReadableDb, asOf: string, id: string): Output<'workload.get'> {
  const workload = rowById(db, 'workload', id)
  const entry = readInventory(db, asOf, [id])[0]
  if (workload === null || entry === undefined) {
    throw new ExpectedError(
      'no-such-workload',
      `There is no workload with the id "${id}".`,
      'It may have been deleted: undo the deletion, or pick another from the inventory.',
    )
  }
  const tasks = rowsOf(db, 'task', { workloadId: id }).sort(
    (a, b) => a.position - b.position || a.id.localeCompare(b.id),
  )
  return {
    workload,
    derived: derivedPart(entry.row),
    scope: readScopeResult(db, id),
    review: rowById(db, 'scopeReview', id),
    findings: rowsOf(db, 'finding', { workloadId: id }),
    requirements: rowsOf(db, 'requirement', { workloadId: id }),
    decision: rowById(db, 'decision', id),
    ranked: describeWorkload(db, asOf, id).ranked.slice(0, 3),
    tasks: withSchedule(db, tasks),
    waivers: rowsOf(db, 'waiver', { workloadId: id }),
  }
}

function derivedPart(row: WorkloadRow): WorkloadDerived {
  const picked = Object.keys(workloadDerived.shape).map((key) => [key, row[key as keyof WorkloadRow]])
  // The row's schema extends the derived one's shape, whose keys were just picked.
  return Object.fromEntries(picked) as WorkloadDerived
}

function readScopeResult(db: ReadableDb, id: string): ScopeResult {
  const stored = db.raw.prepare('SELECT result FROM derived_scope WHERE workload_id = ?').pluck().get(id)
  // Only the scope derivation writes this column, from a ScopeResult.
  return typeof stored === 'string' ? (JSON.parse(stored) as ScopeResult) : notClassified
}

const notClassified: ScopeResult = {
  scope: 'undetermined',
  confidence: null,
  conflict: false,
  rules: [],
  why: 'The scope rules have not been run on this workload yet.',
  settles: ['Run the scope rules.'],
}
