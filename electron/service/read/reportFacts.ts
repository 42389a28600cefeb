import type { PlanFacts, ProgressFacts } from '#shared/progress/facts.ts'
import type { BaselineFacts, ReportFacts, ReportRow } from '#shared/report/facts.ts'
import { newestSeq } from '../../store/changeLog.ts'
import type { ReadableDb } from '../../store/database.ts'
import { rowById, rowsOf } from '../../store/rows.ts'
import { staleSteps } from '../derivation.ts'
import { readCapacity, readPlanSummary } from '../derive/planReads.ts'
import { type ChoiceFacts, readChoices } from './choices.ts'
import { type InventoryEntry, readInventory } from './inventory.ts'
import { readBlockedTasks, readFreezeConflicts, readUnassignedTasks } from './taskNotes.ts'
import { readWorkingDays } from './workingDaysLeft.ts'

/** Gathers what overview and briefing are computed from, as of a day. */
export function readReportFacts(db: ReadableDb, asOf: string): ReportFacts {
  const program = rowById(db, 'program', 'program')
  if (program === null) throw new Error('the workspace has no program row')
  const { name, marking, designation, directiveDate, deadline } = program
  const choices = readChoices(db, asOf)
  const plan = readPlanFacts(db, asOf)
  return {
    asOf,
    deadline,
    program: { name, marking, designation, directiveDate },
    seq: newestSeq(db),
    rows: readInventory(db, asOf).map((entry) => reportRow(entry, choices.get(entry.row.id) ?? notAssessed)),
    plan,
    workingDaysLeft: readWorkingDays(db, asOf, deadline),
    baseline: readBaseline(db),
    capacity: plan === null ? null : readCapacity(db, asOf),
    blockedTasks: readBlockedTasks(db, asOf),
    unassignedTasks: readUnassignedTasks(db, asOf),
    freezeConflicts: readFreezeConflicts(db, asOf),
  }
}

const notAssessed: ChoiceFacts = {
  chosenVerdict: null,
  currentCostUsd: null,
  chosenCostUsd: null,
  authorizationUnknown: null,
  alternativeEnds: null,
}

function reportRow({ row, tasks, doneOn, p80 }: InventoryEntry, choice: ChoiceFacts): ReportRow {
  return {
    ...row,
    ...choice,
    currentCostUsd: choice.currentCostUsd ?? row.monthlyCostUsd,
    effortDays: tasks.effort,
    effortDoneDays: tasks.effortDone,
    doneOn,
    p80,
  }
}

/** Gathers what the status alone is computed from: no alternatives, capacity or baseline. */
export function readProgressFacts(db: ReadableDb, asOf: string): ProgressFacts {
  const deadline = rowById(db, 'program', 'program')?.deadline
  if (deadline === undefined) throw new Error('the workspace has no program row')
  const rows = readInventory(db, asOf).map((entry) => reportRow(entry, notAssessed))
  return { asOf, deadline, rows, plan: readPlanFacts(db, asOf) }
}

/** The computed plan's summary; null when none was computed. Stale when something it stands on changed since. */
function readPlanFacts(db: ReadableDb, asOf: string): PlanFacts | null {
  const summary = readPlanSummary(db, asOf)
  return summary === null ? null : { ...summary, stale: staleSteps(db, 'plan', asOf).length > 0 }
}

/** The newest baseline, as the last finish of each workload. */
function readBaseline(db: ReadableDb): BaselineFacts | null {
  const newest = rowsOf(db, 'baseline').sort(
    (a, b) => b.takenOn.localeCompare(a.takenOn) || b.id.localeCompare(a.id),
  )[0]
  if (newest === undefined) return null
  const { workloadIds, finishes } = newest.schedule
  const last = new Map<string, string>()
  workloadIds.forEach((id, index) => {
    const finish = finishes[index] ?? ''
    if (finish > (last.get(id) ?? '')) last.set(id, finish)
  })
  return {
    name: newest.name,
    takenOn: newest.takenOn,
    finishes: [...last].map(([workloadId, finish]) => ({ workloadId, finish })),
  }
}
