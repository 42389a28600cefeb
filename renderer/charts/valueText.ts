import type { Chart } from '#shared/report/chart.ts'
import { formatDate, formatMoney, formatMoneyShort, formatNumber, formatShort } from '../app/format.ts'

const isMoney = (chart: Pick<Chart, 'unit'>) => chart.unit.startsWith('USD')

/** A value of a chart in full: `2,133`, `$72,643`; null is unknown. */
export function valueText(chart: Pick<Chart, 'unit'>, value: number | null): string {
  if (value === null) return 'unknown'
  return isMoney(chart) ? formatMoney(value) : formatNumber(value)
}

/** A value where there is little room: `12 k`, `$73 k`. */
export function shortValueText(chart: Pick<Chart, 'unit'>, value: number): string {
  return isMoney(chart) ? formatMoneyShort(value) : formatShort(value)
}

/** An x value in words: a date as `27 Aug 2026`, a category as it is. */
export function xText(x: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(x) ? formatDate(x) : x
}
