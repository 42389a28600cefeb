import type { Chart } from '#shared/report/chart.ts'

/** A small chart to test with; parts can be replaced. */
export function testChart(parts: Partial<Chart> = {}): Chart {
  return {
    id: 'c',
    title: 'Workloads by component',
    reading: 'Alpha has the most.',
    kind: 'stacked-bar',
    xKind: 'category',
    unit: 'workloads',
    series: [
      {
        id: 'done',
        label: 'Moved',
        role: 'category',
        points: [
          { x: 'Alpha', y: 3 },
          { x: 'Beta', y: 0 },
        ],
      },
      {
        id: 'open',
        label: 'Open',
        role: 'category',
        points: [
          { x: 'Alpha', y: 4 },
          { x: 'Beta', y: null },
        ],
      },
    ],
    band: null,
    marks: [],
    table: {
      columns: ['Component', 'Moved', 'Open'],
      rows: [
        ['Alpha', 3, 4],
        ['Beta', 0, null],
      ],
    },
    how: 'Counted.',
    sources: [],
    empty: null,
    ...parts,
  }
}
