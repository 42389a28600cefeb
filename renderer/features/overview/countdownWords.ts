import type { Overview } from '#shared/report/overview.ts'
import { formatCount, formatDate, formatNumber } from '../../app/format.ts'

/** The time to the deadline: a large number, what it counts, and the date it counts to. */
export function countdownWords({
  daysLeft,
  workingDaysLeft,
  deadline,
}: Pick<Overview, 'daysLeft' | 'workingDaysLeft' | 'deadline'>): {
  readonly value: string
  readonly what: string
  readonly until: string
} {
  const date = formatDate(deadline)
  if (daysLeft < 0)
    return {
      value: formatNumber(-daysLeft),
      what: daysLeft === -1 ? 'day past the deadline' : 'days past the deadline',
      until: `The deadline was ${date}.`,
    }
  if (daysLeft === 0) return { value: 'Today', what: 'is the deadline', until: date }
  return {
    value: formatNumber(workingDaysLeft),
    what: workingDaysLeft === 1 ? 'working day left' : 'working days left',
    until: `Deadline ${date}, in ${formatCount(daysLeft, 'day')}`,
  }
}
