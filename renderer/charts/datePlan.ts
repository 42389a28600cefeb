import type { Chart } from '#shared/report/chart.ts'
import { formatDayMonth, toEpochDay } from '../app/format.ts'
import { type ChartRow, valueAt } from './chartRows.ts'
import { markRows } from './markRows.ts'
import { textWidth } from './textWidth.ts'
import { shortValueText } from './valueText.ts'

/** Below this width there is no room for labels beside the lines: the legend names them. */
const directFrom = 430

/** A mark with the place of its label, in pixels of the whole drawing. */
export interface PlacedMark {
  readonly kind: Chart['marks'][number]['kind']
  readonly text: string
  readonly day: number
  readonly left: number
  readonly row: number
}

/** A label at the end of a line. */
export interface EndLabel {
  readonly series: string
  readonly text: string
  readonly day: number
  readonly value: number
  /** Ends before the others do: its label stands left above its end. */
  readonly isEarly: boolean
}

/** The layout of a chart over dates, decided before it is drawn. */
export interface DatePlan {
  readonly domain: readonly [number, number]
  readonly top: number
  readonly right: number
  readonly axis: number
  readonly marks: readonly PlacedMark[]
  readonly ends: readonly EndLabel[]
}

/** Decides domain, margins, mark labels and end labels of a chart over dates. */
export function datePlan(
  chart: Chart,
  rows: readonly ChartRow[],
  width: number,
  fontSize: number,
  highest: number,
): DatePlan {
  const days = [...rows.map((row) => Number(row.x)), ...chart.marks.map((mark) => toEpochDay(mark.x))]
  const domain = [Math.min(...days), Math.max(...days)] as const
  const ends = width < directFrom || chart.series.length < 2 ? [] : endLabels(chart, rows)
  const late = ends.filter((end) => !end.isEarly)
  const right =
    late.length === 0 ? 16 : Math.max(...late.map((end) => textWidth(end.text, fontSize, 600))) + 14
  const axis = Math.ceil(textWidth(shortValueText(chart, highest), fontSize)) + 14
  const left = axis + 4
  const inner = Math.max(1, width - left - right)
  const x = (day: number) => left + ((day - domain[0]) / Math.max(1, domain[1] - domain[0])) * inner
  const texts = chart.marks.map((mark) => `${mark.label} ${formatDayMonth(mark.x)}`)
  const boxes = chart.marks.map((mark, index) => ({
    x: x(toEpochDay(mark.x)),
    width: textWidth(texts[index] ?? '', fontSize),
  }))
  // Beside the plot stand the labels of the lines: the labels of marks keep out of their column.
  const places = markRows(boxes, 0, late.length === 0 ? width : left + inner)
  const marks = chart.marks.map((mark, index) => ({
    kind: mark.kind,
    text: texts[index] ?? '',
    day: toEpochDay(mark.x),
    left: places[index]?.left ?? 0,
    row: places[index]?.row ?? 0,
  }))
  const levels = marks.length === 0 ? 0 : Math.max(...marks.map((mark) => mark.row)) + 1
  return { domain, top: 8 + levels * lineHeight(fontSize), right, axis, marks, ends }
}

/** Height of a line of labels. */
export function lineHeight(fontSize: number): number {
  return Math.round(fontSize * 1.35)
}

function endLabels(chart: Chart, rows: readonly ChartRow[]): readonly EndLabel[] {
  const lastDay = Number(rows.at(-1)?.x ?? 0)
  return chart.series.flatMap((series): readonly EndLabel[] => {
    const row = rows.findLast((each) => valueAt(each, series.id) !== null)
    const value = row === undefined ? null : valueAt(row, series.id)
    if (row === undefined || value === null) return []
    const name = series.label.split(':')[0] ?? series.label
    const day = Number(row.x)
    return [
      {
        series: series.id,
        text: `${name} ${shortValueText(chart, value)}`,
        day,
        value,
        isEarly: day < lastDay,
      },
    ]
  })
}
