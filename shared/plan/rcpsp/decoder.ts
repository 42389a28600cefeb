import { type Packed, pack } from './pack.ts'
import type { Project, Rows } from './project.ts'

/** Later than any time. */
const unplaced = 2_147_483_647

/**
 * Serial schedule generation on a time-indexed profile. A unit of time is one packed word (several words where there
 * are many or large resources), so that all resources are compared by one subtraction: a field that runs out borrows
 * its guard bit. Works in either direction: backward is forward in the mirrored project, finishes counted from its end.
 * No memory is taken per schedule. In the loops `?? 0` only satisfies the compiler: indexes are in range.
 */
export class Decoder {
  readonly #project: Project
  readonly #packed: Packed
  readonly #free: Int32Array
  readonly #stride: number
  #used: number
  readonly #rest: Int32Array
  readonly #running: Int32Array
  /** Schedules built so far. */
  schedules = 0

  constructor(project: Project) {
    this.#project = project
    this.#packed = pack(project)
    this.#stride = project.horizon + 1
    this.#free = new Int32Array(this.#stride * this.#packed.words)
    this.#used = this.#stride
    this.#rest = new Int32Array(project.count)
    this.#running = new Int32Array(project.count)
  }

  /**
   * Puts the activities, in the order of `list` from `listAt` on, each at its earliest feasible time; writes finishes to
   * `finish` from `at` on and returns the makespan. `list` must have predecessors (backward: successors) first.
   */
  decode(backward: boolean, list: Int32Array, listAt: number, finish: Int32Array, at: number): number {
    const { preds, succs } = this.#project
    this.schedules++
    this.#reset()
    const before = backward ? succs : preds
    this.#used =
      this.#packed.words === 1
        ? this.#narrow(before, list, listAt, finish, at)
        : this.#wide(before, list, listAt, finish, at)
    return this.#used
  }

  /**
   * Parallel schedule generation: at every moment at which something finishes, all activities that can start do, those
   * that come first in `list` first. Arguments and result as in `decode`. Where a unit of time takes several words it
   * builds serially instead.
   */
  decodeParallel(
    backward: boolean,
    list: Int32Array,
    listAt: number,
    finish: Int32Array,
    at: number,
  ): number {
    const { preds, succs, duration, count } = this.#project
    const { demand, guard, words, full } = this.#packed
    const { first, item } = backward ? succs : preds
    if (words > 1) return this.decode(backward, list, listAt, finish, at)
    this.schedules++
    const bits = guard[0] ?? 0
    const rest = this.#rest
    const running = this.#running
    rest.set(list.subarray(listAt, listAt + count))
    finish.fill(unplaced, at, at + count)
    let [left, active, now, free, makespan] = [count, 0, 0, full[0] ?? 0, 0]
    for (;;) {
      let kept = 0
      for (let q = 0; q < left; q++) {
        const j = rest[q] ?? 0
        const need = demand[j] ?? 0
        let waits = ((free - need) & bits) !== bits
        for (let a = first[j] ?? 0, to = first[j + 1] ?? 0; a < to && !waits; a++) {
          waits = (finish[at + (item[a] ?? 0)] ?? 0) > now
        }
        if (waits) {
          rest[kept++] = j
          continue
        }
        const end = now + (duration[j] ?? 0)
        finish[at + j] = end
        if (end > makespan) makespan = end
        if (end === now) continue
        free = (free - need) | 0
        running[active++] = j
      }
      left = kept
      if (active === 0) break
      let next = unplaced
      for (let r = 0; r < active; r++) next = Math.min(next, finish[at + (running[r] ?? 0)] ?? 0)
      now = next
      let still = 0
      for (let r = 0; r < active; r++) {
        const j = running[r] ?? 0
        if ((finish[at + j] ?? 0) > now) running[still++] = j
        else free = (free + (demand[j] ?? 0)) | 0
      }
      active = still
    }
    return makespan
  }

  #reset(): void {
    for (let w = 0; w < this.#packed.words; w++) {
      const from = w * this.#stride
      this.#free.fill(this.#packed.full[w] ?? 0, from, from + this.#used)
    }
  }

  #narrow(before: Rows, list: Int32Array, listAt: number, finish: Int32Array, at: number): number {
    const { duration, count } = this.#project
    const { first, item } = before
    const demand = this.#packed.demand
    const guard = this.#packed.guard[0] ?? 0
    const free = this.#free
    let makespan = 0
    for (let q = listAt; q < listAt + count; q++) {
      const j = list[q] ?? 0
      let time = 0
      for (let a = first[j] ?? 0, to = first[j + 1] ?? 0; a < to; a++) {
        const f = finish[at + (item[a] ?? 0)] ?? 0
        if (f > time) time = f
      }
      const need = demand[j] ?? 0
      const length = duration[j] ?? 0
      let end = time + length
      for (; time < end; time++) {
        if ((((free[time] ?? 0) - need) & guard) !== guard) end = time + 1 + length
      }
      for (let u = end - length; u < end; u++) free[u] = (free[u] ?? 0) - need
      finish[at + j] = end
      if (end > makespan) makespan = end
    }
    return makespan
  }

  #wide(before: Rows, list: Int32Array, listAt: number, finish: Int32Array, at: number): number {
    const { duration, count } = this.#project
    let makespan = 0
    for (let q = listAt; q < listAt + count; q++) {
      const j = list[q] ?? 0
      let time = 0
      for (let a = before.first[j] ?? 0; a < (before.first[j + 1] ?? 0); a++) {
        const f = finish[at + (before.item[a] ?? 0)] ?? 0
        if (f > time) time = f
      }
      const length = duration[j] ?? 0
      let end = time + length
      for (; time < end; time++) if (!this.#fits(j, time)) end = time + 1 + length
      for (let u = end - length; u < end; u++) this.#take(j, u)
      finish[at + j] = end
      if (end > makespan) makespan = end
    }
    return makespan
  }

  #fits(j: number, time: number): boolean {
    const { words, demand, guard } = this.#packed
    for (let w = 0; w < words; w++) {
      const bits = guard[w] ?? 0
      const left = (this.#free[w * this.#stride + time] ?? 0) - (demand[j * words + w] ?? 0)
      if ((left & bits) !== bits) return false
    }
    return true
  }

  #take(j: number, time: number): void {
    const { words, demand } = this.#packed
    for (let w = 0; w < words; w++) {
      const u = w * this.#stride + time
      this.#free[u] = (this.#free[u] ?? 0) - (demand[j * words + w] ?? 0)
    }
  }
}
