import type { Calendar } from './calendar.ts'
import type { EpochDay } from './day.ts'

/** What a task is to the scheduler. */
export const taskState = { open: 0, started: 1, finished: 2, impossible: 3 } as const

/** What sets a task's earliest day beside its links to unfinished tasks. */
export const releaseKind = { statusDate: 0, planStart: 1, wave: 2, finishedLink: 3 } as const

/** Stands for "none" in the planner's integer arrays. */
export const none = -2_147_483_648

/** Capacity and demand are whole thousandths of a person, so that sums are exact. */
export const perPerson = 1_000

/** Links as compressed rows: those of task t are at `first[t]` to `first[t + 1]`. `lag` counts working days. */
export interface Arcs {
  readonly first: Int32Array
  readonly task: Int32Array
  readonly lag: Int32Array
}

/**
 * A program compiled for scheduling; entry t of a task array is task t, ordered by id. Days inside are working-day
 * numbers of the task's own calendar (see `Calendar`), so that a task runs on consecutive numbers. Not changed after
 * compiling; the inner loops read it through typed arrays, which can't be readonly.
 */
export interface Model {
  readonly asOf: EpochDay
  readonly deadline: EpochDay
  /** First day open work may use. */
  readonly earliest: EpochDay
  readonly origin: EpochDay
  readonly days: number
  /** Calendar 0 is the program's; every other one works on a subset of its days. */
  readonly calendars: readonly Calendar[]
  /** `dayOf` of all calendars in one array; calendar c begins at `dayStart[c]` and has `dayCount[c]` days. */
  readonly dayOf: Int32Array
  readonly dayStart: Int32Array
  readonly dayCount: Int32Array
  /** `indexAt` of all calendars, each `days + 1` long. */
  readonly indexAt: Int32Array
  readonly teams: TeamModel
  readonly tasks: TaskModel
  readonly workloads: WorkloadModel
  /** Links among open tasks and from started to open ones. */
  readonly preds: Arcs
  readonly succs: Arcs
  /** Open and started tasks, predecessors first. */
  readonly order: Int32Array
  readonly started: Int32Array
  /** Open tasks whose pins links and releases allow: these hold their days ahead. */
  readonly pinned: Int32Array
}

/** Teams with capacity per working day of their calendar: team m's begins at `first[m]`. */
export interface TeamModel {
  readonly ids: readonly string[]
  readonly names: readonly string[]
  readonly calendar: Int32Array
  readonly first: Int32Array
  readonly capacity: Int32Array
  /** 1 on days on which no cut-over or decommission may run; same layout as `capacity`. */
  readonly frozen: Uint8Array
  /** The smallest demand of any of its open tasks: less than that free means full. */
  readonly leastDemand: Int32Array
  /** Freeze marks for tasks without a team, on the program's calendar. */
  readonly frozenForAll: Uint8Array
}

export interface TaskModel {
  readonly count: number
  readonly ids: readonly string[]
  readonly names: readonly string[]
  readonly workload: Int32Array
  readonly team: Int32Array
  readonly calendar: Int32Array
  readonly state: Uint8Array
  /** Working days; for started tasks what is left. */
  readonly duration: Int32Array
  readonly demand: Int32Array
  /** What its team can give it after its last capacity span, where that is less than `demand` but something; else 0. */
  readonly usualDemand: Int32Array
  /** 1 for cut-over and decommission: not on frozen days. */
  readonly freezable: Uint8Array
  /** Earliest working-day number. */
  readonly release: Int32Array
  readonly releaseKind: Uint8Array
  /** The finished task behind a `finishedLink` release, else -1. */
  readonly releaseTask: Int32Array
  /** Working-day number of the pin, or -1. */
  readonly pin: Int32Array
  /** Epoch days of what has happened: start of started and finished tasks, finish of finished ones; else `none`. */
  readonly actualStart: Int32Array
  readonly actualFinish: Int32Array
  /** Three-point effort in person-days, the part of it still to do, and the people at work at once (0: a wait). */
  readonly optimistic: Float64Array
  readonly likely: Float64Array
  readonly pessimistic: Float64Array
  readonly remaining: Float64Array
  readonly people: Float64Array
}

export interface WorkloadModel {
  readonly count: number
  readonly ids: readonly string[]
  readonly names: readonly string[]
  /** Epoch day, or `none` where a waiver without end is in force. */
  readonly due: Int32Array
  readonly dueFrom: readonly string[]
  readonly weight: Int32Array
  /** What it must meet to count as "by the deadline": the deadline, or its waiver's end; `none` for no end. */
  readonly deadline: Int32Array
}
