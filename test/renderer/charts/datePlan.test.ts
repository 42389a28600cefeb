import { expect, test } from 'vitest'
import { chartRows } from '../../../renderer/charts/chartRows.ts'
import { datePlan } from '../../../renderer/charts/datePlan.ts'
import { testChart } from './chart.ts'

const line = (id: string, label: string, values: readonly (number | null)[]) => ({
  id,
  label,
  role: 'plan' as const,
  points: values.map((y, week) => ({ x: `2026-09-${String(7 + week * 7).padStart(2, '0')}`, y })),
})

const chart = testChart({
  kind: 'line',
  xKind: 'date',
  series: [line('actual', 'Moved', [1, 2, null]), line('plan', 'Plan', [null, 2, 9])],
  marks: [{ label: 'Forecast P80', x: '2026-09-20', kind: 'forecast' }],
})

test('lines are named at their ends; one that ends early says so', () => {
  const { ends } = datePlan(chart, chartRows(chart), 800, 12, 9)
  expect(ends.map(({ text, isEarly }) => [text, isEarly])).toEqual([
    ['Moved 2', true],
    ['Plan 9', false],
  ])
})

test('a mark near the end keeps its label out of the column of line names', () => {
  const { marks, right } = datePlan(chart, chartRows(chart), 800, 12, 9)
  const width = 'Forecast P80 20 Sep'.length * 12 * 0.58 // without a canvas, widths are estimated so
  expect((marks[0]?.left ?? 0) + width).toBeLessThanOrEqual(800 - right)
})

test('narrow charts leave the names to the legend', () => {
  expect(datePlan(chart, chartRows(chart), 300, 12, 9).ends).toEqual([])
})
