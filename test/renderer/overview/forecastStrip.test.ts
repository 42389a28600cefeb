import { expect, test } from 'vitest'
import { forecastStrip } from '../../../renderer/features/overview/forecastStrip.ts'

const dates = { asOf: '2026-11-22', deadline: '2027-02-08' }

test('without a forecast there is no strip', () => {
  expect(forecastStrip({ ...dates, forecast: null })).toBeNull()
})

test('orders the dates in time and says how far P80 lies from the deadline', () => {
  const strip = forecastStrip({
    ...dates,
    forecast: { p50: '2027-03-09', p80: '2027-03-16', pDeadline: 0.002 },
  })
  expect(strip?.marks.map((mark) => mark.id)).toEqual(['as-of', 'deadline', 'p50', 'p80'])
  expect(strip?.sentence).toContain('16 Mar 2027 (P80), 36 days after the deadline.')
  expect(strip?.sentence).toContain('under 1%')
})

test('certainty is said as such only when no run differs', () => {
  const sentence = (pDeadline: number) =>
    forecastStrip({ ...dates, forecast: { p50: '2027-01-02', p80: '2027-01-04', pDeadline } })?.sentence
  expect(sentence(1)).toContain('Every run')
  expect(sentence(0.999)).toContain('over 99%')
  expect(sentence(0)).toContain('No run')
})
