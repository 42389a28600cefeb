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

/** Whole month or week starts to label on a date axis: at most `most`, evenly spaced. */
export function dateTicks(rows: readonly ChartRow[], most: number): readonly number[] {
  const first = Number(rows[0]?.x ?? 0)
  const last = Number(rows[rows.length - 1]?.x ?? 0)
  const starts: number[] = []
  const cursor = new Date(first * 86_400_000)
  cursor.setUTCDate(1)
  while (cursor.getTime() / 86_400_000 <= last) {
    const day = cursor.getTime() / 86_400_000
    if (day >= first) starts.push(day)
    cursor.setUTCMonth(cursor.getUTCMonth() + 1)
  }
  const step = Math.max(1, Math.ceil(starts.length / most))
  return starts.filter((_, index) => index % step === 0)
}
