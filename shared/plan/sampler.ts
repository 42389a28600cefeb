import { durationOf } from './effort.ts'
import { filledInts } from './filled.ts'
import type { Model } from './model.ts'
import { buildPertTable, largestScore, type PertTable, rowOf, stepsPerScore } from './pertTable.ts'
import { type Random, randomFrom } from './random.ts'

/**
 * How strongly the estimates of one team err together: the correlation of the normal scores of its tasks. Judgement:
 * independent errors cancel and make forecasts far too narrow; full dependence is as wrong the other way.
 */
export const teamCorrelation = 0.5

/** Draws durations of all open and started tasks: the same seed gives the same draws. */
export class DurationSampler {
  readonly #model: Model
  readonly #table: PertTable
  readonly #random: Random
  readonly #row: Int32Array
  readonly #factors: Float64Array
  constructor(model: Model, seed: number) {
    const { optimistic, likely, pessimistic, count } = model.tasks
    this.#model = model
    this.#table = buildPertTable()
    this.#random = randomFrom(seed)
    this.#factors = new Float64Array(model.teams.ids.length + 1)
    this.#row = filledInts(count, (t) => {
      const low = optimistic[t] ?? 0
      const width = (pessimistic[t] ?? 0) - low
      return width > 0 ? rowOf(((likely[t] ?? 0) - low) / width) : 0
    })
  }

  /** Fills `duration` with one draw, in working days; tasks without a team share a common factor of their own. */
  draw(duration: Int32Array): void {
    const { tasks, order } = this.#model
    const own = Math.sqrt(1 - teamCorrelation)
    for (let m = 0; m < this.#factors.length; m++) {
      this.#factors[m] = Math.sqrt(teamCorrelation) * this.#normal()
    }
    for (let q = 0; q < order.length; q++) {
      const t = order[q] ?? 0
      const low = tasks.optimistic[t] ?? 0
      const width = (tasks.pessimistic[t] ?? 0) - low
      const score = (this.#factors[(tasks.team[t] ?? -1) + 1] ?? 0) + own * this.#normal()
      const effort = low + width * this.#quantile(this.#row[t] ?? 0, score)
      duration[t] = durationOf(effort * (tasks.remaining[t] ?? 1), tasks.people[t] ?? 0)
    }
  }

  #normal(): number {
    const { normals } = this.#table
    return normals[(this.#random() * normals.length) | 0] ?? 0
  }

  #quantile(row: number, score: number): number {
    const { quantiles, columns } = this.#table
    const place = (Math.min(Math.max(score, -largestScore), largestScore) + largestScore) * stepsPerScore
    const column = Math.min(place | 0, columns - 2)
    const at = row * columns + column
    const left = quantiles[at] ?? 0
    return left + (place - column) * ((quantiles[at + 1] ?? 0) - left)
  }
}
