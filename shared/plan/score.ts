import { workingDaysBetween } from './calendar.ts'
import { calendarAt } from './compileTeams.ts'
import type { Schedule } from './decode.ts'
import { type Model, none } from './model.ts'

/** How good a schedule is, by the design's objective; compared in this order. */
export interface Score {
  /** Sum of weights of late workloads: fewest first. */
  readonly late: number
  /**
   * Sum of weight x slack in working days, slack beyond ten days not counted: most first. Lateness is negative slack, so
   * among plans with the same late workloads the least late wins, and spare days go where there are few.
   */
  readonly slack: number
  /** Epoch day of the last finish: earliest first. */
  readonly finish: number
}

/** Slack worth having, in working days; more of it is not counted. Judgement of this product. */
const enoughSlack = 10

/** Last finish per workload as epoch days, finished tasks included; `none` without any. Written to `out`. */
export function workloadFinishes(model: Model, schedule: Schedule, out: Int32Array): void {
  const { tasks } = model
  out.fill(none)
  for (let t = 0; t < tasks.count; t++) {
    const w = tasks.workload[t] ?? 0
    const day = finishDay(model, schedule, t)
    if (day > (out[w] ?? none)) out[w] = day
  }
}

/** The epoch day on which a task finishes, `none` when it has no place. */
export function finishDay(model: Model, schedule: Schedule, t: number): number {
  const index = schedule.finish[t] ?? -1
  if (index < 0) return model.tasks.actualFinish[t] ?? none
  return model.dayOf[(model.dayStart[model.tasks.calendar[t] ?? 0] ?? 0) + index] ?? none
}

/** The epoch day on which a task starts: its actual start once it has one. */
export function startDay(model: Model, schedule: Schedule, t: number): number {
  const actual = model.tasks.actualStart[t] ?? none
  const index = schedule.start[t] ?? -1
  if (actual !== none || index < 0) return actual
  return model.dayOf[(model.dayStart[model.tasks.calendar[t] ?? 0] ?? 0) + index] ?? none
}

/** Scores the workloads' finish days. */
export function scoreOf(model: Model, finishes: Int32Array): Score {
  const { workloads } = model
  const program = calendarAt(model.calendars, 0)
  let late = 0
  let slack = 0
  let finish = none
  for (let w = 0; w < workloads.count; w++) {
    const day = finishes[w] ?? none
    const due = workloads.due[w] ?? none
    if (day === none) continue
    if (day > finish) finish = day
    if (due === none) continue
    const weight = workloads.weight[w] ?? 0
    if (day > due) late += weight
    slack += weight * Math.min(workingDaysBetween(program, day, due), enoughSlack)
  }
  return { late, slack, finish }
}

/** Whether `a` is strictly better than `b`. */
export function isBetter(a: Score, b: Score): boolean {
  if (a.late !== b.late) return a.late < b.late
  if (a.slack !== b.slack) return a.slack > b.slack
  return a.finish < b.finish
}
