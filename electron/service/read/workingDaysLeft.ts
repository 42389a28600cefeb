import { compileCalendar, workingDaysBetween } from '#shared/plan/calendar.ts'
import { toEpochDay } from '#shared/plan/day.ts'
import type { ReadableDb } from '../../store/database.ts'
import { rowById, rowsOf } from '../../store/rows.ts'

/** Working days after one date up to and including another, negative when it lies before; everyone's holidays are off. */
export function readWorkingDays(db: ReadableDb, from: string, to: string): number {
  const [a, b] = [toEpochDay(from), toEpochDay(to)]
  const axis = { origin: Math.min(a, b), days: Math.abs(b - a) + 1 }
  const holidays = rowsOf(db, 'calendarEvent', { kind: 'holiday', teamId: null }).map((event) => ({
    from: toEpochDay(event.from),
    to: toEpochDay(event.to),
  }))
  const federal = rowById(db, 'program', 'program')?.federalHolidays ?? true
  return workingDaysBetween(compileCalendar(axis, federal, holidays), a, b)
}
