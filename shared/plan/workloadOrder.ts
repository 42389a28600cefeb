import { filledFloats, filledInts } from './filled.ts'
import { type Model, none } from './model.ts'
import type { Random } from './random.ts'

/**
 * What orders workloads: a * log(priced work) - b * log(weight) + c * (due, 0 first to 1 last) + offset, lowest first.
 * Prices say how dear a day of each team is (last: of no team), as shadow prices do in a knapsack with many limits.
 */
export interface OrderKey {
  readonly work: number
  readonly weight: number
  readonly due: number
  readonly price: Float64Array
  readonly offset: Float64Array
}

/** The keys to begin with: due dates with the heavy first, Smith's rule, and mixtures. */
export function firstKeys(model: Model): readonly OrderKey[] {
  const even = new Float64Array(model.teams.ids.length + 1).fill(1)
  const price = teamLoads(model)
  const offset = new Float64Array(model.workloads.count)
  return [
    { work: 0.3, weight: 1, due: 1, price: even, offset },
    { work: 1, weight: 1, due: 0, price: even, offset },
    { work: 1, weight: 1, due: 0, price, offset },
    { work: 0.5, weight: 1, due: 0.5, price, offset },
    { work: 0.2, weight: 2, due: 0, price, offset },
    { work: 0, weight: 0.5, due: 4, price, offset },
  ]
}

/** A random small change of a key; `late` are workloads that are late with it. */
export function changedKey(key: OrderKey, late: Int32Array, random: Random): OrderKey {
  const choice = random()
  if (choice < 0.15) {
    return {
      ...key,
      work: key.work + 0.3 * spread(random),
      weight: key.weight + 0.3 * spread(random),
      due: key.due + 0.3 * spread(random),
    }
  }
  if (choice < 0.4) return { ...key, price: key.price.map((p) => p * Math.exp(0.3 * spread(random))) }
  const offset = key.offset.slice()
  if (choice < 0.7 && late.length > 0) {
    const w = late[Math.floor(random() * late.length)] ?? 0
    offset[w] = (offset[w] ?? 0) - 3 * random()
    return { ...key, offset }
  }
  const moved = 1 + Math.floor(offset.length * 0.2 * random() ** 4)
  for (let k = 0; k < moved; k++) {
    const w = Math.floor(random() * offset.length)
    offset[w] = (offset[w] ?? 0) + spread(random)
  }
  return { ...key, offset }
}

/** Around 0, mostly within -1 and 1. */
function spread(random: Random): number {
  return random() + random() + random() - 1.5
}

/** Puts workloads into the order of a key; on equal values the lowest number first. */
export class WorkloadOrder {
  readonly #model: Model
  readonly #dues: Float64Array
  readonly #weights: Float64Array
  readonly #value: Float64Array

  constructor(model: Model) {
    this.#model = model
    this.#dues = relativeDues(model)
    this.#weights = filledFloats(model.workloads.count, (w) => Math.log(model.workloads.weight[w] ?? 1))
    this.#value = new Float64Array(model.workloads.count)
  }

  of(key: OrderKey): Int32Array {
    const { tasks, order } = this.#model
    const value = this.#value
    const last = key.price.length - 1
    value.fill(0.1)
    for (const t of order) {
      const w = tasks.workload[t] ?? 0
      const m = tasks.team[t] ?? -1
      const people = Math.max(0.1, tasks.people[t] ?? 0)
      value[w] = (value[w] ?? 0) + (tasks.duration[t] ?? 0) * people * (key.price[m < 0 ? last : m] ?? 1)
    }
    for (let w = 0; w < value.length; w++) {
      value[w] =
        key.work * Math.log(value[w] ?? 1) -
        key.weight * (this.#weights[w] ?? 0) +
        key.due * (this.#dues[w] ?? 0) +
        (key.offset[w] ?? 0)
    }
    return filledInts(value.length, (w) => w).sort((a, b) => (value[a] ?? 0) - (value[b] ?? 0) || a - b)
  }
}

/** Due days from 0 (first) to 1 (last); without one 2. */
function relativeDues({ workloads }: Model): Float64Array {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const day of workloads.due) {
    if (day === none) continue
    first = Math.min(first, day)
    last = Math.max(last, day)
  }
  return filledFloats(workloads.count, (w) => {
    const day = workloads.due[w] ?? none
    return day === none ? 2 : (day - first) / Math.max(1, last - first)
  })
}

/** Work asked of each team for the people it has, with 1 for the mean; a tenth of it for waits and no team. */
function teamLoads({ teams, tasks, order }: Model): Float64Array {
  const count = teams.ids.length
  const work = new Float64Array(count + 1)
  for (const t of order) {
    const m = tasks.team[t] ?? -1
    if (m >= 0) work[m] = (work[m] ?? 0) + (tasks.demand[t] ?? 0) * (tasks.duration[t] ?? 0)
  }
  let sum = 0
  for (let m = 0; m < count; m++) {
    const people = teams.capacity.subarray(teams.first[m] ?? 0, teams.first[m + 1] ?? 0)
    const most = people.reduce((best, units) => Math.max(best, units), 1)
    work[m] = (work[m] ?? 0) / most
    sum += work[m] ?? 0
  }
  const mean = Math.max(1e-9, sum / Math.max(1, count))
  return work.map((load, m) => Math.max(0.1, m === count ? 0 : load / mean))
}
