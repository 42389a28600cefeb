import type { Diagnostic } from '#shared/model/problem.ts'
import type { Axis } from './calendar.ts'
import { compileLinks } from './compileLinks.ts'
import { compileTasks, readTaskDates, type TaskContext, type TaskDates } from './compileTasks.ts'
import { type CompiledTeams, compileTeams } from './compileTeams.ts'
import { type EpochDay, toEpochDay } from './day.ts'
import { DiagnosticCollector } from './diagnostics.ts'
import { dueOf } from './due.ts'
import { filledInts } from './filled.ts'
import { DateReader, type Gathered, gather } from './gather.ts'
import type { PlanInput, PlanWorkload } from './input.ts'
import { type Model, none, type TaskModel, type TeamModel, taskState, type WorkloadModel } from './model.ts'
import { earliestTimes } from './network.ts'

/** A compiled program with what was found wrong with it. */
export interface Compiled {
  readonly model: Model
  readonly gathered: Gathered
  readonly diagnostics: readonly Diagnostic[]
  /** Ids of links left out because they close a circle. */
  readonly droppedLinks: readonly string[]
}

/**
 * Compiles the input once to typed arrays on an axis that reaches `horizonDays` past the status date. Never throws on
 * bad data: what can't be planned is diagnosed, the rest is compiled.
 */
export function compile(input: PlanInput, horizonDays: number): Compiled {
  const found = new DiagnosticCollector()
  const gathered = gather(input)
  const reader = new DateReader(input.asOf, found)
  const dates = readTaskDates(gathered.tasks, reader)
  const waveStart = waveStarts(input, gathered.workloads, reader, found)
  const workloads = compileWorkloads(input, gathered.workloads, reader)
  const planStart = reader.read(input.program.planStart, 'program', 'program', 'Plan start')
  const { asOf } = reader
  const earliest = Math.max(asOf, planStart ?? asOf)
  const axis = axisFor(asOf, earliest + horizonDays, dates, workloads.due)
  const teams = compileTeams(input, axis)
  const context: TaskContext = { input, gathered, dates, teams, asOf, earliest, waveStart, found }
  const tasks = compileTasks(context)
  reportZeroCapacity(input, tasks, found)
  const { preds, succs, order, dropped } = compileLinks(context, tasks)
  const unpinned: Model = {
    asOf,
    deadline: toEpochDay(input.program.deadline),
    earliest,
    origin: axis.origin,
    days: axis.days,
    ...flatCalendars(teams),
    teams: teamModel(input, teams, tasks),
    tasks,
    workloads,
    preds,
    succs,
    order,
    started: tasksWhere(tasks, (t) => tasks.state[t] === taskState.started),
    pinned: new Int32Array(0),
  }
  const model = { ...unpinned, pinned: keepablePins(unpinned) }
  return { model, gathered, diagnostics: found.all(), droppedLinks: dropped }
}

/** How much one late workload counts; unknown criticality counts as medium. Judgement of this product, not a standard. */
const weights = { 'mission-critical': 8, high: 4, medium: 2, low: 1 } as const
const unknownWeight = 2

function compileWorkloads(
  input: PlanInput,
  workloads: readonly PlanWorkload[],
  reader: DateReader,
): WorkloadModel {
  const waivers = waiversByWorkload(input)
  const deadline = reader.read(input.program.deadline, 'program', 'program', 'Deadline') ?? none
  const dues = workloads.map((workload) => {
    const mine = waivers.get(workload.id) ?? []
    const { due, from } = dueOf(workload, input.program.deadline, mine, input.asOf)
    const day = from === 'program' ? deadline : reader.read(due, 'workload', workload.id, workload.name)
    return { day: day ?? none, from }
  })
  return {
    count: workloads.length,
    ids: workloads.map((workload) => workload.id),
    names: workloads.map((workload) => workload.name),
    due: Int32Array.from(dues, ({ day }) => day),
    dueFrom: dues.map(({ from }) => from),
    weight: Int32Array.from(workloads, ({ criticality }) =>
      criticality === null ? unknownWeight : weights[criticality],
    ),
    deadline: Int32Array.from(dues, ({ day, from }) => (from === 'waiver' ? day : deadline)),
  }
}

