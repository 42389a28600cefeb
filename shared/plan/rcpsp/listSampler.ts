import type { Random } from '../random.ts'
import type { Project } from './project.ts'

/**
 * An activity list by regret-biased random sampling (Drexl 1991): among the activities whose predecessors are listed,
 * each is chosen with a probability that grows with how much better its value is than the worst one's. Written to `list`.
 */
export class ListSampler {
  readonly #project: Project
  readonly #waiting: Int32Array
  readonly #eligible: Int32Array

  constructor(project: Project) {
    this.#project = project
    this.#waiting = new Int32Array(project.count)
    this.#eligible = new Int32Array(project.count)
  }

  /** With no `random` the best value goes first, on equal values the lowest number. */
  sample(value: Float64Array, random: Random | null, list: Int32Array, at: number): void {
    const { count, preds, succs } = this.#project
    let size = 0
    for (let j = 0; j < count; j++) {
      this.#waiting[j] = (preds.first[j + 1] ?? 0) - (preds.first[j] ?? 0)
      if (this.#waiting[j] === 0) this.#eligible[size++] = j
    }
    for (let q = 0; q < count; q++) {
      const slot = random === null ? this.#best(value, size) : this.#draw(value, size, random)
      const j = this.#eligible[slot] ?? 0
      this.#eligible[slot] = this.#eligible[--size] ?? 0
      list[at + q] = j
      for (let a = succs.first[j] ?? 0; a < (succs.first[j + 1] ?? 0); a++) {
        const s = succs.item[a] ?? 0
        const left = (this.#waiting[s] ?? 0) - 1
        this.#waiting[s] = left
        if (left === 0) this.#eligible[size++] = s
      }
    }
  }

  #best(value: Float64Array, size: number): number {
    let best = 0
    for (let e = 1; e < size; e++) {
      const [i, j] = [this.#eligible[e] ?? 0, this.#eligible[best] ?? 0]
      const [x, y] = [value[i] ?? 0, value[j] ?? 0]
      if (x < y || (x === y && i < j)) best = e
    }
    return best
  }

  #draw(value: Float64Array, size: number, random: Random): number {
    let worst = Number.NEGATIVE_INFINITY
    let sum = 0
    for (let e = 0; e < size; e++) worst = Math.max(worst, value[this.#eligible[e] ?? 0] ?? 0)
    for (let e = 0; e < size; e++) sum += worst - (value[this.#eligible[e] ?? 0] ?? 0) + 1
    let left = random() * sum
    for (let e = 0; e < size; e++) {
      left -= worst - (value[this.#eligible[e] ?? 0] ?? 0) + 1
      if (left < 0) return e
    }
    return size - 1
  }
}
