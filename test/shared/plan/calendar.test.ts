import { expect, test } from 'vitest'
import {
  compileCalendar,
  isWorkingDay,
  workingDaysBefore,
  workingDaysBetween,
} from '#shared/plan/calendar.ts'
import { toEpochDay, toIso } from '#shared/plan/day.ts'

const axis = { origin: toEpochDay('2026-05-20'), days: 14 }
const off = { from: toEpochDay('2026-05-28'), to: toEpochDay('2026-05-28') }
const calendar = compileCalendar(axis, true, [off])

test('weekdays without Memorial Day and the day off', () => {
  expect([...calendar.dayOf].map(toIso)).toEqual([
    '2026-05-20',
    '2026-05-21',
    '2026-05-22',
    '2026-05-26',
    '2026-05-27',
    '2026-05-29',
    '2026-06-01',
    '2026-06-02',
  ])
  expect(isWorkingDay(calendar, toEpochDay('2026-05-25'))).toBe(false)
  expect(isWorkingDay(calendar, toEpochDay('2026-05-26'))).toBe(true)
})

test('counting', () => {
  expect(workingDaysBefore(calendar, toEpochDay('2026-05-26'))).toBe(3)
  expect(workingDaysBefore(calendar, toEpochDay('1999-01-01'))).toBe(0)
  expect(workingDaysBefore(calendar, toEpochDay('2999-01-01'))).toBe(8)
  expect(workingDaysBetween(calendar, toEpochDay('2026-05-22'), toEpochDay('2026-05-29'))).toBe(3)
  expect(workingDaysBetween(calendar, toEpochDay('2026-05-29'), toEpochDay('2026-05-22'))).toBe(-3)
  expect(workingDaysBetween(calendar, toEpochDay('2026-05-23'), toEpochDay('2026-05-22'))).toBe(0)
})
