import { stringify } from 'csv-stringify/sync'
import writeExcelFile from 'write-excel-file/node'
import { normaliseHeader } from '#shared/import/normaliseHeader.ts'
import { reasonHeader } from '#shared/import/reasonHeader.ts'
import { neutralise } from '#shared/report/neutralise.ts'
import type { ImportPlan } from './planImport.ts'

/** The rejected rows of a plan as a file. */
export interface RejectedFile {
  readonly extension: 'csv' | 'tsv' | 'xlsx'
  readonly bytes: Uint8Array<ArrayBuffer>
}

/**
 * The rejected rows as a file of the shape they came in (same headers, order and delimiter; workbook for workbook)
 * with a reason column at the end; null when there are none. Text files are UTF-8 with a byte order mark, so that Excel
 * reads them right. Cells that a spreadsheet would run as a formula get an apostrophe, which the import takes off again;
 * workbook cells are typed as text and need none.
 */
export async function rejectedFile(plan: ImportPlan): Promise<RejectedFile | null> {
  const rows = rejectedRows(plan)
  if (rows === null) return null
  const { table } = plan.source
  if (table.format === 'xlsx') {
    const cells = rows.map((row) => row.map((value) => (value === '' ? null : { value, type: String })))
    const bytes = await writeExcelFile(cells, { sheet: table.sheet ?? 'Rejected' }).toBuffer()
    return { extension: 'xlsx', bytes: new Uint8Array(bytes) }
  }
  // A line break that is not the record delimiter is quoted only when asked for.
  const text = stringify(
    rows.map((row) => row.map(neutralise)),
    { delimiter: table.delimiter ?? ',', bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  )
  return { extension: table.format, bytes: new TextEncoder().encode(text) }
}

function rejectedRows(plan: ImportPlan): string[][] | null {
  const { source } = plan
  const bad = plan.mapped.flatMap((row, index) =>
    row.kind === 'rejected' ? [{ index, reason: row.reason }] : [],
  )
  if (bad.length === 0) return null
  // A file that was itself rejected before already has the reason column; it is replaced, not repeated.
  const old = source.original.findIndex((cell) => normaliseHeader(cell) === normaliseHeader(reasonHeader))
  const rows = bad.map(({ index, reason }) => ({
    cells: without(source.rows[index]?.cells ?? [], old),
    reason,
  }))
  const header = without(source.original, old)
  const width = rows.reduce((widest, row) => Math.max(widest, row.cells.length), header.length)
  const padded = (cells: readonly string[]) =>
    Array.from({ length: width }, (_, column) => cells[column] ?? '')
  return [[...padded(header), reasonHeader], ...rows.map((row) => [...padded(row.cells), row.reason])]
}

function without(cells: readonly string[], index: number): readonly string[] {
  return index < 0 ? cells : cells.toSpliced(index, 1)
}
