import type { Chart } from '#shared/report/chart.ts'
import { textWidth } from './textWidth.ts'

/** How a chart is laid out: lines over dates, steps over weeks, upright columns, or rows with names at the left. */
export type ChartShape = 'dates' | 'steps' | 'columns' | 'rows'

/** Room each column's name needs at least, in lines of text. */
const linesUnderColumn = 2
const axisRoom = 60

/** Columns turn into rows where their names would not fit under them. */
export function chartShape(chart: Chart, width: number, fontSize: number): ChartShape {
  if (chart.xKind === 'date') return chart.kind === 'line' || chart.kind === 'area' ? 'dates' : 'steps'
  if (chart.kind === 'horizontal-bar') return 'rows'
  const names = chart.series[0]?.points.map((point) => point.x) ?? []
  const slot = (width - axisRoom) / Math.max(1, names.length) - 6
  const fits = names.every((name) => textWidth(name, fontSize) <= slot * linesUnderColumn * 0.8)
  const wordsFit = names.every((name) => name.split(' ').every((word) => textWidth(word, fontSize) <= slot))
  return fits && wordsFit ? 'columns' : 'rows'
}

/** Height of one row of bars in pixels, and of a bar in it. */
export function rowSize(chart: Chart, fontSize: number): { readonly row: number; readonly bar: number } {
  const bars = chart.kind === 'stacked-bar' ? 1 : Math.max(1, chart.series.length)
  const bar = Math.round(fontSize * (bars > 1 ? 1.3 : 1.6))
  return { bar, row: Math.max(Math.round(fontSize * 2.5), bars * (bar + 2) + 10) }
}

/** Height that a chart wants: rows by their number, others as given. */
export function chartHeight(chart: Chart, shape: ChartShape, wanted: number, fontSize: number): number {
  if (shape !== 'rows') return wanted
  const names = chart.series[0]?.points.length ?? 0
  return names * rowSize(chart, fontSize).row + Math.round(fontSize * 2.4)
}
