// The "universal" build starts no threads of its own: it would turn functions into text, which bundling breaks.
import { readSheet } from 'read-excel-file/universal'
import { maskSecrets } from '#shared/import/maskSecrets.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import { storeZip } from './storeZip.ts'
import type { ReadChoices, Table } from './table.ts'
import { damaged } from './unzip.ts'
import { type SheetPart, type WorkbookParts, workbookParts } from './workbookParts.ts'

const emptySheet = Buffer.from(
  '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
)

/**
 * One sheet of a workbook as a table: dates as ISO text, formula cells by their last value, error cells by their code
 * (#N/A). Without a choice, the first visible sheet that holds anything. Throws ExpectedError for bad workbooks.
 */
export async function readXlsx(bytes: Buffer, name: string, choices: ReadChoices): Promise<Table> {
  const parts = workbookParts(bytes, name)
  const sheet = chooseSheet(parts, choices.sheet, name)
  const data = await parseSheet(parts, sheet, name)
  const rows = data.flatMap((row, index) => {
    const cells = row.map(cellText)
    return cells.some((cell) => cell.trim() !== '') ? [{ cells, line: index + 1, problem: null }] : []
  })
  return {
    format: 'xlsx',
    encoding: 'utf-8',
    delimiter: null,
    sheets: parts.sheets.map((part) => part.name),
    sheet: sheet.name,
    rows,
    damagedText: false,
  }
}

function chooseSheet(parts: WorkbookParts, asked: string | undefined, name: string): SheetPart {
  const { sheets, files } = parts
  if (asked !== undefined) {
    const found =
      sheets.find((sheet) => sheet.name === asked) ??
      sheets.find((sheet) => sheet.name.toLowerCase() === asked.toLowerCase())
    if (found !== undefined) return found
    throw new ExpectedError(
      'sheet-not-found',
      `"${name}" has no sheet "${asked}".`,
      `Choose one of: ${sheets.map((sheet) => sheet.name).join(', ')}.`,
    )
  }
  const filled = sheets.find(
    (sheet) =>
      !sheet.hidden && /<(?:\w{1,20}:)?(?:v|t)[ >]/.test(files.get(sheet.path)?.toString('latin1') ?? ''),
  )
  const chosen = filled ?? sheets.find((sheet) => !sheet.hidden) ?? sheets[0]
  if (chosen === undefined) throw damaged(name, 'it has no readable sheet')
  return chosen
}

/** Cells are strings, numbers, booleans, Dates or null; the package's own types say otherwise for dates. */
type SheetRows = readonly (readonly unknown[])[]

async function parseSheet(parts: WorkbookParts, sheet: SheetPart, name: string): Promise<SheetRows> {
  // Repacked without compression, with only the chosen sheet filled: the reader unpacks nothing we did not check.
  const files = new Map(parts.files)
  for (const other of parts.sheets) if (other !== sheet) files.set(other.path, emptySheet)
  files.set(sheet.path, errorsAsText(files.get(sheet.path) ?? emptySheet))
  const zip = storeZip(files)
  try {
    return await readSheet(
      zip.buffer.slice(zip.byteOffset, zip.byteOffset + zip.length) as ArrayBuffer,
      sheet.name,
    )
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new ExpectedError(
      'workbook-damaged',
      `Sheet "${sheet.name}" of "${name}" can't be read: ${reason}.`,
      'Open it in Excel, save it anew (or save the sheet as CSV), and import that.',
      { cause },
    )
  }
}

/** The reader gives up at a cell with a formula error; as text the cell is kept and only its row may be rejected. */
function errorsAsText(xml: Buffer): Buffer {
  const text = xml.toString('utf8')
  if (!text.includes('t="e"')) return xml
  return Buffer.from(text.replace(/(<(?:\w{1,20}:)?c\b[^>]{0,400}\s)t="e"/g, '$1t="str"'))
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return dateText(value)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return maskSecrets(String(value))
}

/** Excel's days are whole, its times are days 0 and below. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  const iso = date.toISOString()
  if (date.getUTCFullYear() < 1900) return iso.slice(11, 19)
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19)
}
