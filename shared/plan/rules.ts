import { workingDaysBefore } from './calendar.ts'
import { calendarAt } from './compileTeams.ts'
import { filledFloats } from './filled.ts'
import { type Model, none } from './model.ts'
import { earliestTimes, latestFinish, never } from './network.ts'

/** A named priority rule: one value per task, lowest first. */
export interface Rule {
  readonly name: string
  readonly priority: Float64Array
}

/**
 * The first schedules come from these rules: latest finish, latest start and minimum slack against due dates; whole
 * workloads by due date, by slack, and by remaining work per weight (Smith's rule, the right one when all are late);
 * workloads that can't be on time last (as Moore's algorithm gives up the hopeless).
 */
export function priorityRules(model: Model): readonly Rule[] {
  const { tasks, workloads } = model
  const due = dueIndexes(model)
  const latest = latestFinish(model, due)
  const early = earliestTimes(model)
  const earliest = programIndexes(model, early.start)
  const work = remainingWork(model)
  const hopeless = workloadsTooLate(model, early.finish, due)
  const position = positions(model)
  const perTask = (value: (t: number, w: number) => number): Float64Array =>
    filledFloats(tasks.count, (t) => value(t, tasks.workload[t] ?? 0))
  const byWorkload = (value: (w: number) => number): Float64Array =>
    perTask((t, w) => value(w) * workloadFirst + (position[t] ?? 0))
  const weight = (w: number): number => workloads.weight[w] ?? 1
  const lastOrFirst = (w: number): number => (hopeless[w] === 1 ? 1e6 : 0)
  return [
    { name: 'latest finish', priority: perTask((t) => latest[t] ?? never) },
    {
      name: 'latest start',
      priority: perTask((t) => (latest[t] ?? never) - (tasks.duration[t] ?? 0)),
    },
    {
      name: 'least slack',
      priority: perTask((t) => (latest[t] ?? never) - (tasks.duration[t] ?? 0) - (earliest[t] ?? 0)),
    },
    { name: 'due date, workload by workload', priority: byWorkload((w) => due[w] ?? never) },
    {
      name: 'due date, the heavy first, the hopeless last',
      priority: byWorkload((w) => lastOrFirst(w) + Math.min(due[w] ?? never, 1e5) - weight(w) / 16),
    },
    { name: 'least work per weight', priority: byWorkload((w) => (work[w] ?? 0) / weight(w)) },
    {
      name: 'least work per weight, the hopeless last',
      priority: byWorkload((w) => lastOrFirst(w) + (work[w] ?? 0) / weight(w)),
    },
    { name: 'least work, task by task', priority: perTask((_, w) => (work[w] ?? 0) / weight(w)) },
  ]
}

/** Puts the workload's value before the task's position in it: more than any plan has tasks. */
const workloadFirst = 1e7

/** Due dates as working-day numbers of the program's calendar; `never` without one. */
function dueIndexes(model: Model): Int32Array {
  const program = calendarAt(model.calendars, 0)
  return model.workloads.due.map((day) => (day === none ? never : workingDaysBefore(program, day + 1) - 1))
}

/** Day numbers of the tasks' own calendars as numbers of the program's. */
function programIndexes(model: Model, indexes: Int32Array): Int32Array {
  const program = calendarAt(model.calendars, 0)
  return indexes.map((index, t) => {
    const calendar = model.tasks.calendar[t] ?? 0
    if (calendar === 0 || index < 0) return index
    return workingDaysBefore(program, model.dayOf[(model.dayStart[calendar] ?? 0) + index] ?? 0)
  })
}

/** Person-days still to do per workload; a wait counts its days. */
function remainingWork(model: Model): Float64Array {
  const { tasks } = model
  const work = new Float64Array(model.workloads.count)
  for (const t of model.order) {
    const w = tasks.workload[t] ?? 0
    work[w] = (work[w] ?? 0) + (tasks.duration[t] ?? 0) * Math.max(0.1, tasks.people[t] ?? 0)
  }
  return work
}

/** 1 for workloads that would be late even with people without end. */
function workloadsTooLate(model: Model, finish: Int32Array, due: Int32Array): Uint8Array {
  const late = new Uint8Array(model.workloads.count)
  const last = programIndexes(model, finish)
  for (const t of model.order) {
    const w = model.tasks.workload[t] ?? 0
    if ((last[t] ?? 0) > (due[w] ?? never)) late[w] = 1
  }
  return late
}

/** Place of each task in the model's order. */
function positions(model: Model): Int32Array {
  const position = new Int32Array(model.tasks.count)
  model.order.forEach((t, q) => {
    position[t] = q
  })
  return position
}
