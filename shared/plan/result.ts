import type { PlanSummary } from '#shared/contract/channels/plan.ts'
import type { Diagnostic } from '#shared/model/problem.ts'
import { workingDaysBetween } from './calendar.ts'
import type { Compiled } from './compile.ts'
import { calendarAt } from './compileTeams.ts'
import { toEpochDay, toIso } from './day.ts'
import type { Schedule } from './decode.ts'
import { dueOf } from './due.ts'
import { filledInts } from './filled.ts'
import type { Holds } from './holds.ts'
import type { PlanInput } from './input.ts'
import { whyLate } from './lateness.ts'
import { type Model, none, taskState } from './model.ts'
import type { Earliest } from './network.ts'
import { finishDay, startDay, workloadFinishes } from './score.ts'
import type { Forecast } from './simulate.ts'
import type { Slack } from './slack.ts'
import { storedHolds } from './storedHold.ts'
import { workloadPercent } from './workloadPercent.ts'

/** Everything a plan says, as parallel arrays that cross threads cheaply; days are epoch days, `none` for none. */
export interface PlanResult {
  readonly summary: Omit<PlanSummary, 'seq' | 'stale' | 'ms'>
  /** Placed tasks only. */
  readonly tasks: {
    readonly ids: readonly string[]
    /** Index into `workloads`. */
    readonly workload: Int32Array
    readonly start: Int32Array
    readonly finish: Int32Array
    readonly slack: Int32Array
    readonly critical: Uint8Array
    /** JSON of `StoredHold[]`. */
    readonly holds: readonly string[]
  }
  /** All that must move: planned, unplanned and moved ones. */
  readonly workloads: {
    readonly ids: readonly string[]
    readonly start: Int32Array
    readonly finish: Int32Array
    readonly due: Int32Array
    readonly dueFrom: readonly string[]
    readonly slack: Int32Array
    /** Effort-weighted, NaN without tasks. */
    readonly percent: Float64Array
    /** Why it is late, or could not be planned; empty when neither. */
    readonly why: readonly string[]
    readonly p80: Int32Array
    /** NaN without a forecast. */
    readonly pDue: Float64Array
  }
}

/** What the engine hands over to be put into words. */
export interface Outcome {
  readonly input: PlanInput
  readonly compiled: Compiled
  readonly schedule: Schedule
  readonly early: Earliest
  readonly slack: Slack
  readonly holds: Holds
  readonly lastTask: Int32Array
  readonly forecast: Forecast | null
  readonly bound: number
  readonly diagnostics: readonly Diagnostic[]
  readonly schedules: number
  readonly seed: number
}

/** Builds the result from the engine's arrays. */
export function buildResult(outcome: Outcome): PlanResult {
  const finishes = new Int32Array(outcome.compiled.model.workloads.count)
  workloadFinishes(outcome.compiled.model, outcome.schedule, finishes)
  const stuck = stuckTasks(outcome)
  const percents = workloadPercent(outcome.input)
  const rows = [...plannedRows(outcome, finishes, stuck, percents), ...otherRows(outcome, percents)]
  const late = rows.filter((row) => row.kind === 'planned' && row.slack !== none && row.finish > row.due)
  const names = new Map(outcome.input.workloads.map(({ id, name }) => [id, name]))
  const nameOf = (id: string): string => names.get(id) ?? id
  return {
    summary: summarize(outcome, rows, late, nameOf),
    tasks: taskArrays(outcome),
    workloads: workloadArrays(rows),
  }
}

interface WorkloadResult {
  readonly kind: 'planned' | 'unplanned' | 'moved'
  readonly id: string
  readonly start: number
  readonly finish: number
  readonly due: number
  readonly dueFrom: string
  readonly slack: number
  readonly percent: number
  readonly why: string
  readonly p80: number
  readonly pDue: number
}

