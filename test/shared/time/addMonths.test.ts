import { expect, test } from 'vitest'
import { addMonths } from '#shared/time/addMonths.ts'

test.each([
  ['2026-02-27', 6, '2026-08-27'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2023-08-31', 6, '2024-02-29'],
  ['2026-12-15', 1, '2027-01-15'],
])('%s plus %i months is %s', (from, months, to) => {
  expect(addMonths(from, months)).toBe(to)
})
