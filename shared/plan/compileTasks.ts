import { type Calendar, isWorkingDay, workingDaysBefore } from './calendar.ts'
import { type CompiledTeams, calendarAt } from './compileTeams.ts'
import type { EpochDay } from './day.ts'
import type { DiagnosticCollector } from './diagnostics.ts'
import { durationOf, meanEffort, remainingFraction } from './effort.ts'
import type { DateReader, Gathered } from './gather.ts'
import type { PlanInput, PlanTask } from './input.ts'
import { none, perPerson, releaseKind, type TaskModel, taskState } from './model.ts'

/** Dates of the tasks, read once and in range; null is none. */
export interface TaskDates {
  readonly pinned: EpochDay | null
  readonly started: EpochDay | null
  readonly finished: EpochDay | null
}

/** Reads the dates that the tasks carry; those out of range are diagnosed and left out. */
export function readTaskDates(tasks: readonly PlanTask[], reader: DateReader): readonly TaskDates[] {
  return tasks.map((task) => {
    if (task.pinnedStart === null && task.actualStart === null && task.actualFinish === null) return noDates
    return {
      pinned: reader.read(task.pinnedStart, 'task', task.id, task.name),
      started: reader.read(task.actualStart, 'task', task.id, task.name),
      finished: reader.read(task.actualFinish, 'task', task.id, task.name),
    }
  })
}

/** What compiling tasks needs beside the tasks. */
export interface TaskContext {
  readonly input: PlanInput
  readonly gathered: Gathered
  readonly dates: readonly TaskDates[]
  readonly teams: CompiledTeams
  readonly asOf: EpochDay
  readonly earliest: EpochDay
  /** Per planned workload: first day by its wave, or null. */
  readonly waveStart: readonly (EpochDay | null)[]
  readonly found: DiagnosticCollector
}

/** Compiles the tasks to typed arrays; links come later (`compileLinks`). */
export function compileTasks(context: TaskContext): TaskModel {
  const { gathered, teams, input } = context
  const teamIndex = new Map(input.teams.map((team, m) => [team.id, m]))
  const model = emptyTasks(gathered.tasks)
  gathered.tasks.forEach((task, t) => {
    const team = task.teamId === null ? -1 : (teamIndex.get(task.teamId) ?? -1)
    const calendar = team < 0 ? 0 : (teams.calendarOf[team] ?? 0)
    model.workload[t] = gathered.workloadIndex.get(task.workloadId) ?? -1
    model.team[t] = team
    model.calendar[t] = calendar
    model.freezable[t] = task.phase === 'cutover' || task.phase === 'decommission' ? 1 : 0
    fillState(context, model, task, t)
    fillEffort(context, model, task, t)
    if (model.state[t] === taskState.open) fillDates(context, model, t, calendarAt(teams.calendars, calendar))
    if (model.state[t] === taskState.started) {
      model.release[t] = workingDaysBefore(calendarAt(teams.calendars, calendar), context.asOf)
    }
    diagnoseTask(context, task, team, model.state[t] ?? 0)
  })
  return model
}

const noDates: TaskDates = { pinned: null, started: null, finished: null }

function emptyTasks(tasks: readonly PlanTask[]): TaskModel {
  const n = tasks.length
  return {
    count: n,
    ids: tasks.map((task) => task.id),
    names: tasks.map((task) => task.name),
    workload: new Int32Array(n),
    team: new Int32Array(n),
    calendar: new Int32Array(n),
    state: new Uint8Array(n),
    duration: new Int32Array(n),
    demand: new Int32Array(n),
    usualDemand: new Int32Array(n),
    freezable: new Uint8Array(n),
    release: new Int32Array(n),
    releaseKind: new Uint8Array(n),
    releaseTask: new Int32Array(n).fill(-1),
    pin: new Int32Array(n).fill(-1),
    actualStart: new Int32Array(n).fill(none),
    actualFinish: new Int32Array(n).fill(none),
    optimistic: new Float64Array(n),
    likely: new Float64Array(n),
    pessimistic: new Float64Array(n),
    remaining: new Float64Array(n),
    people: new Float64Array(n),
  }
}

