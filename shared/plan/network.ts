import { readyAfter } from './decode.ts'
import type { Model } from './model.ts'

/** Earliest start and finish of every task if all teams had people without end: working-day numbers of its calendar. */
export interface Earliest {
  readonly start: Int32Array
  readonly finish: Int32Array
}

/** Forward pass over links, releases, pins and durations, without capacity and freezes; -1 for tasks not in the order. */
export function earliestTimes(model: Model): Earliest {
  const { tasks, preds } = model
  const start = new Int32Array(tasks.count).fill(-1)
  const finish = new Int32Array(tasks.count).fill(-1)
  for (const t of model.order) {
    let ready = Math.max(tasks.release[t] ?? 0, tasks.pin[t] ?? -1)
    for (let a = preds.first[t] ?? 0; a < (preds.first[t + 1] ?? 0); a++) {
      const day = readyAfter(model, preds.task[a] ?? 0, t, finish) + (preds.lag[a] ?? 0)
      if (day > ready) ready = day
    }
    start[t] = ready
    finish[t] = ready + (tasks.duration[t] ?? 0) - 1
  }
  return { start, finish }
}

/** A number of working days that must at least pass after each task before the last task behind it is done. */
export function tails(model: Model): Int32Array {
  const { tasks, succs, order } = model
  const tail = new Int32Array(tasks.count)
  for (let q = order.length - 1; q >= 0; q--) {
    const t = order[q] ?? 0
    let longest = 0
    for (let a = succs.first[t] ?? 0; a < (succs.first[t + 1] ?? 0); a++) {
      const s = succs.task[a] ?? 0
      const lag = succs.lag[a] ?? 0
      // A lead counts the successor's own working days, which may be fewer than the program's: no bound follows from it.
      if (lag >= 0) longest = Math.max(longest, lag + (tasks.duration[s] ?? 0) + (tail[s] ?? 0))
    }
    tail[t] = longest
  }
  return tail
}

/**
 * Latest finish of every task for which all workloads and pins behind it can still be on time, links and durations only,
 * as working-day numbers of the program's calendar (pins as if on it); may be negative. Tasks with no due date behind them get `never`.
 */
export function latestFinish(model: Model, dueIndex: Int32Array): Int32Array {
  const { tasks, succs, order } = model
  const latest = new Int32Array(tasks.count).fill(never)
  for (let q = order.length - 1; q >= 0; q--) {
    const t = order[q] ?? 0
    let day = dueIndex[tasks.workload[t] ?? 0] ?? never
    for (let a = succs.first[t] ?? 0; a < (succs.first[t + 1] ?? 0); a++) {
      const s = succs.task[a] ?? 0
      const start = (latest[s] ?? never) - (tasks.duration[s] ?? 0) + 1
      const pin = tasks.pin[s] ?? -1
      day = Math.min(day, (pin >= 0 ? Math.min(pin, start) : start) - 1 - (succs.lag[a] ?? 0))
    }
    latest[t] = day
  }
  return latest
}

/** Later than any day. */
export const never = 1_000_000_000
