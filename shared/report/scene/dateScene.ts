import { toEpochDay, toIso } from '../../plan/day.ts'
import type { Chart } from '../chart.ts'
import { formatCount, formatDate } from '../format.ts'
import { isLine, legend } from './legend.ts'
import { palette, seriesColour, seriesDash } from './palette.ts'
import { type Primitive, type Scene, textWidth } from './scene.ts'
import { niceTicks } from './ticks.ts'

const plotHeight = 240
const left = 48
const right = 16

interface Frame {
  readonly top: number
  readonly x: (iso: string) => number
  readonly y: (value: number) => number
  readonly width: number
  readonly days: readonly [first: number, last: number]
}

/** A chart over days: lines, a band, bars of load with capacity over them, and vertical marks. */
export function dateScene(chart: Chart, width: number): Scene {
  const key = legend(chart, width)
  const values = chart.series.flatMap((series) => series.points.map((point) => point.y ?? 0))
  const ticks = niceTicks(Math.max(...values, ...(chart.band?.points.map((point) => point.high) ?? []), 0))
  const top = key.height + 14 * chart.marks.length + 8
  const frame = frameOf(chart, width, top, ticks.at(-1) ?? 1)
  return {
    width,
    height: top + plotHeight + 28,
    items: [
      ...key.items,
      ...gridItems(frame, ticks),
      ...dayLabels(frame),
      ...bandItems(chart, frame),
      ...barItems(chart, frame),
      ...chart.series.filter((series) => isLine(chart, series)).flatMap((series) => lineItems(series, frame)),
      ...markItems(chart, frame, key.height),
    ],
  }
}

function frameOf(chart: Chart, width: number, top: number, max: number): Frame {
  const xs = [
    ...chart.series.flatMap((series) => series.points.map((point) => point.x)),
    ...chart.marks.map((mark) => mark.x),
  ].map(toEpochDay)
  const first = Math.min(...xs)
  const last = Math.max(...xs, first) + (chart.kind === 'bar' ? barDays(chart) : 1)
  const plotWidth = width - left - right
  return {
    top,
    width,
    days: [first, last],
    x: (iso) => left + ((toEpochDay(iso) - first) / (last - first)) * plotWidth,
    y: (value) => top + plotHeight * (1 - value / max),
  }
}

/** A bar stands for the days up to the next one. */
function barDays(chart: Chart): number {
  const [a, b] = chart.series[0]?.points ?? []
  return a === undefined || b === undefined ? 7 : toEpochDay(b.x) - toEpochDay(a.x)
}

function gridItems({ y, width }: Frame, ticks: readonly number[]): Primitive[] {
  return ticks.flatMap((tick): Primitive[] => [
    { kind: 'line', x1: left, y1: y(tick), x2: width - right, y2: y(tick), stroke: palette.grid, width: 1 },
    {
      kind: 'text',
      x: left - 6,
      y: y(tick) + 4,
      text: formatCount(tick),
      anchor: 'end',
      fill: palette.muted,
    },
  ])
}

function dayLabels({ x, top, width, days: [first, last] }: Frame): Primitive[] {
  const room = Math.max(2, Math.floor((width - left - right) / 120))
  const step = Math.max(1, Math.ceil((last - first) / room))
  const labels: Primitive[] = []
  for (let day = first; day <= last; day += step) {
    const iso = toIso(day)
    const at = x(iso)
    const half = textWidth(formatDate(iso)) / 2
    if (at + half > width) break
    const anchor = at - half < left ? 'start' : 'middle'
    labels.push({
      kind: 'text',
      x: at,
      y: top + plotHeight + 18,
      text: formatDate(iso),
      anchor,
      fill: palette.muted,
    })
  }
  return labels
}

function bandItems({ band }: Chart, { x, y }: Frame): Primitive[] {
  if (band === null || band.points.length === 0) return []
  const upper = band.points.map((point) => [x(point.x), y(point.high)] as const)
  const lower = band.points.map((point) => [x(point.x), y(point.low)] as const).reverse()
  return [
    { kind: 'path', points: [...upper, ...lower], stroke: null, fill: palette.sky, width: 0, opacity: 0.3 },
  ]
}

function barItems(chart: Chart, { x, y, top, width }: Frame): Primitive[] {
  const bars = chart.series.filter((series) => !isLine(chart, series))
  return bars.flatMap((series) => {
    const thickness = Math.max(1, ((width - left - right) / Math.max(1, series.points.length)) * 0.7)
    return series.points.flatMap((point): Primitive[] => {
      if (point.y === null || point.y <= 0) return []
      const height = top + plotHeight - y(point.y)
      return [
        {
          kind: 'rect',
          x: x(point.x),
          y: y(point.y),
          width: thickness,
          height,
          fill: seriesColour(series),
          title: `${series.label}, ${formatDate(point.x)}: ${formatCount(point.y)}`,
        },
      ]
    })
  })
}

function lineItems(series: Chart['series'][number], { x, y }: Frame): Primitive[] {
  const points = series.points.flatMap((point) =>
    point.y === null ? [] : [[x(point.x), y(point.y)] as const],
  )
  const dash = seriesDash(series)
  if (points.length === 0) return []
  return [
    {
      kind: 'path',
      points,
      stroke: seriesColour(series),
      fill: null,
      width: 2.5,
      ...(dash === undefined ? {} : { dash }),
    },
  ]
}

const markColours = {
  deadline: palette.vermilion,
  'status-date': palette.ink,
  forecast: palette.sky,
} as const

/** Each mark's label has its own line above the plot, so that labels never meet. */
function markItems({ marks }: Chart, { x, top, width }: Frame, above: number): Primitive[] {
  return marks.flatMap((mark, index): Primitive[] => {
    const at = x(mark.x)
    const label = `${mark.label} ${formatDate(mark.x)}`
    const y = above + 12 + 14 * index
    const anchor = at + textWidth(label) > width ? 'end' : 'start'
    const colour = markColours[mark.kind]
    return [
      {
        kind: 'line',
        x1: at,
        y1: y - 9,
        x2: at,
        y2: top + plotHeight,
        stroke: colour,
        width: 1.5,
        ...(mark.kind === 'deadline' ? {} : { dash: '4 3' }),
      },
      {
        kind: 'text',
        x: anchor === 'start' ? at + 4 : at - 4,
        y,
        text: label,
        anchor,
        fill: colour,
        bold: true,
      },
    ]
  })
}