function fillState({ dates, asOf, found }: TaskContext, model: TaskModel, task: PlanTask, t: number): void {
  const { started, finished } = dates[t] ?? noDates
  if ((started ?? asOf) > asOf || (finished ?? asOf) > asOf) {
    found.add('plan.actual-in-future', 'task', task.id, task.name)
  }
  if (finished !== null) {
    if (started !== null && started > finished)
      found.add('plan.finish-before-start', 'task', task.id, task.name)
    model.state[t] = taskState.finished
    model.actualStart[t] = Math.min(started ?? finished, finished)
    model.actualFinish[t] = finished
  } else if (started !== null && started <= asOf) {
    model.state[t] = taskState.started
    model.actualStart[t] = started
  }
}

/** People at once are cut to what the team ever has; the duration follows from effort and people. */
function fillEffort({ teams, found }: TaskContext, model: TaskModel, task: PlanTask, t: number): void {
  const team = model.team[t] ?? -1
  const asked = Math.round(task.people * perPerson)
  const most = team < 0 ? asked : (teams.most[team] ?? 0)
  const finished = model.state[t] === taskState.finished
  if (asked > most && !finished) {
    if (most === 0) model.state[t] = taskState.impossible
    else found.add('plan.team-too-small', 'task', task.id, task.name)
  }
  const demand = finished || most === 0 ? asked : Math.min(asked, most)
  const [low, mid, high] = [task.optimisticDays, task.likelyDays, task.pessimisticDays].sort((a, b) => a - b)
  model.optimistic[t] = low ?? 0
  model.likely[t] = mid ?? 0
  model.pessimistic[t] = high ?? 0
  model.remaining[t] = model.state[t] === taskState.started ? remainingFraction(task) : 1
  model.people[t] = demand / perPerson
  model.demand[t] = team < 0 ? 0 : demand
  const usual = team < 0 ? 0 : (teams.usual[team] ?? 0)
  model.usualDemand[t] = usual < demand ? usual : 0
  model.duration[t] = durationOf(meanEffort(task) * (model.remaining[t] ?? 1), demand / perPerson)
}

function fillDates(context: TaskContext, model: TaskModel, t: number, calendar: Calendar): void {
  const { asOf, earliest, waveStart, dates, found, gathered } = context
  const wave = waveStart[model.workload[t] ?? 0] ?? null
  const byWave = wave !== null && wave > earliest
  const release = byWave ? wave : earliest
  model.release[t] = workingDaysBefore(calendar, release)
  model.releaseKind[t] = byWave
    ? releaseKind.wave
    : earliest > asOf
      ? releaseKind.planStart
      : releaseKind.statusDate
  // An actual start after the status date is a promise, so it is kept like a pin.
  const pin = dates[t]?.started ?? dates[t]?.pinned ?? null
  if (pin === null) return
  const task = gathered.tasks[t]
  if (task === undefined) return
  if (pin < release) {
    found.add('plan.pin-too-early', 'task', task.id, task.name)
    return
  }
  if (!isWorkingDay(calendar, pin)) found.add('plan.pin-not-working-day', 'task', task.id, task.name)
  model.pin[t] = workingDaysBefore(calendar, pin)
}

function diagnoseTask({ found }: TaskContext, task: PlanTask, team: number, state: number): void {
  if (state === taskState.finished) return
  if (team < 0 && task.teamId !== null) found.add('plan.unknown-team', 'task', task.id, task.name)
  else if (team < 0 && task.people > 0) found.add('plan.no-team', 'task', task.id, task.name)
  if (task.optimisticDays > task.likelyDays || task.likelyDays > task.pessimisticDays) {
    found.add('plan.estimate-order', 'task', task.id, task.name)
  }
}
