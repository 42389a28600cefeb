import { expect, test } from 'vitest'
import { dateTicks, tickText } from '../../../renderer/charts/dateTicks.ts'
import { valueText } from '../../../renderer/charts/valueText.ts'
import { wrapText } from '../../../renderer/charts/wrapText.ts'

const letters = (text: string) => text.length

test('breaks at spaces and cuts the last line when there is more', () => {
  expect(wrapText('Harborlight Logistics Command', 12, 3, letters)).toEqual([
    'Harborlight',
    'Logistics',
    'Command',
  ])
  expect(wrapText('one two three four', 9, 2, letters)).toEqual(['one two', 'three fo…'])
  expect(wrapText('Incomprehensibilities', 8, 2, letters)).toEqual(['Incompr…'])
})

test('ticks are month starts, the year named where it changes', () => {
  const ticks = dateTicks(20_667, 20_850, 9) // 2026-08-02 to 2027-02-01
  const words = ticks.map((day) => tickText(day, ticks))
  expect(words).toEqual(['Sep 2026', 'Oct', 'Nov', 'Dec', 'Jan 2027', 'Feb'])
})

test('unknown is a word, money has its sign', () => {
  expect(valueText({ unit: 'workloads' }, null)).toBe('unknown')
  expect(valueText({ unit: 'USD a month' }, 72_643.05)).toBe('$72,643')
})
