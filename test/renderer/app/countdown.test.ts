import { expect, test } from 'vitest'
import { countdown } from '../../../renderer/app/frame/countdownText.ts'

test('working days ahead, without weekends, federal holidays and days off of the program', () => {
  // Friday 20 Nov 2026 to Friday 27 Nov: Mon to Wed and Friday count; Thursday 26 is Thanksgiving.
  expect(countdown('2026-11-20', '2026-11-27', true, []).text).toBe('4 working days left')
  expect(countdown('2026-11-20', '2026-11-27', false, []).text).toBe('5 working days left')
  const off = [{ from: '2026-11-23', to: '2026-11-24', teamId: null }]
  expect(countdown('2026-11-20', '2026-11-27', false, off).text).toBe('3 working days left')
})

test('a day off of one team is no day off of the program', () => {
  const off = [{ from: '2026-11-23', to: '2026-11-24', teamId: 't1' }]
  expect(countdown('2026-11-20', '2026-11-27', false, off).text).toBe('5 working days left')
})

test('past the deadline it counts calendar days', () => {
  expect(countdown('2026-11-22', '2026-08-27', true, [])).toEqual({ text: '87 days overdue', tone: 'bad' })
})
