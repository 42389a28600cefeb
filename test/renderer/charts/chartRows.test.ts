import { expect, test } from 'vitest'
import { chartRows, closedSteps, totalOf } from '../../../renderer/charts/chartRows.ts'
import { segments } from '../../../renderer/charts/segments.ts'
import { testChart } from './chart.ts'

test('merges series by category and keeps unknown as null', () => {
  expect(chartRows(testChart())).toEqual([
    { x: 'Alpha', done: 3, open: 4 },
    { x: 'Beta', done: 0, open: null },
  ])
})

test('puts days in calendar order as epoch days', () => {
  const points = [
    { x: '1970-01-09', y: 2 },
    { x: '1970-01-02', y: 1 },
  ]
  const chart = testChart({ xKind: 'date', series: [{ id: 'a', label: 'A', role: 'load', points }] })
  expect(chartRows(chart)).toEqual([
    { x: 1, a: 1 },
    { x: 8, a: 2 },
  ])
})

test('closes the last step after one more period', () => {
  expect(
    closedSteps([
      { x: 0, a: 1 },
      { x: 7, a: 2 },
    ]).at(-1),
  ).toEqual({ x: 14, a: 2 })
})

test('a total without any value is unknown, not zero', () => {
  expect(totalOf({ x: 'A', a: null }, ['a'])).toBeNull()
  expect(totalOf({ x: 'A', a: null, b: 2 }, ['a', 'b'])).toBe(2)
})

test('parts of a stack follow each other; empty ones are left out', () => {
  expect(segments({ x: 'A', a: 2, b: 0, c: 3 }, ['a', 'b', 'c'])).toEqual([
    { id: 'a', from: 0, to: 2 },
    { id: 'c', from: 2, to: 5 },
  ])
})
