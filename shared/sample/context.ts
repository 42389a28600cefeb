import { isWeekend, toEpochDay, toIso } from '../plan/day.ts'
import { type Random, randomFrom } from '../plan/random.ts'

/** What every part of the sample is made from: the status date, a seeded source of chance, and helpers on both. */
export interface SampleContext {
  readonly asOf: string
  readonly directiveDate: string
  readonly deadline: string
  readonly random: Random
  /** The status date plus calendar days, moved back to a weekday. */
  readonly day: (offset: number) => string
  /** One of the items, by chance. */
  readonly pick: <T>(items: readonly [T, ...T[]]) => T
  /** True with the given probability. */
  readonly chance: (probability: number) => boolean
  /** A whole number from `low` to `high`. */
  readonly between: (low: number, high: number) => number
}

/** The sample's context for a status date; the same date gives the same sample. */
export function sampleContext(asOf: string, directiveDate: string, deadline: string): SampleContext {
  const random = randomFrom(20_260_827)
  return {
    asOf,
    directiveDate,
    deadline,
    random,
    day: (offset) => weekdayBefore(toEpochDay(asOf) + offset),
    pick: (items) => items[Math.floor(random() * items.length)] ?? items[0],
    chance: (probability) => random() < probability,
    between: (low, high) => low + Math.floor(random() * (high - low + 1)),
  }
}

function weekdayBefore(day: number): string {
  return isWeekend(day) ? weekdayBefore(day - 1) : toIso(day)
}
