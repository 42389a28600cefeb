import type { Output } from '#shared/contract/contract.ts'
import { formatCount } from '../../../app/format.ts'

type Variance = Output<'baseline.variance'>['workloads'][number]

/** Workloads whose finish moved since the baseline, the most delayed first, then those that came or went. */
export function variances({ workloads }: Output<'baseline.variance'>): {
  readonly moved: readonly Variance[]
  readonly unchanged: number
} {
  const moved = workloads.filter((each) => each.days !== 0)
  const size = (each: Variance) => each.days ?? Number.NEGATIVE_INFINITY
  return {
    moved: [...moved].sort((a, b) => size(b) - size(a) || a.name.localeCompare(b.name, 'en')),
    unchanged: workloads.length - moved.length,
  }
}

/** The move of one workload in words. */
export function daysMoved({ days, finishThen, finishNow }: Variance): string {
  if (days === null)
    return finishThen === null ? (finishNow === null ? 'no dates' : 'new') : 'no longer planned'
  return days > 0 ? `${formatCount(days, 'day')} later` : `${formatCount(-days, 'day')} earlier`
}
