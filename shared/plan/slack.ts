import { workingDaysBetween } from './calendar.ts'
import { calendarAt } from './compileTeams.ts'
import { readyAfter, type Schedule } from './decode.ts'
import { filledInts } from './filled.ts'
import type { Flow } from './flow.ts'
import { type Model, none } from './model.ts'
import { finishDay } from './score.ts'

/** How far each task can slip, in working days; `none` where nothing with a due date hangs on it. */
export interface Slack {
  /** Against the due dates of all workloads behind it; negative: a workload behind it is late by that much. */
  readonly due: Int32Array
  /** 1 where due slack is zero or less, or where slipping one day moves the plan's finish. */
  readonly critical: Uint8Array
}

/**
 * Slack in the schedule as it stands, with its order of work kept: a task may slip until the next task by link, or the
 * next one that takes over its people (`flow`), must slip beyond what it can. Passed back from the last task to the first.
 */
export function slackOf(model: Model, schedule: Schedule, flow: Flow): Slack {
  const { tasks, workloads } = model
  const program = calendarAt(model.calendars, 0)
  const days = filledInts(tasks.count, (t) => finishDay(model, schedule, t))
  const last = model.order.reduce((latest, t) => Math.max(latest, days[t] ?? none), none)
  const toDue = new Int32Array(tasks.count).fill(none)
  const toEnd = new Int32Array(tasks.count).fill(none)
  for (const t of model.order) {
    const due = workloads.due[tasks.workload[t] ?? 0] ?? none
    if (days[t] === none) continue
    if (due !== none) toDue[t] = workingDaysBetween(program, days[t] ?? 0, due)
    toEnd[t] = workingDaysBetween(program, days[t] ?? 0, last)
  }
  passBack(model, schedule, flow, [toDue, toEnd])
  const critical = new Uint8Array(tasks.count)
  for (const t of model.order) {
    const slack = toDue[t] ?? none
    critical[t] = (slack !== none && slack <= 0) || toEnd[t] === 0 ? 1 : 0
  }
  return { due: toDue, critical }
}

function passBack(model: Model, schedule: Schedule, flow: Flow, slacks: readonly Int32Array[]): void {
  const { preds } = model
  const { start, finish } = schedule
  const takenFrom = flowByReceiver(model, flow)
  for (const t of latestStartFirst(model, schedule)) {
    for (let a = preds.first[t] ?? 0; a < (preds.first[t + 1] ?? 0); a++) {
      const p = preds.task[a] ?? 0
      const gap = (start[t] ?? 0) - readyAfter(model, p, t, finish) - (preds.lag[a] ?? 0)
      for (const slack of slacks) lower(slack, p, t, gap)
    }
    for (let a = takenFrom.first[t] ?? 0; a < (takenFrom.first[t + 1] ?? 0); a++) {
      const p = takenFrom.task[a] ?? 0
      for (const slack of slacks) lower(slack, p, t, (start[t] ?? 0) - (finish[p] ?? 0) - 1)
    }
  }
}

function lower(slack: Int32Array, p: number, t: number, gap: number): void {
  const behind = slack[t] ?? none
  if (behind === none) return
  const own = slack[p] ?? none
  if (own === none || behind + gap < own) slack[p] = behind + gap
}

/** Placed tasks by start day, latest first, so that all who come after a task are settled before it. */
function latestStartFirst(model: Model, { start }: Schedule): Int32Array {
  const keys = new Float64Array(model.order.length)
  let end = 0
  model.order.forEach((t, q) => {
    const index = start[t] ?? -1
    if (index < 0) return
    const day = model.dayOf[(model.dayStart[model.tasks.calendar[t] ?? 0] ?? 0) + index] ?? 0
    keys[end++] = (day + 1e6) * 2 ** 20 + q
  })
  const sorted = keys.subarray(0, end).sort()
  return filledInts(end, (k) => model.order[(sorted[end - 1 - k] ?? 0) % 2 ** 20] ?? 0)
}

/** The flow's givers by receiver, as compressed rows. */
export function flowByReceiver(model: Model, flow: Flow): { first: Int32Array; task: Int32Array } {
  const first = new Int32Array(model.tasks.count + 1)
  for (const t of flow.to) first[t + 1] = (first[t + 1] ?? 0) + 1
  for (let t = 0; t < model.tasks.count; t++) first[t + 1] = (first[t + 1] ?? 0) + (first[t] ?? 0)
  const next = first.slice()
  const task = new Int32Array(flow.to.length)
  flow.to.forEach((t, k) => {
    const slot = next[t] ?? 0
    next[t] = slot + 1
    task[slot] = flow.from[k] ?? 0
  })
  return { first, task }
}
