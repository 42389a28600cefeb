import type { Chart } from './chart.ts'

type Head = Pick<Chart, 'id' | 'title' | 'kind' | 'xKind' | 'unit' | 'how' | 'sources'>

/** A chart with nothing to draw and the reason. */
export function emptyChart(head: Head, reason: string): Chart {
  return {
    ...head,
    reading: reason,
    series: [],
    band: null,
    marks: [],
    table: { columns: [], rows: [] },
    empty: reason,
  }
}

/** A chart of categories whose table is its series side by side. */
export function categoryChart(head: Head, reading: string, first: string, series: Chart['series']): Chart {
  const names = series[0]?.points.map((point) => point.x) ?? []
  return {
    ...head,
    reading,
    series,
    band: null,
    marks: [],
    table: {
      columns: [first, ...series.map((line) => line.label)],
      rows: names.map((name, index) => [name, ...series.map((line) => line.points[index]?.y ?? null)]),
    },
    empty: null,
  }
}
