import { z } from 'zod'
import { diagnostic } from '#shared/model/problem.ts'
import { entityId, isoDate } from '#shared/model/scalars.ts'
import { command, query } from '../define.ts'
import { receipt } from './changes.ts'

const int = z.number().int()
const ints = z.array(int)
const strings = z.array(z.string())

/** "None" in the Gantt's day and team columns. */
export const ganttNone = -1
/** "No due date hangs on it" in the Gantt's slack columns: larger than any slack. */
export const ganttNoSlack = 1_000_000

/** Days in the screen's arrays are epoch days: whole days since 1970-01-01; `ganttNone` stands for "none". */
export const planSummary = z.strictObject({
  /** Change sequence the plan was computed from; `stale` when newer changes exist. */
  seq: int,
  stale: z.boolean(),
  asOf: isoDate,
  workloads: int,
  tasks: int,
  start: isoDate.nullable(),
  finish: isoDate.nullable(),
  deadline: isoDate,
  late: z.array(
    z.strictObject({
      id: entityId,
      name: z.string(),
      due: isoDate,
      finish: isoDate,
      daysLate: int,
      why: z.string(),
    }),
  ),
  /** Smallest slack in working days of any planned workload against its due date; negative is late. */
  minSlackDays: int.nullable(),
  lowerBoundFinish: isoDate.nullable(),
  /** Calendar days the plan's finish lies after the lower bound: "at most N days from the best possible". */
  gapDays: int.nullable(),
  /** Must move but could not be planned, with the reason. */
  unplanned: z.array(z.strictObject({ workloadId: entityId, name: z.string(), reason: z.string() })),
  diagnostics: z.array(diagnostic),
  /** Forecast from three-point estimates; null when there is nothing to forecast. */
  forecast: z
    .strictObject({ runs: int, seed: int, p50: isoDate, p80: isoDate, p95: isoDate, pDeadline: z.number() })
    .nullable(),
  schedules: int,
  seed: int,
  ms: z.number(),
})
export type PlanSummary = z.infer<typeof planSummary>

/** The whole schedule as parallel arrays, for the Gantt; text columns by index into the tables. */
export const ganttData = z.strictObject({
  seq: int,
  today: int,
  deadline: int,
  workloads: z.strictObject({
    /** Planned workloads only, by start. */
    ids: strings,
    names: strings,
    components: strings,
    waves: strings,
    start: ints,
    finish: ints,
    due: ints,
    /** Working days between finish and due, negative is late; `ganttNoSlack` without a due date. */
    slack: ints,
    percent: ints,
  }),
  tasks: z.strictObject({
    ids: strings,
    names: strings,
    /** Index into `workloads`. */
    workload: ints,
    phases: strings,
    /** Index into `teams`, -1 for none. */
    team: ints,
    start: ints,
    /** The last day worked (inclusive). */
    finish: ints,
    /** How far it may slip, in working days, before a due date behind it is missed; negative: one is. */
    slack: ints,
    /** 1 where slack is zero or less, or where slipping a day moves the plan's finish. */
    critical: ints,
    percent: ints,
    pinned: ints,
    started: ints,
    blocked: ints,
    baselineStart: ints,
    baselineFinish: ints,
  }),
  /** Indices into `tasks`. */
  links: z.strictObject({ from: ints, to: ints }),
  teams: z.strictObject({ ids: strings, names: strings }),
  /** Non-working spans and freezes, for shading. */
  spans: z.array(
    z.strictObject({ kind: z.enum(['holiday', 'freeze']), name: z.string(), from: int, to: int }),
  ),
})
export type GanttData = z.infer<typeof ganttData>

export const planChannels = {
  /** Creates the template tasks of workloads that must move and have none yet. */
  'plan.generateTasks': command(z.strictObject({ workloadIds: z.array(entityId).optional() }), receipt),
  'plan.run': command(
    z.strictObject({
      seed: int.optional(),
      schedules: int.positive().optional(),
      /** A time budget; without `schedules` it alone ends the search. */
      seconds: z.number().positive().max(86_400).optional(),
    }),
    planSummary,
  ),
  'plan.summary': query(z.strictObject({}), planSummary.nullable()),
  'plan.gantt': query(z.strictObject({ baselineId: entityId.optional() }), ganttData.nullable()),
  /** What holds a task where it is. */
  'plan.explainTask': query(
    z.strictObject({ taskId: entityId }),
    z.strictObject({
      taskId: entityId,
      start: isoDate,
      finish: isoDate,
      /** Working days of its team from start to finish, both included. */
      durationDays: int,
      slackDays: int.nullable(),
      holds: z.array(
        z.strictObject({
          kind: z.enum(['link', 'capacity', 'calendar', 'freeze', 'pin', 'wave', 'status-date', 'started']),
          text: z.string(),
          taskIds: z.array(entityId),
          teamId: entityId.nullable(),
        }),
      ),
    }),
  ),
  /** Load against capacity per team and week, in person-days. */
  'plan.capacity': query(
    z.strictObject({}),
    z.strictObject({
      weeks: z.array(isoDate),
      teams: z.array(
        z.strictObject({
          teamId: entityId,
          name: z.string(),
          capacity: z.array(z.number()),
          load: z.array(z.number()),
        }),
      ),
      unassigned: z.array(z.number()),
    }),
  ),
  'baseline.take': command(z.strictObject({ name: z.string().min(1).max(200) }), receipt),
  'baseline.variance': query(
    z.strictObject({ baselineId: entityId }),
    z.strictObject({
      baselineId: entityId,
      name: z.string(),
      takenOn: isoDate,
      finishThen: isoDate.nullable(),
      finishNow: isoDate.nullable(),
      workloads: z.array(
        z.strictObject({
          id: entityId,
          name: z.string(),
          finishThen: isoDate.nullable(),
          finishNow: isoDate.nullable(),
          days: int.nullable(),
        }),
      ),
    }),
  ),
}
