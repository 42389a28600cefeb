import type { PlanSummary } from '#shared/contract/channels/plan.ts'
import type { Json } from '#shared/model/scalars.ts'
import { compileCalendar, workingDaysBetween } from '#shared/plan/calendar.ts'
import { formatCount, formatDate, formatShare, toEpochDay } from '../../../app/format.ts'

export interface PlanVerdict {
  readonly tone: 'good' | 'warning' | 'bad' | 'neutral'
  /** Finish against the deadline. */
  readonly headline: string
  /** How good the plan is, and how many are late. */
  readonly rest: readonly string[]
}

interface DaysOff {
  readonly federal: boolean
  readonly holidays: readonly Readonly<Record<string, Json>>[]
}

const LONGEST_DAYS = 4_000

/** The plan in one line: finish against the deadline, distance from the best possible, late workloads. */
export function planVerdict(summary: PlanSummary, daysOff: DaysOff): PlanVerdict {
  if (summary.finish === null) return { tone: 'neutral', headline: 'Nothing to plan.', rest: [] }
  const late = summary.late.length
  const overdue = summary.asOf > summary.deadline
  const after = summary.finish > summary.deadline
  const tone = after ? 'bad' : late > 0 ? 'warning' : 'good'
  const rest = [boundText(summary), lateText(late, summary.workloads)].filter((text) => text !== '')
  return { tone, headline: headline(summary.finish, summary, overdue, daysOff), rest }
}

function headline(
  finish: string,
  { deadline, asOf }: PlanSummary,
  overdue: boolean,
  daysOff: DaysOff,
): string {
  if (overdue) {
    const since = formatCount(toEpochDay(asOf) - toEpochDay(deadline), 'day')
    return `The deadline, ${formatDate(deadline)}, passed ${since} ago. Soonest planned finish: ${formatDate(finish)}, ${apart(deadline, finish, daysOff)} after it.`
  }
  if (finish === deadline) return `Finishes ${formatDate(finish)}, on the day of the deadline.`
  if (finish < deadline)
    return `Finishes ${formatDate(finish)}, ${apart(finish, deadline, daysOff)} before the deadline.`
  return `Finishes ${formatDate(finish)}, ${apart(deadline, finish, daysOff)} after the deadline.`
}

/** Working days between two dates; calendar days when they are too far apart to count. */
function apart(from: string, to: string, { federal, holidays }: DaysOff): string {
  const [first, last] = [toEpochDay(from), toEpochDay(to)]
  if (last - first > LONGEST_DAYS) return formatCount(last - first, 'calendar day')
  const spans = holidays
    .filter((each) => each.teamId === null)
    .map((each) => ({ from: toEpochDay(String(each.from)), to: toEpochDay(String(each.to)) }))
  const calendar = compileCalendar({ origin: first, days: last - first + 2 }, federal, spans)
  const days = workingDaysBetween(calendar, first, last)
  return days === 0 ? formatCount(last - first, 'calendar day') : formatCount(days, 'working day')
}

function boundText({ gapDays }: PlanSummary): string {
  if (gapDays === null) return ''
  if (gapDays === 0) return 'No plan can finish earlier'
  return `At most ${formatCount(gapDays, 'day')} from the best possible`
}

function lateText(late: number, workloads: number): string {
  if (late === 0) return `None of ${formatCount(workloads, 'workload')} late`
  return `${formatCount(late, 'workload').replace(/ workloads?$/, '')} of ${formatCount(workloads, 'workload')} late`
}

/** The forecast in words: P50, P80 and the odds of the deadline. */
export function forecastText({ forecast, asOf, deadline }: PlanSummary): string {
  if (forecast === null) return ''
  const odds = asOf > deadline ? '' : `, ${chance(forecast.pDeadline)} to make the deadline`
  return `Even odds by ${formatDate(forecast.p50)} (P50), 80% by ${formatDate(forecast.p80)} (P80)${odds}`
}

/** A probability in words; never 0% or 100%, which no simulation can show. */
function chance(p: number): string {
  if (p < 0.01) return 'less than 1% likely'
  return p > 0.99 ? 'more than 99% likely' : `${formatShare(p)} likely`
}
