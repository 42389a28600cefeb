import { markFull, placeFixed, placeOpen, readyAt, type Schedule, type Scratch, unplace } from './decode.ts'
import { type Arcs, type Model, none, taskState } from './model.ts'
import { finishDay } from './score.ts'

/** Memory of one insertion decoder, and the order in which it placed the open tasks. */
export interface InsertionScratch {
  readonly placed: Uint8Array
  readonly stack: Int32Array
  readonly deferred: Int32Array
  readonly list: Int32Array
  /** Open tasks of each workload, predecessors first: workload w's are at `first[w]` to `first[w + 1]`. */
  readonly first: Int32Array
  readonly tasks: Int32Array
}

export function insertionScratchFor(model: Model): InsertionScratch {
  const { count } = model.tasks
  const open = model.order.filter((t) => model.tasks.state[t] !== taskState.started)
  const first = new Int32Array(model.workloads.count + 1)
  for (const t of open)
    first[(model.tasks.workload[t] ?? 0) + 1] = (first[(model.tasks.workload[t] ?? 0) + 1] ?? 0) + 1
  for (let w = 0; w < model.workloads.count; w++) first[w + 1] = (first[w + 1] ?? 0) + (first[w] ?? 0)
  const next = first.slice()
  const tasks = new Int32Array(open.length)
  for (const t of open) {
    const w = model.tasks.workload[t] ?? 0
    tasks[next[w] ?? 0] = t
    next[w] = (next[w] ?? 0) + 1
  }
  return {
    placed: new Uint8Array(count),
    stack: new Int32Array(count),
    deferred: new Int32Array(model.workloads.count),
    list: new Int32Array(open.length),
    first,
    tasks,
  }
}

/**
 * Schedules workload by workload in the given order, each whole at its earliest days, gaps included. A workload that
 * would be late is taken out again and put behind all others (Moore's idea of 1968, on calendars and teams), so that it
 * takes no days from those that can be on time. Tasks of other workloads that it waits for come with it. The order in
 * which tasks were placed is left in `own.list`; decoding that list gives the same schedule. Returns tasks without place.
 */
export function insertWorkloads(
  model: Model,
  order: Int32Array,
  out: Schedule,
  scratch: Scratch,
  own: InsertionScratch,
): number {
  own.placed.fill(0)
  for (const t of model.started) own.placed[t] = 1
  let failed = placeFixed(model, model.tasks.duration, out, scratch)
  let size = 0
  let waiting = 0
  for (const w of order) {
    const to = listWithAncestors(model, own, w, size)
    if (placeInTime(model, out, scratch, own.list.subarray(size, to), w)) size = to
    else {
      for (let q = size; q < to; q++) own.placed[own.list[q] ?? 0] = 0
      own.deferred[waiting++] = w
    }
  }
  const inTime = size
  for (let q = 0; q < waiting; q++) size = listWithAncestors(model, own, own.deferred[q] ?? 0, size)
  for (let q = inTime; q < size; q++) {
    const t = own.list[q] ?? 0
    failed += placeOpen(model, scratch, out, t, readyAt(model, t, out), model.tasks.duration[t] ?? 0)
    markFull(model, scratch, out, t)
  }
  return failed
}

/** Appends the workload's tasks that are not listed yet, each after all it waits for; returns the new length. */
function listWithAncestors({ preds }: Model, own: InsertionScratch, w: number, size: number): number {
  let end = size
  for (let a = own.first[w] ?? 0; a < (own.first[w + 1] ?? 0); a++) {
    const last = own.tasks[a] ?? 0
    if (own.placed[last] === 1) continue
    let depth = 0
    own.stack[depth++] = last
    while (depth > 0) {
      const t = own.stack[depth - 1] ?? 0
      const missing = firstUnlisted(preds, own.placed, t)
      if (missing >= 0) own.stack[depth++] = missing
      else {
        depth--
        own.placed[t] = 1
        own.list[end++] = t
      }
    }
  }
  return end
}

function firstUnlisted({ first, task }: Arcs, placed: Uint8Array, t: number): number {
  for (let a = first[t] ?? 0; a < (first[t + 1] ?? 0); a++) {
    const p = task[a] ?? 0
    if (placed[p] === 0) return p
  }
  return -1
}

/** Places the tasks when workload `w` is then on time; else leaves everything as it was and returns false. */
function placeInTime(model: Model, out: Schedule, scratch: Scratch, list: Int32Array, w: number): boolean {
  const { tasks, workloads } = model
  const due = workloads.due[w] ?? none
  for (let q = 0; q < list.length; q++) {
    const t = list[q] ?? 0
    const failed = placeOpen(model, scratch, out, t, readyAt(model, t, out), tasks.duration[t] ?? 0)
    const isLate = due !== none && tasks.workload[t] === w && finishDay(model, out, t) > due
    if (failed === 0 && !isLate) continue
    for (let back = q; back >= 0; back--) unplace(model, scratch, out, list[back] ?? 0)
    return false
  }
  for (const t of list) markFull(model, scratch, out, t)
  return true
}
