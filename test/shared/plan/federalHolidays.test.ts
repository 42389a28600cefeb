import { expect, test } from 'vitest'
import { toEpochDay, toIso } from '#shared/plan/day.ts'
import { federalHolidays, federalHolidaysBetween } from '#shared/plan/federalHolidays.ts'

// Dates as the Office of Personnel Management lists them (opm.gov, Federal Holidays).
test('2026', () => {
  expect(federalHolidays(2026).map(({ observed }) => toIso(observed))).toEqual([
    '2026-01-01',
    '2026-01-19',
    '2026-02-16',
    '2026-05-25',
    '2026-06-19',
    '2026-07-03',
    '2026-09-07',
    '2026-10-12',
    '2026-11-11',
    '2026-11-26',
    '2026-12-25',
  ])
})

test('a Sunday is kept on Monday, a Saturday on Friday, New Year’s Day even in the year before', () => {
  const year = federalHolidaysBetween(toEpochDay('2021-01-01'), toEpochDay('2021-12-31'))
  const kept = year.map(({ observed }) => toIso(observed))
  expect(kept).toContain('2021-06-18')
  expect(kept).toContain('2021-07-05')
  expect(kept).toContain('2021-12-24')
  expect(kept).toContain('2021-12-31')
  expect(kept).toHaveLength(12)
})
