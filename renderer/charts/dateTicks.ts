import { formatDayMonth, fromEpochDay, toEpochDay } from '../app/format.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** Month starts between two epoch days, evenly thinned to at most `most`; the two ends where no month starts between. */
export function dateTicks(first: number, last: number, most: number): readonly number[] {
  const starts: number[] = []
  const from = fromEpochDay(first)
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))]
  for (;;) {
    const day = toEpochDay(`${year}-${String(month).padStart(2, '0')}-01`)
    if (day > last) break
    if (day >= first) starts.push(day)
    month += 1
    if (month > 12) [year, month] = [year + 1, 1]
  }
  if (starts.length < 2) return first === last ? [first] : [first, last]
  const step = Math.max(1, Math.ceil(starts.length / most))
  return starts.filter((_, index) => index % step === 0)
}

/** `Sep`, with the year at the first tick and each January; days in full where ticks are not month starts. */
export function tickText(day: number, ticks: readonly number[]): string {
  const date = fromEpochDay(day)
  if (!date.endsWith('-01')) return formatDayMonth(date)
  const month = months[Number(date.slice(5, 7)) - 1] ?? ''
  const previous = ticks[ticks.indexOf(day) - 1]
  const isNewYear = previous === undefined || fromEpochDay(previous).slice(0, 4) !== date.slice(0, 4)
  return isNewYear ? `${month} ${date.slice(0, 4)}` : month
}
