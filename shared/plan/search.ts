import { decode, emptySchedule, type Schedule, type Scratch, scratchFor } from './decode.ts'
import { type InsertionScratch, insertionScratchFor, insertWorkloads } from './insertion.ts'
import { justify } from './justify.ts'
import { type Model, none } from './model.ts'
import { type Random, randomFrom } from './random.ts'
import { priorityRules } from './rules.ts'
import { isBetter, type Score, scoreOf, workloadFinishes } from './score.ts'
import { sequence } from './sequence.ts'
import { changedKey, firstKeys, type OrderKey, WorkloadOrder } from './workloadOrder.ts'

/** What a search may spend. `stop` is asked between schedules. */
export interface Budget {
  readonly schedules: number
  readonly seed: number
  readonly stop: () => boolean
  /** Told the score of each better plan and the schedules tried so far. */
  readonly better?: ((score: Score, schedules: number) => void) | undefined
}

/** The best schedule found. */
export interface Found {
  readonly schedule: Schedule
  readonly score: Score
  /** Tasks that found no place in it. */
  readonly failed: number
  /** How many schedules were tried. */
  readonly schedules: number
}

/**
 * Looks for the best schedule by `isBetter` on two levels. Workloads are inserted whole in an order that a few numbers
 * make (`OrderKey`), the hopeless ones last; random changes of those numbers are kept when the result is as good. Tasks
 * are decoded in changed orders of the best schedule's, and each better schedule is improved backward and forward.
 * Never worse than its first schedule; the same seed and number of schedules give the same plan.
 */
export function search(model: Model, budget: Budget): Found {
  const run = new Run(model, budget)
  for (const key of firstKeys(model)) if (run.goesOn()) run.tryKey(key)
  for (const { priority } of priorityRules(model)) if (run.goesOn()) run.tryTasks(priority)
  run.improveBest()
  const random = randomFrom(budget.seed)
  const taskShare = model.order.length > manyTasks ? 0.05 : 0.4
  while (run.goesOn()) {
    if (random() < taskShare) run.tryTasks(changedRanks(model, run.bestRanks(), random))
    else run.tryKey(changedKey(run.key, run.late, random))
    run.improveBest()
  }
  return run.found()
}

/** Above this the budget is too small for changes task by task. */
const manyTasks = 5_000

class Run {
  readonly #model: Model
  readonly #budget: Budget
  readonly #scratch: Scratch
  readonly #insertion: InsertionScratch
  readonly #orders: WorkloadOrder
  readonly #finishes: Int32Array
  readonly #bestList: Int32Array
  #spare: Schedule
  #best: Found | null = null
  #keyScore: Score | null = null
  #keyFailed = 0
  #isImproved = true
  #tried = 0
  /** The key to change, with the workloads that are late with it. */
  key: OrderKey
  late: Int32Array = new Int32Array(0)

  constructor(model: Model, budget: Budget) {
    this.#model = model
    this.#budget = budget
    this.#scratch = scratchFor(model)
    this.#insertion = insertionScratchFor(model)
    this.#orders = new WorkloadOrder(model)
    this.#finishes = new Int32Array(model.workloads.count)
    this.#bestList = new Int32Array(model.order.length - model.started.length)
    this.#spare = emptySchedule(model)
    const [first] = firstKeys(model)
    if (first === undefined) throw new Error('there are keys to begin with')
    this.key = first
  }

  goesOn(): boolean {
    return this.#best === null || (this.#tried < this.#budget.schedules && !this.#budget.stop())
  }

  /** Inserts the workloads in the order of a key; goes on from it when it is as good as the one before. */
  tryKey(key: OrderKey): void {
    const own = this.#insertion
    const failed = insertWorkloads(this.#model, this.#orders.of(key), this.#spare, this.#scratch, own)
    const score = this.#rate(failed, own.list)
    const before = this.#keyScore
    if (before !== null && isWorse(failed, score, this.#keyFailed, before)) return
    this.key = key
    this.late = lateWorkloads(this.#model, this.#finishes)
    this.#keyScore = score
    this.#keyFailed = failed
  }

  /** Decodes tasks by priority. */
  tryTasks(priority: Float64Array): void {
    const list = sequence(this.#model, priority)
    const failed = decode(this.#model, list, this.#model.tasks.duration, this.#spare, this.#scratch)
    this.#rate(failed, list)
  }

  /** Forward-backward improvement of a best schedule that has not been through it, as long as it helps. */
  improveBest(): void {
    while (!this.#isImproved && this.goesOn()) {
      const best = this.found()
      this.#isImproved = true
      this.#tried++
      const priority = justify(this.#model, best.schedule, this.#bestList, this.#scratch)
      if (this.goesOn()) this.tryTasks(priority)
    }
  }

  /** The place of each task in the list that made the best schedule. */
  bestRanks(): Float64Array {
    const rank = new Float64Array(this.#model.tasks.count)
    this.#bestList.forEach((t, q) => {
      rank[t] = q
    })
    return rank
  }

  found(): Found {
    if (this.#best === null) throw new Error('search ended before its first schedule')
    return { ...this.#best, schedules: this.#tried }
  }

  /** Scores the spare schedule and keeps it when it is the best. */
  #rate(failed: number, list: Int32Array): Score {
    workloadFinishes(this.#model, this.#spare, this.#finishes)
    const score = scoreOf(this.#model, this.#finishes)
    this.#tried++
    const best = this.#best
    if (best !== null && !isWorse(best.failed, best.score, failed, score)) return score
    const schedule = this.#spare
    this.#spare = best?.schedule ?? emptySchedule(this.#model)
    this.#best = { schedule, score, failed, schedules: this.#tried }
    this.#bestList.set(list)
    this.#isImproved = false
    this.#budget.better?.(score, this.#tried)
    return score
  }
}

/** Whether the first schedule is strictly worse than the second. */
function isWorse(failed: number, score: Score, otherFailed: number, other: Score): boolean {
  return failed === otherFailed ? isBetter(other, score) : failed > otherFailed
}

function lateWorkloads({ workloads }: Model, finishes: Int32Array): Int32Array {
  const all = Int32Array.from({ length: workloads.count }, (_, w) => w)
  return all.filter((w) => workloads.due[w] !== none && (finishes[w] ?? none) > (workloads.due[w] ?? none))
}

/** A random change of places in a list: whole workloads are shifted, or all tasks a little. */
function changedRanks(model: Model, rank: Float64Array, random: Random): Float64Array {
  const reach = rank.length * (0.02 + 0.3 * random() ** 2)
  if (random() < 0.5) {
    const shift = Float64Array.from({ length: model.workloads.count }, () => (random() - 0.5) * reach)
    return rank.map((value, t) => value + (shift[model.tasks.workload[t] ?? 0] ?? 0))
  }
  return rank.map((value) => value + (random() - 0.5) * reach)
}
