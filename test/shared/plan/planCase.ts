import { z } from 'zod'
import type { PlanInput, PlanTask } from '#shared/plan/input.ts'

const link = z.string().regex(/^[\w-]+([+-]\d+)?$/)
const taskCase = z.strictObject({
  workload: z.string().default('w'),
  phase: z
    .enum(['assess', 'select', 'adapt', 'evaluate', 'authorize', 'cutover', 'decommission'])
    .default('adapt'),
  team: z.string().nullable().default('one'),
  people: z.number().default(1),
  /** Person-days: one number, or optimistic, likely, pessimistic. */
  days: z.union([z.number(), z.tuple([z.number(), z.number(), z.number()])]),
  /** `a` or `a+2` (lag in working days). */
  after: z.array(link).default([]),
  pinned: z.string().nullable().default(null),
  started: z.string().nullable().default(null),
  finished: z.string().nullable().default(null),
  percent: z.number().default(0),
  left: z.number().nullable().default(null),
})

/** A planning case: a small program in short form, and what must come out. One file is one test. */
export const planCase = z.strictObject({
  /** What the case shows, with the reckoning behind the expected values. */
  what: z.string(),
  asOf: z.string().default('2026-03-16'),
  deadline: z.string().default('2026-09-02'),
  planStart: z.string().nullable().default(null),
  federalHolidays: z.boolean().default(false),
  workloads: z
    .record(
      z.string(),
      z.strictObject({
        due: z.string().nullable().default(null),
        wave: z.string().nullable().default(null),
        criticality: z.enum(['mission-critical', 'high', 'medium', 'low']).nullable().default(null),
        scope: z.enum(['in', 'out', 'mixed', 'undetermined']).default('in'),
        moved: z.string().nullable().default(null),
      }),
    )
    .default({ w: { due: null, wave: null, criticality: null, scope: 'in', moved: null } }),
  waivers: z
    .array(
      z.strictObject({
        workloadId: z.string(),
        state: z.enum(['draft', 'requested', 'approved', 'denied', 'expired']),
        from: z.string().nullable(),
        until: z.string().nullable(),
      }),
    )
    .default([]),
  /** People by team; absent: one team `one` of one. */
  teams: z.record(z.string(), z.number()).default({ one: 1 }),
  capacities: z
    .array(
      z.strictObject({ teamId: z.string(), from: z.string(), to: z.string().nullable(), people: z.number() }),
    )
    .default([]),
  events: z
    .array(
      z.strictObject({
        kind: z.enum(['holiday', 'freeze']),
        from: z.string(),
        to: z.string(),
        team: z.string().nullable().default(null),
      }),
    )
    .default([]),
  waves: z.record(z.string(), z.string()).default({}),
  tasks: z.record(z.string(), taskCase),
  expect: z.strictObject({
    /** `start finish`, or null for no place. */
    tasks: z.record(z.string(), z.string().nullable()).default({}),
    slack: z.record(z.string(), z.number().nullable()).default({}),
    critical: z.array(z.string()).optional(),
    /** Working days between finish and due per workload. */
    workloadSlack: z.record(z.string(), z.number().nullable()).default({}),
    due: z.record(z.string(), z.string()).default({}),
    late: z.record(z.string(), z.number()).optional(),
    /** Parts of the reason why a workload is late or unplanned. */
    why: z.record(z.string(), z.array(z.string())).default({}),
    unplanned: z.array(z.string()).optional(),
    finish: z.string().nullable().optional(),
    bound: z.string().nullable().optional(),
    /** All diagnostic codes, in order. */
    diagnostics: z.array(z.string()).default([]),
    /** Ids that a diagnosis names. */
    subjects: z.record(z.string(), z.array(z.string())).default({}),
  }),
})
export type PlanCase = z.infer<typeof planCase>

/** The engine's input of a case. */
export function caseInput(given: PlanCase): PlanInput {
  return {
    asOf: given.asOf,
    program: {
      deadline: given.deadline,
      planStart: given.planStart,
      federalHolidays: given.federalHolidays,
    },
    workloads: Object.entries(given.workloads).map(([id, workload]) => ({
      id,
      name: `Workload ${id}`,
      criticality: workload.criticality,
      dueDate: workload.due,
      waveId: workload.wave,
      movedOn: workload.moved,
      scope: workload.scope,
    })),
    waivers: given.waivers,
    teams: Object.entries(given.teams).map(([id, people]) => ({ id, name: `Team ${id}`, people })),
    capacities: given.capacities,
    events: given.events.map(({ team, ...event }) => ({ ...event, name: event.kind, teamId: team })),
    waves: Object.entries(given.waves).map(([id, startOn]) => ({ id, name: id, startOn })),
    tasks: Object.entries(given.tasks).map(([id, task]) => taskOf(id, task)),
    links: Object.entries(given.tasks).flatMap(([id, task]) =>
      task.after.map((after) => {
        const [, from = '', lag = '0'] = /^(.+?)([+-]\d+)?$/.exec(after) ?? []
        return { id: `${from}>${id}`, fromTaskId: from, toTaskId: id, lagDays: Number(lag) }
      }),
    ),
  }
}

function taskOf(id: string, task: z.infer<typeof taskCase>): PlanTask {
  const [low, mid, high] = typeof task.days === 'number' ? [task.days, task.days, task.days] : task.days
  return {
    id,
    workloadId: task.workload,
    phase: task.phase,
    name: `Task ${id}`,
    teamId: task.team,
    people: task.people,
    optimisticDays: low,
    likelyDays: mid,
    pessimisticDays: high,
    pinnedStart: task.pinned,
    actualStart: task.started,
    actualFinish: task.finished,
    percent: task.percent,
    remainingDays: task.left,
  }
}
