import { stringify } from 'csv-stringify/sync'
import type { WorkloadRow } from '#shared/contract/channels/workloads.ts'
import { cellText } from '#shared/report/cellText.ts'
import type { ExportColumn } from '#shared/report/columns.ts'
import type { ExportNotes } from '#shared/report/exportNotes.ts'
import { neutralise } from '#shared/report/neutralise.ts'

const byteOrderMark = '\uFEFF'

/**
 * Inventory rows as CSV (RFC 4180, CRLF, UTF-8 with BOM), safe to open in spreadsheets. Marking, date and filters are
 * columns of every row, so that the file stays one plain table.
 */
export function writeCsv(
  rows: readonly WorkloadRow[],
  columns: readonly ExportColumn[],
  { asOf, filters, marking }: ExportNotes,
): string {
  const about = [asOf, filters, marking]
  const header = [...columns.map((column) => column.header), 'Data as of', 'Filters', 'Marking']
  const lines = rows.map((row) =>
    [...columns.map((column) => cellText(row, column)), ...about].map(neutralise),
  )
  return byteOrderMark + stringify([header, ...lines], { record_delimiter: '\r\n', quoted_match: /[\r\n]/ })
}
