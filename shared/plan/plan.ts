import type { Diagnostic } from '#shared/model/problem.ts'
import { finishBound } from './bounds.ts'
import { checkPlan } from './check.ts'
import { type Compiled, compile } from './compile.ts'
import { decode, emptySchedule, type Schedule, scratchFor } from './decode.ts'
import { diagnose } from './diagnostics.ts'
import { filledInts } from './filled.ts'
import { resourceFlow } from './flow.ts'
import { holdsOf } from './holds.ts'
import { estimateHorizon, longestHorizon } from './horizon.ts'
import type { PlanInput, PlanTask } from './input.ts'
import { lastTasks } from './lateness.ts'
import { type Model, none } from './model.ts'
import { earliestTimes } from './network.ts'
import { brokenPins } from './pins.ts'
import { buildResult, type PlanResult } from './result.ts'
import { finishDay, type Score, startDay } from './score.ts'
import { type Found, search } from './search.ts'
import { sequence } from './sequence.ts'
import { runsFor, simulate } from './simulate.ts'
import { slackOf } from './slack.ts'

export interface PlanOptions {
  readonly seed: number
  /** Schedules to try; absent: by size, so that it stays within about half a second. */
  readonly schedules?: number | undefined
  /** Forecast runs; absent: by size; 0 for none. */
  readonly runs?: number | undefined
  /** Asked often; true ends the search early with what it has; may throw to cancel. */
  readonly stop: () => boolean
  /** Asked between schedules; true ends the search, and the forecast still runs. */
  readonly enough?: () => boolean
  /** Told the score of each better plan while the search runs, and the schedules tried so far. */
  readonly better?: ((score: Score, schedules: number) => void) | undefined
}

/**
 * Plans a program: compiles, searches, bounds, checks, explains and forecasts. Never throws on bad data; what is wrong
 * comes back as diagnostics. The same input and options give the same result.
 */
export function planProgram(input: PlanInput, options: PlanOptions): PlanResult {
  const compiled = compileWithRoom(input)
  const { model } = compiled
  const found = search(model, {
    schedules: options.schedules ?? schedulesFor(model.order.length),
    seed: options.seed,
    stop: () => options.stop() || (options.enough?.() ?? false),
    better: options.better,
  })
  const { schedule } = found
  const early = earliestTimes(model)
  const flow = resourceFlow(model, schedule)
  const forecast = simulate(model, schedule, {
    runs: options.runs ?? runsFor(model.order.length),
    seed: options.seed,
    stop: options.stop,
  })
  return buildResult({
    input,
    compiled,
    schedule,
    early,
    slack: slackOf(model, schedule, flow),
    holds: holdsOf(model, schedule, flow),
    lastTask: lastTasks(model, schedule),
    forecast,
    bound: found.failed > 0 ? none : finishBound(model, early),
    diagnostics: allDiagnostics(input, compiled, found),
    schedules: found.schedules,
    seed: options.seed,
  })
}

/** How many schedules a plan of this size gets by default. */
export function schedulesFor(tasks: number): number {
  return Math.max(8, Math.min(1_500, Math.floor(600_000 / Math.max(1, tasks))))
}

/** Compiles on a horizon that holds a first schedule, growing it up to a hundred years. */
function compileWithRoom(input: PlanInput): Compiled {
  let horizon = estimateHorizon(input)
  for (;;) {
    const compiled = compile(input, horizon)
    const { model } = compiled
    const order = sequence(model, new Float64Array(model.tasks.count))
    const failed = decode(model, order, model.tasks.duration, emptySchedule(model), scratchFor(model))
    if (failed === 0 || horizon >= longestHorizon) return compiled
    horizon = Math.min(longestHorizon, horizon * 3)
  }
}

function allDiagnostics(input: PlanInput, compiled: Compiled, { schedule }: Found): readonly Diagnostic[] {
  const { model } = compiled
  const pins = brokenPins(model, schedule)
  const homeless = Array.from(model.order).filter((t) => (schedule.start[t] ?? -1) < 0)
  const slowed = Array.from(model.order).filter((t) => {
    const [start, finish] = [schedule.start[t] ?? -1, schedule.finish[t] ?? -1]
    return start >= 0 && finish - start + 1 !== model.tasks.duration[t]
  })
  const subject = (t: number): Diagnostic['subjects'][number] => ({
    entity: 'task',
    id: model.tasks.ids[t] ?? '',
    label: model.tasks.names[t] ?? '',
  })
  return [
    ...checkResult(input, compiled, schedule, pins.ids),
    ...(homeless.length > 0 ? [diagnose('plan.never-fits', homeless.map(subject))] : []),
    ...(slowed.length > 0 ? [diagnose('plan.after-the-surge', slowed.map(subject))] : []),
    ...compiled.diagnostics,
    ...pins.diagnostics,
  ]
}

function checkResult(
  input: PlanInput,
  { model, droppedLinks }: Compiled,
  schedule: Schedule,
  brokenPins: ReadonlySet<string>,
): Diagnostic[] {
  const violations = checkPlan(input, datesOf(model, schedule), {
    links: new Set(droppedLinks),
    pins: new Set([...brokenPins, ...tooEarlyPins(model, input)]),
  })
  if (violations.length === 0) return []
  const subjects = violations.map(({ rule, id, text }) => ({
    entity: rule === 'capacity' ? 'team' : 'task',
    id,
    label: text,
  }))
  return [diagnose('plan.check-failed', subjects)]
}

/** Tasks whose pin (or actual start to come) the compiler did not keep; diagnostics list only the first few. */
function tooEarlyPins({ tasks }: Model, input: PlanInput): string[] {
  const kept = new Set(tasks.ids.filter((_, t) => (tasks.pin[t] ?? -1) >= 0))
  const isPinned = (task: PlanTask): boolean => task.pinnedStart !== null || task.actualStart !== null
  return input.tasks.filter((task) => isPinned(task) && !kept.has(task.id)).map(({ id }) => id)
}

/** Start and finish of all tasks in epoch days. */
export function datesOf(
  model: Model,
  schedule: Schedule,
): { readonly ids: readonly string[]; readonly start: Int32Array; readonly finish: Int32Array } {
  const { ids, count } = model.tasks
  return {
    ids,
    start: filledInts(count, (t) => startDay(model, schedule, t)),
    finish: filledInts(count, (t) => finishDay(model, schedule, t)),
  }
}
