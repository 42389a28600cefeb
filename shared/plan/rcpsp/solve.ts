import { type Random, randomFrom } from '../random.ts'
import { Builder } from './builder.ts'
import { cross } from './crossover.ts'
import { Decoder } from './decoder.ts'
import { ListSampler } from './listSampler.ts'
import { lowerBound } from './lowerBound.ts'
import { mutate } from './mutate.ts'
import { Population } from './population.ts'
import { type Project, reversed } from './project.ts'
import { type Rule, rulesOf } from './rules.ts'

export interface SolveOptions {
  /** Schedules to build; every pass of forward-backward improvement is one. */
  readonly schedules: number
  readonly seed: number
  /** Asked between schedules; true ends the search with what it has. */
  readonly stop?: () => boolean
  /** Told each better makespan and the schedules built so far. */
  readonly better?: (makespan: number, schedules: number) => void
}

export interface Solution {
  readonly start: Int32Array
  readonly makespan: number
  /** No schedule is shorter than this; equal to the makespan: proven best. */
  readonly bound: number
  readonly schedules: number
}

/**
 * Searches for a short schedule by a population method. Each child is made by peak crossover of two schedules and one
 * small mutation, built backward, then forward (double justification: Valls, Ballestin and Quintanilla 2005), and
 * replaces its mother when it is as good. A quarter of the backward passes and half of the first schedules are built
 * in parallel, the others serially; a child whose backward pass is far longer than its mother is given up. When nothing
 * has got better for long, a new population starts in the mirrored project. Ends early at the lower bound. The same
 * seed and schedules give the same result.
 */
export function solve(project: Project, options: SolveOptions): Solution {
  if (project.horizon === 0)
    return { start: new Int32Array(project.count), makespan: 0, bound: 0, schedules: 0 }
  return new Search(project, options).run()
}

/**
 * Settings, tuned on J30, J60 and made-up projects of 120 activities: shares of schedules built in parallel, lengths of
 * the mother's window as shares of her makespan, and how much longer than her a backward pass may be to go on.
 */
const share = { parallelStart: 0.5, parallelChild: 0.25, shortWindow: 0.1, longWindow: 0.4, hopeless: 1.06 }
/** Members of a population for each square root of the schedules there are. */
const populationPerRoot = 0.57
/** Schedules without progress, per member and activity, after which a new population starts. */
const patience = 1
/** Without a limit of schedules the population is sized as for this many. */
const usualBudget = 20_000

class Search {
  readonly #project: Project
  readonly #options: SolveOptions
  readonly #random: Random
  readonly #decoder: Decoder
  readonly #builder: Builder
  readonly #parents: Population
  readonly #trial: Population
  readonly #list: Int32Array
  readonly #bound: number
  readonly #best: Int32Array
  #bestMakespan = Number.MAX_SAFE_INTEGER
  /** Of this population alone, and the number of schedules when it was found. */
  #local = Number.MAX_SAFE_INTEGER
  #localAt = 0
  /** Whether the population lives in the mirrored project. */
  #mirrored = false

  constructor(project: Project, options: SolveOptions) {
    const budget = options.schedules > 1e9 ? usualBudget : options.schedules
    const size = Math.max(8, Math.round(populationPerRoot * Math.sqrt(budget)))
    this.#project = project
    this.#options = options
    this.#random = randomFrom(options.seed)
    this.#decoder = new Decoder(project)
    this.#builder = new Builder(project, this.#decoder)
    this.#parents = new Population(size, project.count)
    this.#trial = new Population(2, project.count)
    this.#list = new Int32Array(project.count)
    this.#best = new Int32Array(project.count)
    this.#bound = lowerBound(project)
  }

