import { type EpochDay, isWeekend } from './day.ts'
import { federalHolidaysBetween } from './federalHolidays.ts'

/** The days a plan may use: `days` days from `origin` on. */
export interface Axis {
  readonly origin: EpochDay
  readonly days: number
}

/** An inclusive span of days. */
export interface Span {
  readonly from: EpochDay
  readonly to: EpochDay
}

/**
 * Working days of one calendar on an axis. `dayOf[i]` is the epoch day of working day number i; `indexAt[d - origin]`
 * is how many working days lie before day d, so also the number of the first working day on or after d.
 */
export interface Calendar {
  readonly axis: Axis
  readonly dayOf: Int32Array
  readonly indexAt: Int32Array
}

/** Compiles weekdays minus days off (holidays and other spans) to a calendar. */
export function compileCalendar(axis: Axis, federal: boolean, daysOff: readonly Span[]): Calendar {
  const off = markSpans(axis, daysOff)
  if (federal) {
    const last = axis.origin + axis.days - 1
    for (const { observed } of federalHolidaysBetween(axis.origin, last)) off[observed - axis.origin] = 1
  }
  const indexAt = new Int32Array(axis.days + 1)
  const dayOf = new Int32Array(axis.days)
  let count = 0
  for (let d = 0; d < axis.days; d++) {
    indexAt[d] = count
    if (off[d] === 0 && !isWeekend(axis.origin + d)) dayOf[count++] = axis.origin + d
  }
  indexAt[axis.days] = count
  return { axis, dayOf: dayOf.slice(0, count), indexAt }
}

/** One byte per day of the axis: 1 inside any of the spans; parts outside the axis are cut off. */
export function markSpans(axis: Axis, spans: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(axis.days)
  for (const { from, to } of spans) {
    const first = Math.max(0, from - axis.origin)
    const end = Math.min(axis.days, to - axis.origin + 1)
    if (first < end) marks.fill(1, first, end)
  }
  return marks
}

/** How many working days lie before a day; days off the axis count as its ends. */
export function workingDaysBefore(calendar: Calendar, day: EpochDay): number {
  const d = Math.min(Math.max(day - calendar.axis.origin, 0), calendar.axis.days)
  return calendar.indexAt[d] ?? 0 // in range by the line above
}

/** Working days after `from` up to and including `to`; negative when `to` lies before `from`. */
export function workingDaysBetween(calendar: Calendar, from: EpochDay, to: EpochDay): number {
  return workingDaysBefore(calendar, to + 1) - workingDaysBefore(calendar, from + 1)
}

/** Whether people of this calendar work on a day. */
export function isWorkingDay(calendar: Calendar, day: EpochDay): boolean {
  return workingDaysBefore(calendar, day + 1) > workingDaysBefore(calendar, day)
}
