import { decode, emptySchedule, type Schedule, type Scratch, scratchFor } from './decode.ts'
import { type Model, none } from './model.ts'
import { type Random, randomFrom } from './random.ts'
import { priorityRules } from './rules.ts'
import { isBetter, type Score, scoreOf, workloadFinishes } from './score.ts'
import { sequence } from './sequence.ts'

/** What a search may spend. `stop` is asked between schedules. */
export interface Budget {
  readonly schedules: number
  readonly seed: number
  readonly stop: () => boolean
}

/** The best schedule found. */
export interface Found {
  readonly schedule: Schedule
  readonly score: Score
  /** Tasks that found no place in it. */
  readonly failed: number
  /** Priorities that made it, and how many schedules were tried. */
  readonly priority: Float64Array
  readonly schedules: number
}

/**
 * Decodes every priority rule, then spends what is left on changed copies of the best priorities: late workloads put
 * last, one late workload put first, all slightly shuffled. Keeps the best by `isBetter`; the same seed and budget give
 * the same plan. It is a first search: no forward-backward improvement and no population yet.
 */
export function search(model: Model, budget: Budget): Found {
  const run = new Run(model)
  for (const { priority } of priorityRules(model)) {
    if (run.tried > 0 && (run.tried >= budget.schedules || budget.stop())) break
    run.attempt(priority)
  }
  const random = randomFrom(budget.seed)
  for (let round = 0; run.tried < budget.schedules && !budget.stop(); round++) {
    run.attempt(round < 2 ? lateLast(model, run) : changed(model, run, random))
  }
  return run.best()
}

class Run {
  readonly #model: Model
  readonly #scratch: Scratch
  readonly #finishes: Int32Array
  #spare: Schedule
  #best: Found | null = null
  /** Finish days per workload of the best schedule. */
  bestFinishes: Int32Array
  tried = 0
  constructor(model: Model) {
    this.#model = model
    this.#scratch = scratchFor(model)
    this.#spare = emptySchedule(model)
    this.#finishes = new Int32Array(model.workloads.count)
    this.bestFinishes = new Int32Array(model.workloads.count)
  }

  attempt(priority: Float64Array): void {
    const model = this.#model
    const failed = decode(model, sequence(model, priority), model.tasks.duration, this.#spare, this.#scratch)
    workloadFinishes(model, this.#spare, this.#finishes)
    const score = scoreOf(model, this.#finishes)
    this.tried++
    const best = this.#best
    const better =
      best === null || failed < best.failed || (failed === best.failed && isBetter(score, best.score))
    if (!better) return
    const schedule = this.#spare
    this.#spare = best?.schedule ?? emptySchedule(model)
    this.#best = { schedule, score, failed, priority, schedules: this.tried }
    this.bestFinishes.set(this.#finishes)
  }

  best(): Found {
    if (this.#best === null) throw new Error('search ended before its first schedule')
    return { ...this.#best, schedules: this.tried }
  }

  lateWorkloads(): number[] {
    const { due, count } = this.#model.workloads
    return Array.from({ length: count }, (_, w) => w).filter(
      (w) => due[w] !== none && (this.bestFinishes[w] ?? none) > (due[w] ?? none),
    )
  }
}

/** The best priorities, with every workload that is late in the best schedule after all others. */
function lateLast(model: Model, run: Run): Float64Array {
  const late = new Uint8Array(model.workloads.count)
  for (const w of run.lateWorkloads()) late[w] = 1
  const { priority } = run.best()
  return priority.map((value, t) => value + (late[model.tasks.workload[t] ?? 0] === 1 ? beyondAll : 0))
}

/** A random small change of the best priorities. */
function changed(model: Model, run: Run, random: Random): Float64Array {
  const rank = ranks(model, run.best().priority)
  const late = run.lateWorkloads()
  const choice = random()
  if (choice < 0.4 && late.length > 0) {
    const chosen = late[Math.floor(random() * late.length)] ?? -1
    return rank.map((value, t) => (model.tasks.workload[t] === chosen ? value - beyondAll : value))
  }
  const reach = rank.length * (0.02 + 0.3 * random() ** 2)
  if (choice < 0.8) {
    const shift = Float64Array.from({ length: model.workloads.count }, () => (random() - 0.5) * reach)
    return rank.map((value, t) => value + (shift[model.tasks.workload[t] ?? 0] ?? 0))
  }
  return rank.map((value) => value + (random() - 0.5) * reach)
}

const beyondAll = 1e15

/** Priorities as places in the sequence they make, so that shifts mean the same for every rule. */
function ranks(model: Model, priority: Float64Array): Float64Array {
  const rank = new Float64Array(priority.length)
  sequence(model, priority).forEach((t, q) => {
    rank[t] = q
  })
  return rank
}
