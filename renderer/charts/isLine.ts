import type { Chart } from '#shared/report/chart.ts'

/** Whether a series is drawn as a line: on line charts, and capacity above the load it is compared with. */
export function isLine(chart: Pick<Chart, 'kind' | 'xKind'>, series: Chart['series'][number]): boolean {
  if (chart.kind === 'line' || chart.kind === 'area') return true
  return chart.xKind === 'date' && series.role === 'capacity'
}
