import type { Output } from '#shared/contract/contract.ts'

type Capacity = Output<'plan.capacity'>

/** One team over time, with what is too much. */
export interface TeamLoad {
  readonly teamId: string
  readonly name: string
  readonly capacity: readonly number[]
  readonly load: readonly number[]
  /** Weeks (by number) with more load than capacity. */
  readonly over: readonly number[]
  /** Load over capacity in the whole time; null without any capacity. */
  readonly share: number | null
  /** The largest of any week's load or capacity. */
  readonly top: number
}

/** Rounding of person-days may differ in the last digits; less than this is no overload. */
const TOLERANCE = 0.05

/** Teams with the fullest first; those without any load come last. */
export function teamLoads({ teams }: Capacity): readonly TeamLoad[] {
  return teams
    .map(({ teamId, name, capacity, load }) => ({
      teamId,
      name,
      capacity,
      load,
      over: load.flatMap((days, week) => (days > (capacity[week] ?? 0) + TOLERANCE ? [week] : [])),
      share: shareOf(sum(load), sum(capacity)),
      top: Math.max(0, ...load, ...capacity),
    }))
    .sort((a, b) => (b.share ?? 0) - (a.share ?? 0) || a.name.localeCompare(b.name, 'en'))
}

/** How full one week is; null where nobody is there to be loaded. */
export function shareOf(load: number, capacity: number): number | null {
  return capacity > 0 ? load / capacity : null
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
