import type { Model } from './model.ts'

/** A schedule in working-day numbers of each task's calendar; -1 where a task found no place. Reused, so not readonly. */
export interface Schedule {
  readonly start: Int32Array
  /** Last day worked. */
  readonly finish: Int32Array
}

/** Memory of one decoder, reused for every schedule. */
export interface Scratch {
  /** Free thousandths of a person per team and working day; layout of `TeamModel.capacity`. */
  readonly free: Int32Array
  /** Union-find over the same layout: leads to the next day that is not full. */
  readonly next: Int32Array
  readonly held: Uint8Array
  readonly baseNext: Int32Array
}

export function emptySchedule(model: Model): Schedule {
  const n = model.tasks.count
  return { start: new Int32Array(n).fill(-1), finish: new Int32Array(n).fill(-1) }
}

export function scratchFor(model: Model): Scratch {
  const { capacity, first, leastDemand } = model.teams
  const baseNext = new Int32Array(capacity.length + 1)
  for (let i = 0; i <= capacity.length; i++) baseNext[i] = i
  for (let m = 0; m + 1 < first.length; m++) {
    for (let i = first[m] ?? 0; i < (first[m + 1] ?? 0); i++) {
      if ((capacity[i] ?? 0) < (leastDemand[m] ?? 0)) baseNext[i] = i + 1
    }
  }
  return {
    free: new Int32Array(capacity.length),
    next: new Int32Array(baseNext.length),
    held: new Uint8Array(model.tasks.count),
    baseNext,
  }
}

/**
 * Serial schedule generation (Kelley 1963): tasks in the given order, each at the earliest day at which its
 * predecessors are done, its release is reached and its team has people free on every day it runs. Tasks are not
 * interrupted except by days off. What is started goes on from the status date before anything else; pinned tasks hold
 * their days next, and give them up when their predecessors come too late. A task that asks for more people than its
 * team has after its last capacity span, and finds no place before, is done with the fewer people in more days. The
 * scheme does not look back: a task placed is never moved. `sequence` must have predecessors first; `duration` may differ from the model's (simulation).
 * Returns how many tasks found no place. In the loops `?? 0` only satisfies the compiler: indexes are in range.
 */
export function decode(
  model: Model,
  sequence: Int32Array,
  duration: Int32Array,
  out: Schedule,
  scratch: Scratch,
): number {
  let failed = placeFixed(model, duration, out, scratch)
  for (let q = 0; q < sequence.length; q++) {
    const t = sequence[q] ?? 0
    failed += placeOpen(model, scratch, out, t, readyAt(model, t, out), duration[t] ?? 0)
    markFull(model, scratch, out, t)
  }
  return failed
}

/** Empties the profile, puts started tasks in and holds pinned days; returns how many started tasks found no place. */
export function placeFixed(model: Model, duration: Int32Array, out: Schedule, scratch: Scratch): number {
  scratch.free.set(model.teams.capacity)
  scratch.next.set(scratch.baseNext)
  let failed = 0
  for (const t of model.started) {
    failed += place(model, scratch, out, t, model.tasks.release[t] ?? 0, duration[t] ?? 0)
    markFull(model, scratch, out, t)
  }
  holdPins(model, scratch, duration)
  return failed
}

/** The working-day number from which a task may start after its release and predecessors; -1: one has no place. */
export function readyAt(model: Model, t: number, { finish }: Schedule): number {
  const { tasks, preds } = model
  const to = preds.first[t + 1] ?? 0
  let ready = tasks.release[t] ?? 0
  for (let a = preds.first[t] ?? 0; a < to; a++) {
    const p = preds.task[a] ?? 0
    if (finish[p] === -1) return -1
    const day = readyAfter(model, p, t, finish) + (preds.lag[a] ?? 0)
    if (day > ready) ready = day
  }
  return ready
}

/** The first working-day number of task `t`'s calendar after the finish of `p`. */
export function readyAfter(model: Model, p: number, t: number, finish: Int32Array): number {
  const { calendar } = model.tasks
  const own = calendar[t] ?? 0
  const other = calendar[p] ?? 0
  const last = finish[p] ?? 0
  if (own === other) return last + 1
  const day = model.dayOf[(model.dayStart[other] ?? 0) + last] ?? 0
  return model.indexAt[own * (model.days + 1) + (day + 1 - model.origin)] ?? 0
}

/** Places an open task, or leaves it on its pinned days when it is ready for them. Returns failures. */
export function placeOpen(
  model: Model,
  scratch: Scratch,
  out: Schedule,
  t: number,
  ready: number,
  duration: number,
): number {
  const pin = model.tasks.pin[t] ?? -1
  if (pin < 0) return place(model, scratch, out, t, ready, duration)
  if (scratch.held[t] === 0)
    return place(model, scratch, out, t, ready < 0 ? -1 : Math.max(ready, pin), duration)
  if (ready >= 0 && ready <= pin) {
    out.start[t] = pin
    out.finish[t] = pin + duration - 1
    return 0
  }
  take(model, scratch, t, pin, duration, -(model.tasks.demand[t] ?? 0))
  return place(model, scratch, out, t, ready, duration)
}

