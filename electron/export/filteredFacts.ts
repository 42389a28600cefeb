import type { ReportFacts, TaskNote } from '#shared/report/facts.ts'
import { readReportFacts } from '../service/read/reportFacts.ts'
import type { ReadableDb } from '../store/database.ts'

/**
 * Report facts of some workloads only. A forecast and a capacity of a part are not known: the plan's are the whole
 * program's, so they are left out.
 */
export function readFilteredFacts(
  db: ReadableDb,
  asOf: string,
  ids: readonly string[] | undefined,
): ReportFacts {
  const facts = readReportFacts(db, asOf)
  if (ids === undefined) return facts
  const wanted = new Set(ids)
  const ofWanted = (note: TaskNote) => wanted.has(note.workloadId)
  return {
    ...facts,
    rows: facts.rows.filter((row) => wanted.has(row.id)),
    plan:
      facts.plan === null
        ? null
        : { ...facts.plan, finish: null, forecast: null, lowerBoundFinish: null, gapDays: null },
    capacity: null,
    blockedTasks: facts.blockedTasks.filter(ofWanted),
    unassignedTasks: facts.unassignedTasks.filter(ofWanted),
    freezeConflicts: facts.freezeConflicts.filter(ofWanted),
  }
}
