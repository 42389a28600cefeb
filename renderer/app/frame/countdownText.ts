import type { Json } from '#shared/model/scalars.ts'
import { compileCalendar, workingDaysBetween } from '#shared/plan/calendar.ts'
import { toEpochDay } from '#shared/plan/day.ts'
import { formatCount } from '../format.ts'

interface Countdown {
  readonly text: string
  readonly tone: 'neutral' | 'warning' | 'bad'
}

/** Fewer working days than this are shown in amber. */
const SOON = 20
const LONGEST_DAYS = 4_000

/** Words for the way from the status date to the deadline: working days ahead, calendar days once past. */
export function countdown(
  asOf: string,
  deadline: string,
  federal: boolean,
  holidays: readonly Readonly<Record<string, Json>>[],
): Countdown {
  const [today, last] = [toEpochDay(asOf), toEpochDay(deadline)]
  if (last < today) return { text: `${formatCount(today - last, 'day')} overdue`, tone: 'bad' }
  if (last - today > LONGEST_DAYS)
    return { text: `${formatCount(last - today, 'day')} left`, tone: 'neutral' }
  const daysOff = holidays
    .filter((each) => each.teamId === null)
    .map((each) => ({ from: toEpochDay(String(each.from)), to: toEpochDay(String(each.to)) }))
  const calendar = compileCalendar({ origin: today, days: last - today + 2 }, federal, daysOff)
  const left = workingDaysBetween(calendar, today, last)
  return { text: `${formatCount(left, 'working day')} left`, tone: left < SOON ? 'warning' : 'neutral' }
}
