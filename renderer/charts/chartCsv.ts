import type { Chart } from '#shared/report/chart.ts'
import { neutralise } from '#shared/report/neutralise.ts'

/** What every exported chart says about itself. */
export interface ChartNotes {
  readonly program: string
  readonly asOf: string
  readonly marking: string
}

const byteOrderMark = '\uFEFF'

/**
 * A chart's table as CSV (RFC 4180, CRLF, UTF-8 with BOM), harmless in spreadsheets. Date and marking are columns of
 * every row, so that the file stays one plain table. Empty cells are unknown or not applicable, never zero.
 */
export function chartCsv({ table }: Pick<Chart, 'table'>, { asOf, marking }: ChartNotes): string {
  const lines = [
    [...table.columns, 'Data as of', 'Marking'],
    ...table.rows.map((row) => [...row.map((value) => (value === null ? '' : String(value))), asOf, marking]),
  ]
  return `${byteOrderMark}${lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`
}

function cell(text: string): string {
  const safe = neutralise(text)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
