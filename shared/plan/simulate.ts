import type { EpochDay } from './day.ts'
import { decode, emptySchedule, type Schedule, scratchFor } from './decode.ts'
import { filledFloats } from './filled.ts'
import { type Model, none } from './model.ts'
import { DurationSampler } from './sampler.ts'
import { startDay, workloadFinishes } from './score.ts'
import { sequence } from './sequence.ts'

/** A distribution of finish dates, for the program and per workload. */
export interface Forecast {
  readonly runs: number
  readonly seed: number
  readonly p50: EpochDay
  readonly p80: EpochDay
  readonly p95: EpochDay
  /** Share of runs in which every workload is done by the deadline, or by its waiver's end. */
  readonly pDeadline: number
  /** Per workload: the day by which it is done in 80 % of runs (`none` without tasks), and the share of runs on time. */
  readonly workloadP80: Int32Array
  readonly workloadOnTime: Float64Array
}

/** How many runs a plan of this size gets, so that a forecast stays near a second on one core. */
export function runsFor(tasks: number): number {
  return Math.max(40, Math.min(1_000, Math.floor(2_400_000 / Math.max(1, tasks))))
}

/**
 * Monte Carlo simulation: every run draws all durations (PERT-beta, correlated by team) and schedules them under capacity
 * and calendars in the order of the plan, as a team would that keeps to its order but not to its dates. Finished tasks
 * stay; of started ones what is left is drawn. Null when nothing is open. `stop` is asked before each run and may throw.
 */
export function simulate(
  model: Model,
  plan: Schedule,
  options: { readonly runs: number; readonly seed: number; readonly stop: () => boolean },
): Forecast | null {
  if (model.order.length === 0) return null
  const { count } = model.workloads
  const starts = filledFloats(model.tasks.count, (t) => startDay(model, plan, t))
  const order = sequence(model, starts)
  const sampler = new DurationSampler(model, options.seed)
  const schedule = emptySchedule(model)
  const scratch = scratchFor(model)
  const duration = new Int32Array(model.tasks.duration)
  const finishes = new Int32Array(options.runs * count)
  let runs = 0
  while (runs < options.runs && !options.stop()) {
    sampler.draw(duration)
    const failed = decode(model, order, duration, schedule, scratch)
    if (failed > 0) placeAtEnd(model, schedule)
    workloadFinishes(model, schedule, finishes.subarray(runs * count, (runs + 1) * count))
    runs++
  }
  return runs === 0 ? null : evaluate(model, finishes, runs, options.seed)
}

/** A task that found no place before the horizon counts as done on its last day: late in every comparison. */
function placeAtEnd(model: Model, { finish }: Schedule): void {
  for (const t of model.order) {
    if (finish[t] === -1) finish[t] = (model.dayCount[model.tasks.calendar[t] ?? 0] ?? 1) - 1
  }
}

function evaluate(model: Model, finishes: Int32Array, runs: number, seed: number): Forecast {
  const { count, due, deadline } = model.workloads
  const programFinish = new Int32Array(runs).fill(none)
  const inTime = new Uint8Array(runs).fill(1)
  const workloadP80 = new Int32Array(count)
  const workloadOnTime = new Float64Array(count)
  const column = new Int32Array(runs)
  for (let w = 0; w < count; w++) {
    const limit = due[w] === none ? Number.POSITIVE_INFINITY : (due[w] ?? 0)
    const end = deadline[w] === none ? Number.POSITIVE_INFINITY : (deadline[w] ?? 0)
    let onTime = 0
    for (let r = 0; r < runs; r++) {
      const day = finishes[r * count + w] ?? none
      column[r] = day
      if (day <= limit) onTime++
      if (day > end) inTime[r] = 0
      if (day > (programFinish[r] ?? none)) programFinish[r] = day
    }
    workloadP80[w] = quantile(column.sort(), 0.8)
    workloadOnTime[w] = onTime / runs
  }
  programFinish.sort()
  return {
    runs,
    seed,
    p50: quantile(programFinish, 0.5),
    p80: quantile(programFinish, 0.8),
    p95: quantile(programFinish, 0.95),
    pDeadline: inTime.reduce((sum, ok) => sum + ok, 0) / runs,
    workloadP80,
    workloadOnTime,
  }
}

/** The smallest value that at least this share of the sorted values does not exceed. */
function quantile(sorted: Int32Array, share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? none
}
