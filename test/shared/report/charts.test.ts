import { describe, expect, test } from 'vitest'
import { alternativesChart } from '#shared/report/alternativesChart.ts'
import { burnUp } from '#shared/report/burnUp.ts'
import { capacityChart } from '#shared/report/capacityChart.ts'
import type { Chart } from '#shared/report/chart.ts'
import { componentChart } from '#shared/report/componentChart.ts'
import { costChart } from '#shared/report/costChart.ts'
import { scopeChart } from '#shared/report/scopeChart.ts'
import { slackChart } from '#shared/report/slackChart.ts'
import { reportFacts, reportRow } from './support.ts'

const done = { progress: 'done', plannedFinish: null, slackDays: null, p80: null } as const

function valueAt(chart: Chart, series: string, x: string): number | null | undefined {
  return chart.series.find(({ id }) => id === series)?.points.find((point) => point.x === x)?.y
}

describe('burn-up', () => {
  const rows = [
    reportRow('a', { ...done, doneOn: '2025-12-10' }),
    reportRow('b', { ...done, doneOn: '2026-01-20' }),
    reportRow('c', { plannedFinish: '2026-03-02', p80: '2026-03-06' }),
    reportRow('d', { plannedFinish: '2026-03-12', p80: '2026-03-31' }),
    reportRow('e', { scope: 'out' }),
  ]
  const chart = burnUp(reportFacts(rows))

  test('counts what has moved up to the status date and nothing after it', () => {
    expect(valueAt(chart, 'actual', '2025-12-08')).toBe(0)
    expect(valueAt(chart, 'actual', '2025-12-15')).toBe(1)
    expect(valueAt(chart, 'actual', '2026-02-01')).toBe(2)
    expect(valueAt(chart, 'actual', '2026-02-02')).toBeNull()
  })

  test('adds the plan from the status date on', () => {
    expect(valueAt(chart, 'plan', '2026-01-26')).toBeNull()
    expect(valueAt(chart, 'plan', '2026-02-01')).toBe(2)
    expect(valueAt(chart, 'plan', '2026-03-02')).toBe(3)
    expect(valueAt(chart, 'plan', '2026-03-16')).toBe(4)
    expect(valueAt(chart, 'scope', '2026-03-16')).toBe(4)
  })

  test('the band lies between the P80 finishes and the planned ones', () => {
    const at = chart.band?.points.find((point) => point.x === '2026-03-16')
    expect(at).toEqual({ x: '2026-03-16', low: 3, high: 4 })
  })

  test('marks status date, deadline and forecast', () => {
    expect(chart.marks.map((mark) => [mark.kind, mark.x])).toEqual([
      ['status-date', '2026-02-01'],
      ['deadline', '2026-03-31'],
      ['forecast', '2026-03-25'],
    ])
  })

  test('reads true before and after the deadline', () => {
    expect(chart.reading).toBe(
      '2 of 4 in-scope workloads had moved by 1 Feb 2026; the plan ends on 12 Mar 2026, 19 days before the deadline.',
    )
    const late = burnUp(reportFacts(rows, { asOf: '2026-11-22', deadline: '2026-02-27' }))
    expect(late.reading).toBe(
      '2 of 4 in-scope workloads had moved by 22 Nov 2026; the plan ends on 12 Mar 2026, 13 days after the deadline.',
    )
  })

  test('says what has no plan', () => {
    const none = burnUp(reportFacts([reportRow('a', { plannedFinish: null })], { plan: null }))
    expect(none.reading).toBe('0 of 1 in-scope workload had moved by 1 Feb 2026; 1 still open has no plan.')
    expect(none.series.map(({ id }) => id)).toEqual(['scope', 'actual'])
    expect(none.band).toBeNull()
  })

  test('draws the baseline of what is still in scope', () => {
    const finishes = [
      { workloadId: 'c', finish: '2026-02-10' },
      { workloadId: 'e', finish: '2026-02-10' },
    ]
    const chart = burnUp(
      reportFacts(rows, { baseline: { name: 'Kick-off', takenOn: '2025-12-01', finishes } }),
    )
    expect(valueAt(chart, 'baseline', '2026-02-09')).toBe(0)
    expect(valueAt(chart, 'baseline', '2026-02-16')).toBe(1)
  })

  test('keeps to a readable number of points over many years', () => {
    const long = burnUp(reportFacts([reportRow('a', { plannedFinish: '2046-03-01', p80: '2047-01-01' })]))
    expect(long.series[0]?.points.length).toBeLessThan(130)
  })
})

