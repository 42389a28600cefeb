import { expect, test } from 'vitest'
import { chartShape } from '../../../renderer/charts/chartShape.ts'
import { testChart } from './chart.ts'

test('few short names stand under columns', () => {
  expect(chartShape(testChart(), 500, 12)).toBe('columns')
})

test('long names turn columns into rows', () => {
  const points = [
    'Harborlight Logistics Command',
    'Northern Lantern Air Wing',
    'Kestrel Engineering Tools',
    'K',
  ].map((x) => ({ x, y: 1 }))
  expect(
    chartShape(testChart({ series: [{ id: 'a', label: 'A', role: 'category', points }] }), 400, 12),
  ).toBe('rows')
})

test('bars over dates become steps', () => {
  expect(chartShape(testChart({ kind: 'bar', xKind: 'date' }), 500, 12)).toBe('steps')
})