function waiversByWorkload(input: PlanInput): ReadonlyMap<string, PlanInput['waivers']> {
  const grouped = new Map<string, PlanInput['waivers'][number][]>()
  for (const waiver of input.waivers) {
    const mine = grouped.get(waiver.workloadId)
    if (mine === undefined) grouped.set(waiver.workloadId, [waiver])
    else mine.push(waiver)
  }
  return grouped
}

function waveStarts(
  input: PlanInput,
  workloads: readonly PlanWorkload[],
  reader: DateReader,
  found: DiagnosticCollector,
): readonly (EpochDay | null)[] {
  const starts = new Map(
    input.waves.map((wave) => [wave.id, reader.read(wave.startOn, 'wave', wave.id, wave.name)]),
  )
  return workloads.map(({ waveId, id, name }) => {
    if (waveId === null) return null
    if (!starts.has(waveId)) found.add('plan.unknown-wave', 'workload', id, name)
    return starts.get(waveId) ?? null
  })
}

/** From the earliest of all dates that matter to the horizon, and past every pin and due date. */
function axisFor(asOf: EpochDay, end: EpochDay, dates: readonly TaskDates[], others: Int32Array): Axis {
  let first = asOf
  let last = end
  const reach = (day: number | null): void => {
    if (day === null || day === none) return
    first = Math.min(first, day)
    last = Math.max(last, day)
  }
  for (const day of others) reach(day)
  for (const { pinned, finished } of dates) {
    reach(pinned)
    reach(finished)
  }
  return { origin: first - 7, days: last - first + 400 }
}

function flatCalendars(
  teams: CompiledTeams,
): Pick<Model, 'calendars' | 'dayOf' | 'dayStart' | 'dayCount' | 'indexAt'> {
  const { calendars } = teams
  const dayCount = Int32Array.from(calendars, (calendar) => calendar.dayOf.length)
  const dayStart = new Int32Array(calendars.length)
  for (let c = 1; c < calendars.length; c++) dayStart[c] = (dayStart[c - 1] ?? 0) + (dayCount[c - 1] ?? 0)
  return {
    calendars,
    dayCount,
    dayStart,
    dayOf: joined(calendars.map((calendar) => calendar.dayOf)),
    indexAt: joined(calendars.map((calendar) => calendar.indexAt)),
  }
}

function joined(parts: readonly Int32Array[]): Int32Array {
  const whole = new Int32Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function teamModel(input: PlanInput, teams: CompiledTeams, tasks: TaskModel): TeamModel {
  const leastDemand = new Int32Array(input.teams.length).fill(2_147_483_647)
  for (let t = 0; t < tasks.count; t++) {
    const m = tasks.team[t] ?? -1
    const demand = tasks.usualDemand[t] || (tasks.demand[t] ?? 0)
    if (m >= 0 && demand > 0 && demand < (leastDemand[m] ?? 0)) leastDemand[m] = demand
  }
  return {
    ids: input.teams.map((team) => team.id),
    names: input.teams.map((team) => team.name),
    calendar: teams.calendarOf,
    first: teams.first,
    capacity: teams.capacity,
    frozen: teams.frozen,
    leastDemand,
    frozenForAll: teams.frozenForAll,
  }
}

function reportZeroCapacity(input: PlanInput, tasks: TaskModel, found: DiagnosticCollector): void {
  const teams = new Map<number, number>()
  for (let t = 0; t < tasks.count; t++) {
    const m = tasks.team[t] ?? -1
    if (tasks.state[t] === taskState.impossible) teams.set(m, (teams.get(m) ?? 0) + 1)
  }
  for (const [m, count] of teams) {
    const team = input.teams[m]
    if (team === undefined) continue
    const subject = { entity: 'team', id: team.id, label: team.name }
    found.report('plan.zero-capacity', [subject], `(${team.name}, ${count} unfinished)`)
  }
}

/** Pins that links and releases allow; the others only hold their task back. */
function keepablePins(model: Model): Int32Array {
  const { pin, state } = model.tasks
  const early = earliestTimes(model)
  return tasksWhere(
    model.tasks,
    (t) => (pin[t] ?? -1) >= 0 && state[t] === taskState.open && early.start[t] === pin[t],
  )
}

function tasksWhere(tasks: TaskModel, test: (t: number) => boolean): Int32Array {
  return filledInts(tasks.count, (t) => t).filter(test)
}