  run(): Solution {
    const sides = [this.#project, reversed(this.#project)].map((side) => ({
      rules: rulesOf(side),
      sampler: new ListSampler(side),
    }))
    for (let round = 0; round === 0 || !this.#done(); round++) {
      const side = sides[round % 2]
      if (side === undefined) throw new Error('there are two sides')
      this.#mirrored = round % 2 === 1
      this.#populate(side.rules, side.sampler, round < 2)
      this.#breed()
    }
    return {
      start: this.#best,
      makespan: this.#bestMakespan,
      bound: this.#bound,
      schedules: this.#decoder.schedules,
    }
  }

  #done(): boolean {
    return (
      this.#decoder.schedules >= this.#options.schedules ||
      this.#bestMakespan <= this.#bound ||
      (this.#options.stop?.() ?? false)
    )
  }

  #populate(rules: readonly Rule[], sampler: ListSampler, plainRules: boolean): void {
    this.#local = Number.MAX_SAFE_INTEGER
    const { size, count } = this.#parents
    // Rows not reached by a small budget must not be chosen as parents.
    this.#parents.makespan.fill(Number.MAX_SAFE_INTEGER)
    for (let i = 0; i < size && (this.#bestMakespan === Number.MAX_SAFE_INTEGER || !this.#done()); i++) {
      const rule = rules[i % rules.length]
      if (rule === undefined) throw new Error('there are rules')
      sampler.sample(rule.value, plainRules && i < rules.length ? null : this.#random, this.#list, 0)
      this.#build(false, this.#list, 0, this.#parents, i, this.#random() < share.parallelStart)
      if (this.#done()) return
      this.#build(true, this.#parents.list, i * count, this.#trial, 0, false)
      if (this.#done()) return
      this.#build(false, this.#trial.list, 0, this.#parents, i, false)
    }
  }

  #breed(): void {
    const { size, count, makespan } = this.#parents
    const limit = patience * count * size
    while (!this.#done() && this.#decoder.schedules - this.#localAt < limit) {
      const mother = this.#choose(-1)
      this.#mate(mother, this.#choose(mother))
      const aim = makespan[mother] ?? 0
      const parallel = this.#random() < share.parallelChild
      const backward = this.#build(true, this.#list, 0, this.#trial, 0, parallel)
      if (backward > aim * share.hopeless || this.#done()) continue
      const forward = this.#build(false, this.#trial.list, 0, this.#trial, 1, false)
      if (forward <= aim && !this.#parents.hasTwin(this.#trial, 1))
        this.#parents.copyRow(this.#trial, 1, mother)
    }
  }

  /** The better of two random ones, other than `not`. */
  #choose(not: number): number {
    const { size, makespan } = this.#parents
    let best = -1
    for (let k = 0; k < 2; k++) {
      let i = Math.floor(this.#random() * (not < 0 ? size : size - 1))
      if (not >= 0 && i >= not) i++
      if (best < 0 || (makespan[i] ?? 0) < (makespan[best] ?? 0)) best = i
    }
    return best
  }

  #mate(mother: number, father: number): void {
    const makespan = this.#parents.makespan[mother] ?? 0
    const part = share.shortWindow + this.#random() * (share.longWindow - share.shortWindow)
    const length = Math.max(1, Math.floor(makespan * part))
    const from = this.#builder.peak(this.#parents, mother, length, this.#random)
    cross(this.#parents, mother, father, from, from + length, this.#list)
    const { preds, succs } = this.#project
    mutate(this.#mirrored ? preds : succs, this.#list, this.#random)
  }

  /** Builds one schedule and keeps it when it is the best so far; `backward` is seen from the population's side. */
  #build(
    backward: boolean,
    list: Int32Array,
    listAt: number,
    into: Population,
    row: number,
    parallel: boolean,
  ): number {
    const isBackward = backward !== this.#mirrored
    const makespan = this.#builder.build(isBackward, list, listAt, into, row, parallel)
    if (makespan < this.#local) {
      this.#local = makespan
      this.#localAt = this.#decoder.schedules
    }
    if (makespan < this.#bestMakespan) {
      this.#bestMakespan = makespan
      this.#keep(isBackward, into, row)
      this.#options.better?.(makespan, this.#decoder.schedules)
    }
    return makespan
  }

  #keep(isBackward: boolean, into: Population, row: number): void {
    const { duration, count } = this.#project
    for (let j = 0; j < count; j++) {
      const finish = into.finish[row * count + j] ?? 0
      this.#best[j] = isBackward ? this.#bestMakespan - finish : finish - (duration[j] ?? 0)
    }
  }
}
