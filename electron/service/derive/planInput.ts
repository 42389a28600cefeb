import type { ScopeReview } from '#shared/model/entities/scope.ts'
import type { Scope } from '#shared/model/vocabulary.ts'
import type { PlanInput, PlanTask, PlanWorkload } from '#shared/plan/input.ts'
import { effectiveScope } from '#shared/policy/effectiveScope.ts'
import type { ReadableDb } from '../../store/database.ts'
import { rowById, rowsOf } from '../../store/rows.ts'

/** Everything a plan is computed from; only the columns that matter, as there may be 60,000 tasks. */
export function readPlanInput(db: ReadableDb, asOf: string): PlanInput {
  return {
    asOf,
    ...readCalendarInput(db),
    workloads: readWorkloads(db),
    waivers: rowsOf(db, 'waiver'),
    waves: rowsOf(db, 'wave'),
    tasks: readTasks(db),
    links: readLinks(db),
  }
}

/** Program dates, teams, capacity spans, holidays and freezes. */
export function readCalendarInput(
  db: ReadableDb,
): Pick<PlanInput, 'program' | 'teams' | 'capacities' | 'events'> {
  const program = rowById(db, 'program', 'program')
  if (program === null) throw new Error('a workspace holds its program from its creation on')
  return {
    program,
    teams: rowsOf(db, 'team'),
    capacities: rowsOf(db, 'capacity'),
    events: rowsOf(db, 'calendarEvent'),
  }
}

type WorkloadCells = [
  id: string,
  name: string,
  criticality: PlanWorkload['criticality'],
  dueDate: string | null,
  waveId: string | null,
  movedOn: string | null,
  ruled: Scope | null,
  reviewKind: ScopeReview['kind'] | null,
  reviewed: Scope | null,
]

/** Workloads with their effective scope, ordered by id. */
function readWorkloads(db: ReadableDb): PlanWorkload[] {
  const rows = db.raw
    .prepare(
      `SELECT w.id, w.name, w.criticality, w.due_date, w.wave_id, w.moved_on, s.scope, r.kind, r.scope
       FROM workload w
       LEFT JOIN derived_scope s ON s.workload_id = w.id
       LEFT JOIN scope_review r ON r.id = w.id
       ORDER BY w.id`,
    )
    .raw()
    .all() as WorkloadCells[] // the spine checked each field
  return rows.map(([id, name, criticality, dueDate, waveId, movedOn, ruled, kind, reviewed]) => {
    const result = ruled === null ? null : { scope: ruled, confidence: null, conflict: false }
    const review = kind === null || reviewed === null ? null : { kind, scope: reviewed }
    return { id, name, criticality, dueDate, waveId, movedOn, scope: effectiveScope(result, review).scope }
  })
}

/** Tasks ordered by id. */
function readTasks(db: ReadableDb): PlanTask[] {
  return db.raw
    .prepare(
      `SELECT id, workload_id AS workloadId, phase, name, team_id AS teamId, people,
         optimistic_days AS optimisticDays, likely_days AS likelyDays, pessimistic_days AS pessimisticDays,
         pinned_start AS pinnedStart, actual_start AS actualStart, actual_finish AS actualFinish,
         percent, remaining_days AS remainingDays
       FROM task ORDER BY id`,
    )
    .all() as PlanTask[] // the spine checked each field
}

function readLinks(db: ReadableDb): PlanInput['links'][number][] {
  return db.raw
    .prepare(
      `SELECT id, from_task_id AS fromTaskId, to_task_id AS toTaskId, lag_days AS lagDays FROM link ORDER BY id`,
    )
    .all() as PlanInput['links'][number][] // the spine checked each field
}
