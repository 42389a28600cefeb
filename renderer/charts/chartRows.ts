import type { Chart } from '#shared/report/chart.ts'
import { toEpochDay } from '../app/format.ts'

/** One x position with every series' value there; `x` is an epoch day on date charts, else the category. */
export interface ChartRow {
  readonly x: number | string
  readonly [series: string]: number | string | null | readonly [number, number]
}

/** Key of the band's [low, high] pair in a row. */
export const bandKey = '$band'

/** Series and band merged by x: dates in calendar order, categories in the order they first occur. */
export function chartRows(chart: Chart): readonly ChartRow[] {
  type Cells = Record<string, number | string | null | readonly [number, number]>
  const rows = new Map<string, Cells>()
  const at = (x: string): Cells => {
    const known = rows.get(x)
    if (known !== undefined) return known
    const row: Cells = { x: chart.xKind === 'date' ? toEpochDay(x) : x }
    rows.set(x, row)
    return row
  }
  for (const series of chart.series) for (const point of series.points) at(point.x)[series.id] = point.y
  for (const point of chart.band?.points ?? []) at(point.x)[bandKey] = [point.low, point.high]
  const merged = [...rows.values()] as unknown as ChartRow[] // every row was made with its x
  return chart.xKind === 'date' ? merged.sort((a, b) => Number(a.x) - Number(b.x)) : merged
}

/**
 * Rows of periods (weeks, say) with one more at the end of the last period, so that steps show its width too.
 * The period is the shortest distance between two rows.
 */
export function closedSteps(rows: readonly ChartRow[]): readonly ChartRow[] {
  const last = rows.at(-1)
  if (last === undefined || rows.length < 2) return rows
  const gaps = rows.slice(1).map((row, index) => Number(row.x) - Number(rows[index]?.x ?? 0))
  return [...rows, { ...last, x: Number(last.x) + Math.min(...gaps) }]
}

/** A row's value of a series; null where it has none. */
export function valueAt(row: ChartRow, series: string): number | null {
  const value = row[series]
  return typeof value === 'number' ? value : null
}

/** The sum of a row over the given series; null when it has none of them. */
export function totalOf(row: ChartRow, series: readonly string[]): number | null {
  const values = series.map((id) => valueAt(row, id)).filter((value) => value !== null)
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0)
}