/** Per workload the first of its tasks that has no place, -1 when all have. */
function stuckTasks({ compiled: { model }, schedule }: Outcome): Int32Array {
  const stuck = new Int32Array(model.workloads.count).fill(-1)
  for (let t = model.tasks.count - 1; t >= 0; t--) {
    if (finishDay(model, schedule, t) === none) stuck[model.tasks.workload[t] ?? 0] = t
  }
  return stuck
}

function plannedRows(
  outcome: Outcome,
  finishes: Int32Array,
  stuck: Int32Array,
  percents: ReadonlyMap<string, number>,
): WorkloadResult[] {
  const { model } = outcome.compiled
  const { workloads } = model
  const program = calendarAt(model.calendars, 0)
  const starts = firstStarts(model, outcome.schedule)
  const { forecast } = outcome
  const lateness = { ...outcome, model, earliestFinish: earliestFinishes(model, outcome.early) }
  return workloads.ids.map((id, w) => {
    const due = workloads.due[w] ?? none
    const isStuck = (stuck[w] ?? -1) >= 0
    const finish = isStuck ? none : (finishes[w] ?? none)
    const hasSlack = due !== none && finish !== none
    const isLate = hasSlack && finish > due
    return {
      kind: isStuck ? 'unplanned' : 'planned',
      id,
      start: starts[w] ?? none,
      finish,
      due,
      dueFrom: workloads.dueFrom[w] ?? '',
      slack: hasSlack ? workingDaysBetween(program, finish, due) : none,
      percent: percents.get(id) ?? Number.NaN,
      why: isStuck ? whyStuck(model, stuck[w] ?? 0) : isLate ? whyLate(lateness, w) : '',
      p80: forecast === null || isStuck ? none : (forecast.workloadP80[w] ?? none),
      pDue: forecast === null || isStuck ? Number.NaN : (forecast.workloadOnTime[w] ?? Number.NaN),
    }
  })
}

function whyStuck({ tasks, teams }: Model, t: number): string {
  const name = `“${tasks.names[t] ?? ''}”`
  const team = teams.names[tasks.team[t] ?? -1]
  if (tasks.state[t] !== taskState.impossible) return `${name} fits nowhere within a hundred years.`
  return team === undefined || tasks.demand[t] === 0
    ? `${name} waits for a task that nobody can do.`
    : `${name} can’t be planned: nobody of ${team} is available, or it waits for a task that nobody can do.`
}

/** Moved workloads keep what happened; unplanned ones have no dates but a reason. */
function otherRows({ input, compiled }: Outcome, percents: ReadonlyMap<string, number>): WorkloadResult[] {
  const { moved, unplanned } = compiled.gathered
  const row = (
    kind: 'moved' | 'unplanned',
    workload: (typeof moved)[number],
    why: string,
  ): WorkloadResult => {
    const waivers = input.waivers.filter((waiver) => waiver.workloadId === workload.id)
    const { due, from } = dueOf(workload, input.program.deadline, waivers, input.asOf)
    return {
      kind,
      id: workload.id,
      start: none,
      finish: workload.movedOn === null ? none : toEpochDay(workload.movedOn),
      due: due === null ? none : toEpochDay(due),
      dueFrom: from,
      slack: none,
      percent: kind === 'moved' ? 100 : (percents.get(workload.id) ?? Number.NaN),
      why,
      p80: none,
      pDue: Number.NaN,
    }
  }
  return [
    ...unplanned.map(({ workload, reason }) => row('unplanned', workload, reason)),
    ...moved.map((workload) => row('moved', workload, '')),
  ]
}

