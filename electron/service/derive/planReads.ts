import type { PlanSummary } from '#shared/contract/channels/plan.ts'
import type { Output } from '#shared/contract/contract.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import { compileCalendar } from '#shared/plan/calendar.ts'
import { capacityLoad } from '#shared/plan/capacityLoad.ts'
import { toEpochDay, toIso } from '#shared/plan/day.ts'
import { meanEffort, remainingFraction } from '#shared/plan/effort.ts'
import { explainHolds } from '#shared/plan/explain.ts'
import type { ReadableDb } from '../../store/database.ts'
import { rowById } from '../../store/rows.ts'
import { first, sql } from '../../store/sql.ts'
import { staleSteps } from '../derivation.ts'
import type { StoredSummary } from './plan.ts'
import { readCalendarInput } from './planInput.ts'

/** The plan's summary as last computed, or null when there is none or nothing to plan. */
export function readPlanSummary(db: ReadableDb, asOf: string): PlanSummary | null {
  const state = first(db, sql.selectFrom('derived_state').select('summary').where('step', '=', 'plan'))
  if (state === undefined) return null
  const stored = JSON.parse(state.summary) as StoredSummary // only the derivation writes this row
  return { ...stored, ...readReasons(db), stale: staleSteps(db, 'plan', asOf).length > 0 }
}

type ReasonCells = [id: string, name: string, due: number | null, finish: number | null, why: string]

/** Late workloads, latest first, and those without a plan, each with its reason. */
function readReasons(db: ReadableDb): Pick<PlanSummary, 'late' | 'unplanned'> {
  const rows = db.raw
    .prepare(
      `SELECT p.workload_id, w.name, p.due, p.finish, p.why
       FROM derived_workload p JOIN workload w ON w.id = p.workload_id
       WHERE p.why <> '' ORDER BY p.finish - p.due DESC, p.workload_id`,
    )
    .raw()
    .all() as ReasonCells[] // columns above
  return {
    late: rows.flatMap(([id, name, due, finish, why]) =>
      due === null || finish === null
        ? []
        : [{ id, name, due: toIso(due), finish: toIso(finish), daysLate: finish - due, why }],
    ),
    unplanned: rows.flatMap(([workloadId, name, , finish, reason]) =>
      finish === null ? [{ workloadId, name, reason }] : [],
    ),
  }
}

/** What holds a task where it is. Throws ExpectedError when it has no place in the plan. */
export function readTaskExplanation(
  db: ReadableDb,
  asOf: string,
  taskId: string,
): Output<'plan.explainTask'> {
  const task = rowById(db, 'task', taskId)
  const placed = first(db, sql.selectFrom('derived_task').selectAll().where('task_id', '=', taskId))
  if (task === null || placed === undefined) {
    throw new ExpectedError(
      'not-planned',
      task === null
        ? `There is no task with the id "${taskId}".`
        : `“${task.name}” has no place in the plan.`,
      'The plan’s messages say why a task or its workload is not planned.',
    )
  }
  const team = task.teamId === null ? null : rowById(db, 'team', task.teamId)
  const workload = rowById(db, 'workload', task.workloadId)
  const waveId = workload?.waveId ?? null
  const wave = waveId === null ? null : rowById(db, 'wave', waveId)
  return {
    taskId,
    start: toIso(placed.start),
    finish: toIso(placed.finish),
    durationDays: workingDays(db, task.teamId, placed.start, placed.finish),
    slackDays: placed.slack,
    holds: explainHolds(placed.holds, {
      teamId: task.teamId,
      teamName: team?.name ?? null,
      taskName: (id) => taskName(db, id),
      waveName: wave?.name ?? null,
      start: placed.start,
      asOf: toEpochDay(asOf),
    }),
  }
}

/** Working days of a team from one day to another, both included. */
function workingDays(db: ReadableDb, teamId: string | null, start: number, finish: number): number {
  const { program, events } = readCalendarInput(db)
  const daysOff = events
    .filter((event) => event.kind === 'holiday' && (event.teamId === null || event.teamId === teamId))
    .map(({ from, to }) => ({ from: toEpochDay(from), to: toEpochDay(to) }))
  const axis = { origin: start, days: finish - start + 1 }
  return compileCalendar(axis, program.federalHolidays, daysOff).dayOf.length
}

/** A task's name with its workload's. */
function taskName(db: ReadableDb, id: string): string {
  const row = db.raw
    .prepare(
      `SELECT t.name || ' · ' || w.name FROM task t JOIN workload w ON w.id = t.workload_id WHERE t.id = ?`,
    )
    .pluck()
    .get(id)
  return typeof row === 'string' ? row : id
}

type LoadCells = [
  teamId: string | null,
  people: number,
  isStarted: number,
  start: number,
  finish: number,
  optimisticDays: number,
  likelyDays: number,
  pessimisticDays: number,
  percent: number,
  remainingDays: number | null,
]

/** Load against capacity per team and week, of what is still to do. */
export function readCapacity(db: ReadableDb, asOf: string): Output<'plan.capacity'> {
  const rows = db.raw
    .prepare(
      `SELECT t.team_id, t.people, t.actual_start <= @asOf, p.start, p.finish,
         t.optimistic_days, t.likely_days, t.pessimistic_days, t.percent, t.remaining_days
       FROM derived_task p JOIN task t ON t.id = p.task_id
       WHERE t.people > 0 AND t.actual_finish IS NULL`,
    )
    .raw()
    .all({ asOf }) as LoadCells[] // columns above
  const placed = rows.map(([teamId, people, isStarted, from, to, ...estimate]) => {
    const [optimisticDays, likelyDays, pessimisticDays, percent, remainingDays] = estimate
    const task = { optimisticDays, likelyDays, pessimisticDays, percent, remainingDays }
    const left = isStarted === 1 ? meanEffort(task) * remainingFraction(task) : null
    return { teamId, people, from, to, left }
  })
  return capacityLoad({ asOf, ...readCalendarInput(db) }, placed)
}
