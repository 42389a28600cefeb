import type { Model } from './model.ts'

/**
 * The order in which a serial schedule places the open tasks: among tasks whose predecessors are placed always the one
 * with the lowest priority value, on equal values the lowest task number. A binary heap over typed arrays.
 */
export function sequence(model: Model, priority: Float64Array): Int32Array {
  const { preds, succs, order } = model
  const isStarted = new Uint8Array(model.tasks.count)
  for (const t of model.started) isStarted[t] = 1
  const waiting = new Int32Array(model.tasks.count)
  const heap = new TaskHeap(order.length, priority)
  const result = new Int32Array(order.length - model.started.length)
  for (const t of order) {
    for (let a = preds.first[t] ?? 0; a < (preds.first[t + 1] ?? 0); a++) {
      if (isStarted[preds.task[a] ?? 0] === 0) waiting[t] = (waiting[t] ?? 0) + 1
    }
    if (waiting[t] === 0 && isStarted[t] === 0) heap.push(t)
  }
  for (let q = 0; q < result.length; q++) {
    const t = heap.pop()
    result[q] = t
    for (let a = succs.first[t] ?? 0; a < (succs.first[t + 1] ?? 0); a++) {
      const s = succs.task[a] ?? 0
      const left = (waiting[s] ?? 0) - 1
      waiting[s] = left
      if (left === 0) heap.push(s)
    }
  }
  return result
}

/** A binary min-heap of task numbers by (priority, number). `?? 0` only satisfies the compiler: indexes are in range. */
class TaskHeap {
  readonly #items: Int32Array
  readonly #key: Float64Array
  #size = 0
  constructor(capacity: number, key: Float64Array) {
    this.#items = new Int32Array(capacity + 1)
    this.#key = key
  }

  push(task: number): void {
    const items = this.#items
    let slot = ++this.#size
    while (slot > 1) {
      const parent = items[slot >> 1] ?? 0
      if (!this.#before(task, parent)) break
      items[slot] = parent
      slot >>= 1
    }
    items[slot] = task
  }

  pop(): number {
    const items = this.#items
    const top = items[1] ?? 0
    const last = items[this.#size--] ?? 0
    let slot = 1
    for (let child = 2; child <= this.#size; child = slot * 2) {
      if (child < this.#size && this.#before(items[child + 1] ?? 0, items[child] ?? 0)) child++
      if (!this.#before(items[child] ?? 0, last)) break
      items[slot] = items[child] ?? 0
      slot = child
    }
    items[slot] = last
    return top
  }

  #before(a: number, b: number): boolean {
    const x = this.#key[a] ?? 0
    const y = this.#key[b] ?? 0
    return x < y || (x === y && a < b)
  }
}