function summarize(
  { input, compiled, bound, diagnostics, forecast, schedules, seed }: Outcome,
  rows: readonly WorkloadResult[],
  late: readonly WorkloadResult[],
  nameOf: (id: string) => string,
): PlanResult['summary'] {
  const planned = rows.filter((row) => row.kind === 'planned')
  const extreme = (values: readonly number[], better: (a: number, b: number) => number): number =>
    values.reduce(
      (best, value) => (value === none ? best : best === none ? value : better(best, value)),
      none,
    )
  const start = extreme(
    rows.filter((row) => row.kind !== 'moved').map((row) => row.start),
    Math.min,
  )
  const finish = extreme(
    planned.map((row) => row.finish),
    Math.max,
  )
  const slack = extreme(
    planned.map((row) => row.slack),
    Math.min,
  )
  const iso = (day: number): string | null => (day === none ? null : toIso(day))
  return {
    asOf: input.asOf,
    workloads: planned.length,
    tasks: compiled.model.tasks.count,
    start: iso(start),
    finish: iso(finish),
    deadline: input.program.deadline,
    late: [...late]
      .sort((a, b) => b.finish - b.due - (a.finish - a.due) || (a.id < b.id ? -1 : 1))
      .map((row) => ({
        id: row.id,
        name: nameOf(row.id),
        due: toIso(row.due),
        finish: toIso(row.finish),
        daysLate: row.finish - row.due,
        why: row.why,
      })),
    minSlackDays: slack === none ? null : slack,
    lowerBoundFinish: iso(bound),
    gapDays: bound === none || finish === none ? null : finish - bound,
    unplanned: rows
      .filter((row) => row.kind === 'unplanned')
      .map((row) => ({ workloadId: row.id, name: nameOf(row.id), reason: row.why })),
    diagnostics: [...diagnostics],
    forecast:
      forecast === null
        ? null
        : {
            runs: forecast.runs,
            seed: forecast.seed,
            p50: toIso(forecast.p50),
            p80: toIso(forecast.p80),
            p95: toIso(forecast.p95),
            pDeadline: forecast.pDeadline,
          },
    schedules,
    seed,
  }
}

function firstStarts(model: Model, schedule: Schedule): Int32Array {
  const starts = new Int32Array(model.workloads.count).fill(none)
  for (let t = 0; t < model.tasks.count; t++) {
    const w = model.tasks.workload[t] ?? 0
    const day = startDay(model, schedule, t)
    const first = starts[w] ?? none
    if (day !== none && (first === none || day < first)) starts[w] = day
  }
  return starts
}

function earliestFinishes(model: Model, early: Earliest): Int32Array {
  const out = new Int32Array(model.workloads.count)
  workloadFinishes(model, early, out)
  return out
}

function taskArrays({ compiled: { model }, schedule, slack, holds }: Outcome): PlanResult['tasks'] {
  const all = filledInts(model.tasks.count, (t) => t)
  const placed = all.filter((t) => finishDay(model, schedule, t) !== none)
  const pick = (value: (t: number) => number): Int32Array =>
    filledInts(placed.length, (k) => value(placed[k] ?? 0))
  return {
    ids: Array.from(placed, (t) => model.tasks.ids[t] ?? ''),
    workload: pick((t) => model.tasks.workload[t] ?? 0),
    start: pick((t) => startDay(model, schedule, t)),
    finish: pick((t) => finishDay(model, schedule, t)),
    slack: pick((t) => slack.due[t] ?? none),
    critical: Uint8Array.from(pick((t) => slack.critical[t] ?? 0)),
    holds: Array.from(placed, (t) =>
      model.tasks.state[t] === taskState.finished ? '[]' : storedHolds(model, holds, t),
    ),
  }
}

function workloadArrays(rows: readonly WorkloadResult[]): PlanResult['workloads'] {
  return {
    ids: rows.map((row) => row.id),
    start: Int32Array.from(rows, (row) => row.start),
    finish: Int32Array.from(rows, (row) => row.finish),
    due: Int32Array.from(rows, (row) => row.due),
    dueFrom: rows.map((row) => row.dueFrom),
    slack: Int32Array.from(rows, (row) => row.slack),
    percent: Float64Array.from(rows, (row) => row.percent),
    why: rows.map((row) => row.why),
    p80: Int32Array.from(rows, (row) => row.p80),
    pDue: Float64Array.from(rows, (row) => row.pDue),
  }
}
