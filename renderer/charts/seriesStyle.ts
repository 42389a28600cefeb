import type { Chart } from '#shared/report/chart.ts'
import { chartPalette, progressColors, roleColors, scopeColors } from '../app/palette.ts'

type Series = Chart['series'][number]

/** How a series is drawn: the same thing looks the same on every chart, and never differs by colour alone. */
export interface SeriesStyle {
  readonly color: string
  /** Dash pattern of a line; empty is solid. */
  readonly dash: string
  /** Width of a line in pixels. */
  readonly width: number
  /** Fill pattern of a bar, by name. */
  readonly pattern: 'solid' | 'stripes' | 'dots' | 'cross' | 'lines'
}

const dashes: Readonly<Record<string, string>> = {
  plan: '6 3',
  baseline: '2 3',
  forecast: '8 3 2 3',
  capacity: '5 3',
}
const patterns = ['solid', 'stripes', 'dots', 'lines', 'cross'] as const
const known: Readonly<Record<string, string>> = { ...progressColors, ...scopeColors }

/** The style of the series at a place in its chart. */
export function seriesStyle(series: Series, index: number): SeriesStyle {
  if (series.role !== 'category') {
    const pattern = series.role === 'before' || series.role === 'capacity' ? 'stripes' : 'solid'
    const width = series.role === 'actual' || series.role === 'capacity' ? 2.5 : 1.75
    return { color: roleColors[series.role], dash: dashes[series.role] ?? '', width, pattern }
  }
  const color = known[series.id] ?? chartPalette[index % chartPalette.length] ?? chartPalette[0]
  return { color, dash: '', width: 2, pattern: patterns[index % patterns.length] ?? 'solid' }
}

/** A name for a pattern definition, unique within the window when `scope` is. */
export function patternId(scope: string, seriesId: string): string {
  return `pattern-${scope}-${seriesId}`.replace(/[^\w-]/g, '_')
}
