import type { PlanTask } from './input.ts'

type Estimate = Pick<PlanTask, 'optimisticDays' | 'likelyDays' | 'pessimisticDays'>

/**
 * The planned effort of a three-point estimate in person-days: the PERT mean (o + 4m + p) / 6 (Malcolm et al. 1959). The
 * mean, not the likely value: sums of likely values understate skewed work.
 */
export function meanEffort({ optimisticDays, likelyDays, pessimisticDays }: Estimate): number {
  return (optimisticDays + 4 * likelyDays + pessimisticDays) / 6
}

/** The part of a task's effort still to do, 0 to 1 and above 1 when its doer says that more is left than was planned. */
export function remainingFraction(task: Estimate & Pick<PlanTask, 'percent' | 'remainingDays'>): number {
  if (task.remainingDays === null) return 1 - task.percent / 100
  const mean = meanEffort(task)
  return mean === 0 ? 1 : task.remainingDays / mean
}

/** Whole working days for an effort in person-days by `people` at once; 0 people is a pure wait. At least one day. */
export function durationOf(effort: number, people: number): number {
  // The small step keeps 3 x 0.1 / 0.3 from becoming four days.
  return Math.max(1, Math.ceil(effort / (people > 0 ? people : 1) - 1e-9))
}
