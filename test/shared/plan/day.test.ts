import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayInWords, isWeekend, mondayOf, toEpochDay, toIso, weekdayOf } from '#shared/plan/day.ts'

test('known days', () => {
  expect(toEpochDay('1970-01-01')).toBe(0)
  expect(toEpochDay('2000-02-29')).toBe(11_016)
  expect(toEpochDay('1969-12-31')).toBe(-1)
  expect(toIso(20_693)).toBe('2026-08-28')
  expect(dayInWords(toEpochDay('2026-08-27'))).toBe('27 Aug 2026')
})

test('weekdays', () => {
  expect(weekdayOf(toEpochDay('2026-03-16'))).toBe(1)
  expect(weekdayOf(toEpochDay('1969-12-28'))).toBe(0)
  expect(isWeekend(toEpochDay('2026-03-21'))).toBe(true)
  expect(isWeekend(toEpochDay('2026-03-20'))).toBe(false)
  expect(toIso(mondayOf(toEpochDay('2026-03-22')))).toBe('2026-03-16')
})

test('agrees with the platform’s calendar, there and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -25_000, max: 2_900_000 }), (day) => {
      expect(toIso(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10))
      expect(toEpochDay(toIso(day))).toBe(day)
    }),
  )
})
