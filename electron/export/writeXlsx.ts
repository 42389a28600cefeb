import type { Cell, Row, Sheet } from 'write-excel-file/node'
import writeExcelFile from 'write-excel-file/node'
import type { WorkloadRow } from '#shared/contract/channels/workloads.ts'
import { cellText } from '#shared/report/cellText.ts'
import type { ColumnKind, ExportColumn } from '#shared/report/columns.ts'
import { type ExportNotes, noteLines } from '#shared/report/exportNotes.ts'
import { neutralise } from '#shared/report/neutralise.ts'

/** Excel's limit of characters in a cell. */
const longestCell = 32_767

const formats: Readonly<Partial<Record<ColumnKind, string>>> = {
  count: '#,##0',
  number: '#,##0',
  usd: '[$$-409]#,##0.00',
  percent: '0.0"%"',
  date: 'd mmm yyyy',
}

/** Inventory rows as an Excel workbook: typed columns under a frozen header, and a sheet that says what they are. */
export async function writeXlsx(
  rows: readonly WorkloadRow[],
  columns: readonly ExportColumn[],
  notes: ExportNotes,
): Promise<Buffer> {
  const header = columns.map(
    ({ header: value }): Cell => ({ value, fontWeight: 'bold', wrap: true, alignVertical: 'top' }),
  )
  const data = rows.map((row): Row => columns.map((column) => toCell(row, column)))
  const sheets: Sheet<Buffer>[] = [
    {
      data: [header, ...data],
      sheet: 'Workloads',
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
    {
      data: noteRows(notes, rows.length),
      sheet: 'About this file',
      columns: [{ width: 16 }, { width: 100 }],
    },
  ]
  return writeExcelFile(sheets).toBuffer()
}

function toCell(row: WorkloadRow, column: ExportColumn): Cell {
  const value = row[column.id]
  if (value === null || value === '') return null
  const format = formats[column.kind]
  if (typeof value === 'number')
    return format === undefined ? { value, type: Number } : { value, type: Number, format }
  if (column.kind === 'date' && typeof value === 'string') {
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: formats.date ?? '' }
  }
  return { value: textCell(cellText(row, column)), type: String }
}

/** Cut to what Excel can hold, and never a formula. */
function textCell(text: string): string {
  return neutralise(text).slice(0, longestCell)
}

function noteRows(notes: ExportNotes, rows: number): Row[] {
  return noteLines(notes, rows).map(([label, text]) => [
    { value: label, fontWeight: 'bold', alignVertical: 'top' },
    { value: textCell(text), type: String, wrap: true },
  ])
}