describe('status by component', () => {
  test('stacks in-scope workloads by where they stand', () => {
    const chart = componentChart(
      reportFacts([
        reportRow('a', { component: 'South', ...done }),
        reportRow('b', { component: 'North' }),
        reportRow('c', { component: 'North', progress: 'blocked' }),
        reportRow('d', { component: '', due: '2026-01-01' }),
        reportRow('e', { component: 'South', scope: 'out' }),
      ]),
    )
    expect(chart.table).toEqual({
      columns: ['Component', 'Moved', 'Waived', 'In progress', 'Blocked', 'Not started'],
      rows: [
        ['North', 0, 0, 0, 1, 1],
        ['No component given', 0, 0, 0, 0, 1],
        ['South', 1, 0, 0, 0, 0],
      ],
    })
    expect(chart.reading).toBe(
      'North has the most left: 2 of its 2 in-scope workloads; 1 across all components is overdue.',
    )
  })

  test('gathers many components into one bar that says how many', () => {
    const rows = Array.from({ length: 30 }, (_, index) => reportRow(`${index}`, { component: `C${index}` }))
    const names = componentChart(reportFacts(rows)).series[0]?.points.map((point) => point.x)
    expect(names).toHaveLength(12)
    expect(names?.at(-1)).toBe('19 other components')
  })
})

describe('cost', () => {
  test('adds up only what is known on both sides and counts the rest', () => {
    const chart = costChart(
      reportFacts([
        reportRow('a'),
        reportRow('b', { chosenCostUsd: null }),
        reportRow('c', { currentCostUsd: null }),
        reportRow('d', { alternativeId: null }),
        reportRow('e', { currentCostUsd: 0, chosenCostUsd: 10 }),
      ]),
    )
    expect(chart.table.rows).toEqual([['North', 100, 50, 2, 2]])
    expect(chart.reading).toBe(
      'For 2 workloads with known cost the monthly bill falls from $100 to $50; for 2 more decided workloads it is unknown.',
    )
  })

  test('has nothing to draw when nothing is known, and says why', () => {
    expect(costChart(reportFacts([reportRow('a', { chosenCostUsd: null })])).empty).toBe(
      'The cost before or after is unknown for all 1 decided workload.',
    )
  })
})

test('alternatives: undecided workloads are a bar of their own', () => {
  const chart = alternativesChart(
    reportFacts([
      reportRow('a'),
      reportRow('b'),
      reportRow('c', { alternativeId: null, alternativeName: null }),
    ]),
  )
  expect(chart.table.rows).toEqual([
    ['Model One', 2],
    ['No alternative chosen', 1],
  ])
  expect(chart.reading).toBe('2 of 3 in-scope workloads have a chosen alternative, most often Model One (2).')
})

test('scope: counts by who says so', () => {
  const chart = scopeChart(
    reportFacts([
      reportRow('a', { scopeBy: 'sign-off' }),
      reportRow('b'),
      reportRow('c', { scope: 'out', scopeBy: 'override' }),
      reportRow('d', { scope: 'undetermined', scopeBy: 'none' }),
    ]),
  )
  expect(chart.table.rows).toEqual([
    ['In: must move', 1, 1],
    ['Mixed: split or move', 0, 0],
    ['Undetermined', 0, 1],
    ['Out: may stay', 1, 0],
  ])
})

test('slack: every planned workload is in one bin', () => {
  const slacks = [-41, -40, -1, 0, 5, 6, 60, 61, null]
  const chart = slackChart(
    reportFacts(slacks.map((slackDays, index) => reportRow(`${index}`, { slackDays }))),
  )
  expect(chart.table.rows.map((row) => row[1])).toEqual([1, 1, 1, 2, 1, 1, 1])
  expect(chart.reading).toBe(
    '3 workloads of 8 planned finish after the due date, and 2 have at most five working days left; 1 has no plan or due date.',
  )
})

test('capacity: load without a team counts, and teams over capacity are named', () => {
  const chart = capacityChart(
    reportFacts([], {
      capacity: {
        weeks: ['2026-02-02', '2026-02-09'],
        teams: [
          { teamId: 't', name: 'Team T', capacity: [10, 10], load: [12, 4] },
          { teamId: 'u', name: 'Team U', capacity: [5, 0], load: [5, 0] },
        ],
        unassigned: [1, 0],
      },
    }),
  )
  expect(chart.table.rows).toEqual([
    ['2026-02-02', 18, 15],
    ['2026-02-09', 4, 10],
  ])
  expect(chart.reading).toBe(
    'The busiest week begins 2 Feb 2026: 18 person-days of work for 15 available; Team T is over capacity in some weeks.',
  )
})
