import { stringify } from 'csv-stringify/sync'
import writeExcelFile from 'write-excel-file/node'
import { neutralise } from '#shared/report/neutralise.ts'
import { templateNotes, templateRows } from './templateRows.ts'

/** The import template as a file: header and one example row; the workbook also has a sheet of notes. */
export async function templateFile(format: 'csv' | 'xlsx'): Promise<Uint8Array> {
  const { header, example } = templateRows()
  if (format === 'csv') {
    const rows = [header, example].map((row) => row.map(neutralise))
    return new TextEncoder().encode(stringify(rows, { bom: true, record_delimiter: 'windows' }))
  }
  const workloads = {
    sheet: 'Workloads',
    data: [
      header.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
      example.map(textCell),
    ],
    columns: header.map((label) => ({ width: Math.max(14, label.length + 2) })),
    stickyRowsCount: 1,
  }
  const notes = {
    sheet: 'Notes',
    data: templateNotes().map((row) => row.map(textCell)),
    columns: [{ width: 30 }, { width: 22 }, { width: 70 }],
  }
  return writeExcelFile([workloads, notes]).toBuffer()
}

/** A cell typed as text, so that keys and contract numbers keep their zeros and nothing runs as a formula. */
function textCell(value: string): { value: string; type: StringConstructor } | null {
  return value === '' ? null : { value, type: String }
}
