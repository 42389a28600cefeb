import type { Schedule, Scratch } from './decode.ts'
import { filledFloats } from './filled.ts'
import { type Model, none } from './model.ts'

/**
 * The backward half of forward-backward improvement (Valls, Ballestin and Quintanilla 2005) for due dates: from the
 * latest finish to the earliest, every open task is moved as late as links, capacity, freezes and calendars allow, but
 * not past its workload's due date (late workloads: not past their finish). Returns the days on which tasks then begin
 * (epoch days), as priorities: decoding in this order starts no task later. Pinned tasks and those that run with fewer
 * people than usual stay. `list` is the order that made the schedule; the profile in `scratch` is overwritten.
 */
export function justify(model: Model, schedule: Schedule, list: Int32Array, scratch: Scratch): Float64Array {
  const start = schedule.start.slice()
  const finish = schedule.finish.slice()
  const back = new Justifier(model, { start, finish }, scratch)
  const order = list
    .toReversed()
    .sort((a, b) => back.dayOf(b, finish[b] ?? 0) - back.dayOf(a, finish[a] ?? 0))
  // Of equal finishes the later in the list goes first, so that successors without a day between are moved before.

  for (const t of order) if ((start[t] ?? -1) >= 0) back.moveLate(t)
  return filledFloats(model.tasks.count, (t) => back.dayOf(t, start[t] ?? 0))
}

/** Moves placed tasks later within a schedule of its own, which keeps all rules at every moment. */
export class Justifier {
  readonly #model: Model
  readonly #at: Schedule
  readonly #free: Int32Array
  readonly #limit: Int32Array

  constructor(model: Model, at: Schedule, scratch: Scratch) {
    this.#model = model
    this.#at = at
    this.#free = scratch.free
    this.#limit = limits(model, at)
    this.#free.set(model.teams.capacity)
    for (const t of model.order) if ((at.start[t] ?? -1) >= 0) this.#take(t, 1)
  }

  /** The epoch day of a working-day number of a task's calendar. */
  dayOf(t: number, index: number): number {
    const { dayOf, dayStart, tasks } = this.#model
    return dayOf[(dayStart[tasks.calendar[t] ?? 0] ?? 0) + Math.max(0, index)] ?? none
  }

  startOf(t: number): number {
    return this.#at.start[t] ?? -1
  }

  /** Puts a moved task back where it was. */
  putBack(t: number, start: number, finish: number): void {
    this.#take(t, -1)
    this.#at.start[t] = start
    this.#at.finish[t] = finish
    this.#take(t, 1)
  }

  /** Moves a task as late as its workload's limit, its successors, capacity and freezes allow. */
  moveLate(t: number): void {
    const { tasks } = this.#model
    const length = (this.#at.finish[t] ?? 0) - (this.#at.start[t] ?? 0) + 1
    if ((tasks.pin[t] ?? -1) >= 0 || length !== tasks.duration[t]) return
    const last = this.#latestFinish(t)
    if (last <= (this.#at.finish[t] ?? 0)) return
    this.#take(t, -1)
    this.#at.start[t] = this.#latestFit(t, this.#at.start[t] ?? 0, last - length + 1, length)
    this.#at.finish[t] = (this.#at.start[t] ?? 0) + length - 1
    this.#take(t, 1)
  }

  /** The last working-day number that the due date and all successors leave. */
  #latestFinish(t: number): number {
    const { succs, tasks } = this.#model
    let last = this.#indexBefore(t, (this.#limit[tasks.workload[t] ?? 0] ?? none) + 1)
    for (let a = succs.first[t] ?? 0; a < (succs.first[t + 1] ?? 0); a++) {
      const s = succs.task[a] ?? 0
      const begin = (this.#at.start[s] ?? -1) - (succs.lag[a] ?? 0)
      if (begin < 0) return -1
      last = Math.min(last, this.#indexBefore(t, this.dayOf(s, begin)))
    }
    return last
  }

  /** The last working-day number of a task's calendar before a day. */
  #indexBefore(t: number, day: number): number {
    const { indexAt, days, origin, tasks } = this.#model
    const at = Math.min(Math.max(day - origin, 0), days)
    return (indexAt[(tasks.calendar[t] ?? 0) * (days + 1) + at] ?? 0) - 1
  }

  /** The latest start up to `latest` at which the task fits; where it is when there is none. */
  #latestFit(t: number, now: number, latest: number, length: number): number {
    const { tasks, teams } = this.#model
    const team = tasks.team[t] ?? -1
    const base = team < 0 ? 0 : (teams.first[team] ?? 0)
    const frozen = team < 0 ? teams.frozenForAll : teams.frozen
    const demand = tasks.demand[t] ?? 0
    const keepsFreezes = tasks.freezable[t] === 1
    let start = latest
    while (start > now) {
      let day = start
      const end = start + length
      for (; day < end; day++) {
        if (keepsFreezes && frozen[base + day] === 1) break
        if (demand > 0 && (this.#free[base + day] ?? 0) < demand) break
      }
      if (day === end) return start
      start = day - length
    }
    return now
  }

  #take(t: number, sign: number): void {
    const { tasks, teams } = this.#model
    const team = tasks.team[t] ?? -1
    if (team < 0) return
    const length = (this.#at.finish[t] ?? 0) - (this.#at.start[t] ?? 0) + 1
    const isSlowed = length !== tasks.duration[t] && (tasks.usualDemand[t] ?? 0) > 0
    const units = sign * ((isSlowed ? tasks.usualDemand[t] : tasks.demand[t]) ?? 0)
    if (units === 0) return
    const from = (teams.first[team] ?? 0) + (this.#at.start[t] ?? 0)
    for (let i = from; i < from + length; i++) this.#free[i] = (this.#free[i] ?? 0) - units
  }
}

/** Per workload the later of its due date and its finish; without a due date its finish. */
function limits(model: Model, { start, finish }: Schedule): Int32Array {
  const { tasks, workloads, dayOf, dayStart } = model
  const limit = workloads.due.slice()
  for (let t = 0; t < tasks.count; t++) {
    if ((start[t] ?? -1) < 0) continue
    const w = tasks.workload[t] ?? 0
    const day = dayOf[(dayStart[tasks.calendar[t] ?? 0] ?? 0) + (finish[t] ?? 0)] ?? none
    if (day > (limit[w] ?? none)) limit[w] = day
  }
  return limit
}
