import type { Overview } from '#shared/report/overview.ts'
import { formatCount, formatDate, toEpochDay } from '../../app/format.ts'

/** A date on the strip, with its place from 0 (left) to 1. */
export interface StripMark {
  readonly id: 'as-of' | 'deadline' | 'p50' | 'p80'
  readonly label: string
  readonly date: string
  readonly at: number
}

export interface ForecastStripModel {
  /** In order of time. */
  readonly marks: readonly StripMark[]
  readonly sentence: string
}

const room = 0.04

/** Status date, deadline, P50 and P80 on one line of time; null without a forecast. */
export function forecastStrip({
  asOf,
  deadline,
  forecast,
}: Pick<Overview, 'asOf' | 'deadline' | 'forecast'>): ForecastStripModel | null {
  if (forecast === null) return null
  const dates = [
    { id: 'as-of', label: 'Status date', date: asOf },
    { id: 'deadline', label: 'Deadline', date: deadline },
    { id: 'p50', label: 'P50', date: forecast.p50 },
    { id: 'p80', label: 'P80', date: forecast.p80 },
  ] as const
  const days = dates.map((each) => toEpochDay(each.date))
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const marks = dates
    .map((each) => ({
      ...each,
      at: room + ((toEpochDay(each.date) - first) / Math.max(1, last - first)) * (1 - 2 * room),
    }))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  return { marks, sentence: sentenceOf(deadline, forecast) }
}

function sentenceOf(deadline: string, { p50, p80, pDeadline }: NonNullable<Overview['forecast']>): string {
  const chances = `Half of the simulated runs finish by ${formatDate(p50)} (P50), eight of ten by ${formatDate(p80)} (P80), ${against(p80, deadline)}.`
  return `${chances} ${chance(pDeadline)}`
}

function against(date: string, deadline: string): string {
  const days = toEpochDay(date) - toEpochDay(deadline)
  if (days === 0) return 'on the day of the deadline'
  return days > 0
    ? `${formatCount(days, 'day')} after the deadline`
    : `${formatCount(-days, 'day')} before the deadline`
}

function chance(share: number): string {
  if (share <= 0) return 'No run finishes everything planned by the deadline.'
  if (share >= 1) return 'Every run finishes everything planned by the deadline.'
  if (share < 0.01) return 'The chance of finishing everything planned by the deadline is under 1%.'
  if (share > 0.99) return 'The chance of finishing everything planned by the deadline is over 99%.'
  return `The chance of finishing everything planned by the deadline is ${Math.round(share * 100)}%.`
}
