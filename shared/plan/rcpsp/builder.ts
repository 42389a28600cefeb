import type { Random } from '../random.ts'
import type { Decoder } from './decoder.ts'
import type { Population } from './population.ts'
import type { Project } from './project.ts'

/** Decodes lists and derives from each schedule the list for the opposite direction: latest finish first. */
export class Builder {
  readonly #project: Project
  readonly #decoder: Decoder
  readonly #bucket: Int32Array
  readonly #usage: Int32Array
  readonly #load: Int32Array

  constructor(project: Project, decoder: Decoder) {
    this.#project = project
    this.#decoder = decoder
    this.#bucket = new Int32Array(project.horizon + 2)
    this.#usage = new Int32Array(project.horizon + 2)
    this.#load = loads(project)
  }

  /** Decodes `list` into row `row` of `into`. */
  build(
    backward: boolean,
    list: Int32Array,
    at: number,
    into: Population,
    row: number,
    parallel: boolean,
  ): number {
    const makespan = this.#decoder[parallel ? 'decodeParallel' : 'decode'](
      backward,
      list,
      at,
      into.finish,
      row * into.count,
    )
    into.makespan[row] = makespan
    this.#sort(list, at, into, row, makespan)
    return makespan
  }

  /** Counting sort by finish, latest first; on equal finishes what `list` had later goes first. */
  #sort(list: Int32Array, listAt: number, into: Population, row: number, makespan: number): void {
    const n = into.count
    const at = row * n
    const bucket = this.#bucket
    const finish = into.finish
    bucket.fill(0, 0, makespan + 2)
    for (let j = at; j < at + n; j++) {
      const f = finish[j] ?? 0
      bucket[f] = (bucket[f] ?? 0) + 1
    }
    let before = 0
    for (let f = makespan; f >= 0; f--) {
      const here = bucket[f] ?? 0
      bucket[f] = before
      before += here
    }
    for (let q = listAt + n - 1; q >= listAt; q--) {
      const j = list[q] ?? 0
      const f = finish[at + j] ?? 0
      const slot = bucket[f] ?? 0
      bucket[f] = slot + 1
      into.list[at + slot] = j
    }
  }

  /** Of two random windows of `length` the start of the one in which resources are used more. */
  peak(from: Population, row: number, length: number, random: Random): number {
    const { duration } = this.#project
    const n = from.count
    const makespan = from.makespan[row] ?? 0
    const usage = this.#usage
    usage.fill(0, 0, makespan + 2)
    for (let j = 0; j < n; j++) {
      const f = from.finish[row * n + j] ?? 0
      const s = f - (duration[j] ?? 0)
      const load = this.#load[j] ?? 0
      usage[s] = (usage[s] ?? 0) + load
      usage[f] = (usage[f] ?? 0) - load
    }
    let [running, total] = [0, 0]
    for (let t = 0; t <= makespan; t++) {
      running += usage[t] ?? 0
      usage[t] = total
      total += running
    }
    let best = 0
    let most = -1
    for (let k = 0; k < 2; k++) {
      const start = Math.floor(random() * (makespan - length + 1))
      const inside = (usage[start + length] ?? 0) - (usage[start] ?? 0)
      if (inside > most) [best, most] = [start, inside]
    }
    return best
  }
}

/** Share of all resources an activity takes while it runs, in thousandths. */
function loads({ count, capacity, demand }: Project): Int32Array {
  const k = capacity.length
  return Int32Array.from({ length: count }, (_, j) => {
    let load = 0
    for (let r = 0; r < k; r++) load += (1_000 * (demand[j * k + r] ?? 0)) / Math.max(1, capacity[r] ?? 0)
    return load
  })
}
