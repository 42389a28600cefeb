import type { Chart } from '../chart.ts'
import { palette, seriesColour, seriesDash } from './palette.ts'
import { type Primitive, textWidth } from './scene.ts'

const rowHeight = 18

/** The legend above a chart, wrapped to its width; none for a single series. */
export function legend(
  chart: Chart,
  width: number,
): { readonly items: readonly Primitive[]; readonly height: number } {
  const entries = chart.series.map((series) => ({
    label: series.label,
    colour: seriesColour(series),
    line: isLine(chart, series),
    dash: seriesDash(series),
  }))
  const band =
    chart.band === null
      ? []
      : [{ label: chart.band.label, colour: palette.sky, line: false, dash: undefined }]
  const all = [...entries, ...band]
  if (all.length < 2) return { items: [], height: 0 }
  const items: Primitive[] = []
  let [x, y] = [0, 12]
  for (const { label, colour, line, dash } of all) {
    const room = 26 + textWidth(label)
    if (x > 0 && x + room > width) [x, y] = [0, y + rowHeight]
    items.push(
      line
        ? {
            kind: 'line',
            x1: x,
            y1: y - 4,
            x2: x + 18,
            y2: y - 4,
            stroke: colour,
            width: 2.5,
            ...(dash === undefined ? {} : { dash }),
          }
        : { kind: 'rect', x: x + 3, y: y - 10, width: 12, height: 12, fill: colour },
    )
    items.push({ kind: 'text', x: x + 23, y, text: label, anchor: 'start', fill: palette.ink })
    x += room + 12
  }
  return { items, height: y + 12 }
}

/** Lines of a line chart, and the capacity drawn over bars of load. */
export function isLine(chart: Chart, series: Chart['series'][number]): boolean {
  return chart.kind === 'line' || chart.kind === 'area' || series.role === 'capacity'
}
