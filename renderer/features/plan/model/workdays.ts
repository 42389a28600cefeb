import type { GanttData } from '#shared/contract/channels/plan.ts'
import { type Calendar, compileCalendar, isWorkingDay, workingDaysBefore } from '#shared/plan/calendar.ts'
import type { GanttIndex } from './ganttIndex.ts'

const ROOM = 800

/** The program's working days over the Gantt's extent: weekdays without the holidays that the schedule lists. */
export function ganttCalendar(data: GanttData, index: GanttIndex): Calendar {
  const axis = { origin: index.from - ROOM, days: index.to - index.from + 2 * ROOM }
  const holidays = data.spans.filter((span) => span.kind === 'holiday')
  return compileCalendar(axis, false, holidays)
}

/** The day `count` working days after `day`; the last day of the calendar where that ends before. */
export function addWorkingDays(calendar: Calendar, day: number, count: number): number {
  const at = workingDaysBefore(calendar, day + 1) + count - 1
  return calendar.dayOf[Math.min(at, calendar.dayOf.length - 1)] ?? day
}

/** The day itself when people work on it, else the next on which they do. */
export function nextWorkingDay(calendar: Calendar, day: number): number {
  if (isWorkingDay(calendar, day)) return day
  return calendar.dayOf[workingDaysBefore(calendar, day)] ?? day
}
