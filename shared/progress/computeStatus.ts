import type { Status } from '../contract/channels/report.ts'
import { daysBetween } from './dates.ts'
import type { ProgressFacts } from './facts.ts'
import { judge } from './onTrack.ts'
import { programPercent } from './programPercent.ts'
import { tally } from './tally.ts'

/**
 * Where the program stands on the status date. `done + inProgress + notStarted + blocked + waived = inScope`;
 * `overdue` counts across them. `daysLeft` is in calendar days, negative after the deadline.
 */
export function computeStatus(facts: ProgressFacts): Status {
  const counts = tally(facts.rows, facts.asOf)
  const { percent, basis } = programPercent(facts.rows)
  return {
    asOf: facts.asOf,
    deadline: facts.deadline,
    daysLeft: daysBetween(facts.asOf, facts.deadline),
    inScope: counts.inScope,
    done: counts.done,
    inProgress: counts.inProgress,
    notStarted: counts.notStarted,
    blocked: counts.blocked,
    overdue: counts.overdue,
    waived: counts.waived,
    undetermined: counts.undetermined,
    unplanned: counts.unplanned,
    percent: percent === null ? null : roundDown(percent),
    percentBasis: basis,
    forecastFinish: facts.plan === null || facts.plan.stale ? null : (facts.plan.forecast?.p80 ?? null),
    ...judge(facts, counts),
  }
}

/** To one decimal, downwards: 100 is said only when all is done. */
function roundDown(percent: number): number {
  return Math.floor(percent * 10 + 1e-9) / 10
}