/** Pins hold their days before anything open is placed; of two that collide the later in number yields. */
function holdPins(model: Model, scratch: Scratch, duration: Int32Array): void {
  for (const t of model.pinned) {
    const pin = model.tasks.pin[t] ?? 0
    const demand = model.tasks.demand[t] ?? 0
    const fits = earliestFit(model, scratch, t, demand, pin, duration[t] ?? 0) === pin
    scratch.held[t] = fits ? 1 : 0
    if (fits) take(model, scratch, t, pin, duration[t] ?? 0, demand)
  }
}

/** Places at the first day from `ready` on that fits; `ready` -1 means a predecessor has no place. Returns failures. */
function place(
  model: Model,
  scratch: Scratch,
  out: Schedule,
  t: number,
  ready: number,
  duration: number,
): number {
  const demand = model.tasks.demand[t] ?? 0
  const usual = model.tasks.usualDemand[t] ?? 0
  const placed = ready >= 0 && placeWith(model, scratch, out, t, demand, ready, duration)
  if (placed) return 0
  const longer = usual > 0 && usual < demand && ready >= 0 ? Math.ceil((duration * demand) / usual - 1e-9) : 0
  if (longer > 0 && placeWith(model, scratch, out, t, usual, ready, longer)) return 0
  out.start[t] = -1
  out.finish[t] = -1
  return 1
}

function placeWith(
  model: Model,
  scratch: Scratch,
  out: Schedule,
  t: number,
  demand: number,
  ready: number,
  duration: number,
): boolean {
  const start = earliestFit(model, scratch, t, demand, ready, duration)
  if (start < 0) return false
  out.start[t] = start
  out.finish[t] = start + duration - 1
  if (demand > 0) {
    take(model, scratch, t, start, duration, demand)
  }
  return true
}

function earliestFit(
  model: Model,
  scratch: Scratch,
  t: number,
  demand: number,
  ready: number,
  duration: number,
): number {
  const { tasks, teams } = model
  const team = tasks.team[t] ?? -1
  const days = model.dayCount[tasks.calendar[t] ?? 0] ?? 0
  if (tasks.freezable[t] === 1) {
    const frozen = team < 0 ? teams.frozenForAll : teams.frozen
    const base = team < 0 ? 0 : (teams.first[team] ?? 0)
    return fitOutsideFreeze(frozen, scratch.free, base, demand, ready, duration, days)
  }
  if (demand === 0) return ready + duration <= days ? ready : -1
  return fitCapacity(scratch, teams.first[team] ?? 0, demand, ready, duration, days)
}

/** Skips full days by union-find, then tests the window from its end, so that a clash skips as far as it can. */
function fitCapacity(
  { free, next }: Scratch,
  base: number,
  demand: number,
  ready: number,
  duration: number,
  days: number,
): number {
  const end = base + days
  let start = findNext(next, base + ready)
  while (start + duration <= end) {
    let day = start + duration - 1
    while (day >= start && (free[day] ?? 0) >= demand) day--
    if (day < start) return start - base
    start = findNext(next, day + 1)
  }
  return -1
}

function fitOutsideFreeze(
  frozen: Uint8Array,
  free: Int32Array,
  base: number,
  demand: number,
  ready: number,
  duration: number,
  days: number,
): number {
  let start = ready
  while (start + duration <= days) {
    let day = start + duration - 1
    while (day >= start && frozen[base + day] === 0 && (demand === 0 || (free[base + day] ?? 0) >= demand)) {
      day--
    }
    if (day < start) return start
    start = day + 1
  }
  return -1
}

function take(
  { tasks, teams }: Model,
  { free }: Scratch,
  t: number,
  start: number,
  duration: number,
  demand: number,
): void {
  if (demand === 0) return
  const from = (teams.first[tasks.team[t] ?? 0] ?? 0) + start
  for (let i = from; i < from + duration; i++) free[i] = (free[i] ?? 0) - demand
}

/** Lets later searches skip the days that a task has filled; a task that may be taken out again is not marked. */
export function markFull({ tasks, teams }: Model, { free, next }: Scratch, out: Schedule, t: number): void {
  const start = out.start[t] ?? -1
  if (start < 0 || tasks.demand[t] === 0) return
  const team = tasks.team[t] ?? 0
  const least = teams.leastDemand[team] ?? 0
  const base = teams.first[team] ?? 0
  const to = base + (out.finish[t] ?? 0)
  for (let i = base + start; i <= to; i++) if ((free[i] ?? 0) < least) next[i] = i + 1
}

/** Takes an open task that was placed last, and not marked, out again; a pin it gave up is held again. */
export function unplace(model: Model, scratch: Scratch, out: Schedule, t: number): void {
  const { demand, usualDemand, duration, pin } = model.tasks
  const start = out.start[t] ?? -1
  const length = (out.finish[t] ?? 0) - start + 1
  const isHeld = (pin[t] ?? -1) >= 0 && scratch.held[t] === 1
  if (isHeld && start === pin[t] && length === duration[t]) return
  const units = length === duration[t] ? (demand[t] ?? 0) : (usualDemand[t] ?? 0)
  if (start >= 0) take(model, scratch, t, start, length, -units)
  if (isHeld) take(model, scratch, t, pin[t] ?? 0, duration[t] ?? 0, demand[t] ?? 0)
}

/** Union-find with path halving. */
function findNext(next: Int32Array, from: number): number {
  let i = from
  for (;;) {
    const step = next[i] ?? i
    if (step === i) return i
    const far = next[step] ?? step
    next[i] = far
    i = far
  }
}
