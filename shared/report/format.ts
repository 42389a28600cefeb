import { dayInWords, toEpochDay } from '../plan/day.ts'
import { daysBetween } from '../progress/dates.ts'

/** `2026-08-27` as `27 Aug 2026`; null as `unknown`. */
export function formatDate(iso: string | null): string {
  return iso === null ? 'unknown' : dayInWords(toEpochDay(iso))
}

/** A count with thousands separators. */
export function formatCount(value: number): string {
  const sign = value < 0 ? '−' : ''
  return sign + String(Math.abs(Math.round(value))).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** US dollars, whole above 100 and in cents below; null as `unknown`. */
export function formatUsd(value: number | null): string {
  if (value === null) return 'unknown'
  const size = Math.abs(value)
  const sign = value < 0 ? '−' : ''
  if (size >= 100 || Number.isInteger(value)) return `${sign}$${formatCount(size)}`
  return `${sign}$${size.toFixed(2)}`
}

/** A whole percent; 100 only when nothing is left, 0 only when nothing is done; null as `unknown`. */
export function formatPercent(value: number | null): string {
  if (value === null) return 'unknown'
  const whole = Math.round(value)
  if (whole === 100 && value < 100) return '99%'
  if (whole === 0 && value > 0) return 'under 1%'
  return `${whole}%`
}

/** `1 workload`, `2,133 workloads`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`
}

/** The day beside another in words: `in 5 days`, `today`, `87 days ago`. */
export function relativeDays(iso: string, asOf: string): string {
  const days = daysBetween(asOf, iso)
  if (days === 0) return 'today'
  return days > 0 ? `in ${plural(days, 'day')}` : `${plural(-days, 'day')} ago`
}

/** `a`, `a and b`, `a, b and c`; longer lists end in `and N more`. */
export function listWords(words: readonly string[], limit = 3): string {
  if (words.length <= 1) return words.join('')
  const over = words.length - limit
  const shown = over > 0 ? [...words.slice(0, limit), `${formatCount(over)} more`] : words
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

/** First letter in upper case. */
export function sentenceCase(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
