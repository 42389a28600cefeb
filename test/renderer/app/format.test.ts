import { expect, test } from 'vitest'
import * as format from '../../../renderer/app/format.ts'

test('numbers, money and dates read the same everywhere', () => {
  expect(format.formatNumber(2133)).toBe('2,133')
  expect(format.formatCount(1, 'workload')).toBe('1 workload')
  expect(format.formatCount(2133, 'entry', 'entries')).toBe('2,133 entries')
  expect(format.formatMoney(0)).toBe('$0')
  expect(format.formatMoney(3.5)).toBe('$3.50')
  expect(format.formatMoney(-1234.4)).toBe('−$1,234')
  expect(format.formatMoneyShort(1_250_000)).toBe('$1.3 M')
  expect(format.formatMoneyChange(0)).toBe('no change')
  expect(format.formatDate('2026-08-27')).toBe('27 Aug 2026')
})

test('relative days are counted against the status date', () => {
  expect(format.formatRelative('2026-11-22', '2026-11-22')).toBe('today')
  expect(format.formatRelative('2026-11-25', '2026-11-22')).toBe('in 3 days')
  expect(format.formatRelative('2026-08-27', '2026-11-22')).toBe('87 days ago')
  expect(format.formatRelative('2027-05-22', '2026-11-22')).toBe('in 6 months')
})

test('slack says late or how much is left', () => {
  expect(format.formatSlack(-3)).toBe('3 days late')
  expect(format.formatSlack(0)).toBe('no slack')
  expect(format.formatSlack(1)).toBe('1 day of slack')
})
