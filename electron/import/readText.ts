import { detectDelimiter } from '#shared/import/detectDelimiter.ts'
import { restoreFormulaText } from '#shared/import/formulaText.ts'
import { maskSecrets } from '#shared/import/maskSecrets.ts'
import { decodeText } from './decodeText.ts'
import { type ByteProgress, parseCsv } from './parseCsv.ts'
import { notATable } from './sniffContent.ts'
import type { ReadChoices, Table, TableRow } from './table.ts'

const sampleBytes = 128 * 1024

/** A text file as a table: encoding and delimiter detected. Throws ExpectedError for binary, HTML, XML and JSON. */
export function readText(bytes: Buffer, name: string, choices: ReadChoices, progress: ByteProgress): Table {
  const { encoding, utf8, damaged } = decodeText(bytes, choices.encoding)
  refuseOtherText(utf8, name)
  const delimiter = detectDelimiter(utf8.toString('utf8', 0, sampleBytes))
  const rows = parseCsv(utf8, delimiter, progress).map(cleanRow)
  return {
    format: delimiter === '\t' ? 'tsv' : 'csv',
    encoding,
    delimiter,
    sheets: [],
    sheet: null,
    rows,
    damagedText: damaged,
  }
}

function cleanRow(row: TableRow): TableRow {
  return { ...row, cells: row.cells.map((cell) => maskSecrets(restoreFormulaText(cell))) }
}

function refuseOtherText(utf8: Buffer, name: string): void {
  if (utf8.includes(0)) throw notATable(name, 'a binary file')
  const start = utf8.toString('utf8', 0, 1_000).trimStart().toLowerCase()
  if (/^<(!doctype|html|table|\?xml|meta|head)/.test(start)) throw notATable(name, 'a web page or XML')
  if (/^[{[]/.test(start) && isJson(utf8)) throw notATable(name, 'JSON')
  if (controlShare(utf8) > 0.02) throw notATable(name, 'a binary file')
}

function isJson(utf8: Buffer): boolean {
  try {
    JSON.parse(utf8.toString('utf8'))
    return true
  } catch {
    // Not JSON is the answer asked for, not a failure.
    return false
  }
}

/** Share of control characters in the first bytes; text has line ends and tabs only. */
function controlShare(utf8: Buffer): number {
  const head = utf8.subarray(0, 65_536)
  let control = 0
  for (const byte of head) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) control += 1
  return control / Math.max(1, head.length)
}
