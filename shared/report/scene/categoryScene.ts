import type { Chart } from '../chart.ts'
import { formatCount, formatUsd } from '../format.ts'
import { legend } from './legend.ts'
import { palette, seriesColour } from './palette.ts'
import { fitText, type Primitive, type Scene, textWidth } from './scene.ts'

const labelWidth = 225
const barHeight = 16
const rowGap = 10

type Series = Chart['series'][number]

/** A chart over names: horizontal bars, stacked in one or one below another for each name, labelled with their values. */
export function categoryScene(chart: Chart, width: number): Scene {
  const key = legend(chart, width)
  const names = chart.series[0]?.points.map((point) => point.x) ?? []
  const stacked = chart.kind === 'stacked-bar'
  const rowHeight = (stacked ? 1 : chart.series.length) * barHeight + rowGap
  const valueRoom = 90
  const scale = (width - labelWidth - valueRoom) / Math.max(longest(chart, stacked, names.length), 1e-9)
  const items = names.flatMap((name, index) => {
    const y = key.height + 6 + index * rowHeight
    const label: Primitive = {
      kind: 'text',
      x: labelWidth - 8,
      y: y + barHeight - 4,
      text: fitText(name, labelWidth - 12),
      anchor: 'end',
      fill: palette.ink,
      title: name,
    }
    return [label, ...(stacked ? stack(chart, index, y, scale) : side(chart, index, y, scale))]
  })
  const height = key.height + 6 + names.length * rowHeight + 4
  const axis: Primitive = {
    kind: 'line',
    x1: labelWidth,
    y1: key.height,
    x2: labelWidth,
    y2: height - 4,
    stroke: palette.muted,
    width: 1,
  }
  return { width, height, items: [...key.items, ...items, axis] }
}

function longest(chart: Chart, stacked: boolean, count: number): number {
  const sums = Array.from({ length: count }, (_, index) => total(chart, index))
  const singles = chart.series.flatMap((series) => series.points.map((point) => point.y ?? 0))
  return Math.max(0, ...(stacked ? sums : singles))
}

function total(chart: Chart, index: number): number {
  return chart.series.reduce((sum, series) => sum + (series.points[index]?.y ?? 0), 0)
}

function stack(chart: Chart, index: number, y: number, scale: number): Primitive[] {
  let x = labelWidth
  const parts = chart.series.flatMap((series) => {
    const value = series.points[index]?.y ?? 0
    const width = value * scale
    const items = part(chart, series, value, x, y, width)
    x += width
    return items
  })
  return [...parts, valueText(chart, total(chart, index), x, y)]
}

function part(chart: Chart, series: Series, value: number, x: number, y: number, width: number): Primitive[] {
  if (value <= 0) return []
  const text = format(chart, value)
  const bar: Primitive = {
    kind: 'rect',
    x,
    y,
    width: Math.max(1, width - 1),
    height: barHeight,
    fill: seriesColour(series),
    title: `${series.label}: ${text}`,
  }
  if (textWidth(text) + 6 > width) return [bar]
  return [
    bar,
    { kind: 'text', x: x + width / 2, y: y + barHeight - 4, text, anchor: 'middle', fill: '#ffffff' },
  ]
}

function side(chart: Chart, index: number, y: number, scale: number): Primitive[] {
  return chart.series.flatMap((series, position): Primitive[] => {
    const value = series.points[index]?.y ?? null
    const top = y + position * barHeight
    if (value === null)
      return [
        {
          kind: 'text',
          x: labelWidth + 6,
          y: top + barHeight - 4,
          text: 'unknown',
          anchor: 'start',
          fill: palette.muted,
        },
      ]
    const width = value * scale
    const title = `${series.label}: ${format(chart, value)}`
    const bar: Primitive = {
      kind: 'rect',
      x: labelWidth,
      y: top + 1,
      width: Math.max(value > 0 ? 1 : 0, width),
      height: barHeight - 2,
      fill: seriesColour(series),
      title,
    }
    return [bar, valueText(chart, value, labelWidth + width, top)]
  })
}

function valueText(chart: Chart, value: number, x: number, y: number): Primitive {
  return {
    kind: 'text',
    x: x + 6,
    y: y + barHeight - 4,
    text: format(chart, value),
    anchor: 'start',
    fill: palette.ink,
    bold: true,
  }
}

function format(chart: Chart, value: number): string {
  return chart.unit.startsWith('USD') ? formatUsd(value) : formatCount(value)
}
