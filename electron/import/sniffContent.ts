import { ExpectedError } from '#shared/model/problem.ts'

const oldOffice = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le')

/** What a file is by its content, whatever its name says: a zip (perhaps a workbook) or text. Throws for what is neither. */
export function sniffContent(bytes: Buffer, name: string): 'zip' | 'text' {
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006')) return 'zip'
  if (bytes.subarray(0, 8).equals(oldOffice)) throw oldOfficeError(bytes, name)
  const known = knownFormats.find(([magic]) => startsWith(bytes, magic))
  if (known !== undefined) throw notATable(name, known[1])
  return 'text'
}

/** The error for a file that holds something else than a table. */
export function notATable(name: string, what: string): ExpectedError {
  return new ExpectedError(
    'not-a-table',
    `"${name}" is ${what}, not a table.`,
    'Export the inventory as CSV or XLSX and import that.',
  )
}

const knownFormats: readonly (readonly [magic: string, what: string])[] = [
  ['%PDF-', 'a PDF document'],
  ['{\\rtf', 'an RTF document'],
  ['SQLite format 3', 'an SQLite database'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u0089PNG', 'a PNG picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['7z\u00bc\u00af', 'a 7-Zip archive'],
  ['PAR1', 'a Parquet file'],
  ['\u007fELF', 'a program'],
]

function startsWith(bytes: Buffer, magic: string): boolean {
  return bytes.subarray(0, magic.length).toString('latin1') === magic
}

function oldOfficeError(bytes: Buffer, name: string): ExpectedError {
  if (bytes.includes(encryptedPackage)) {
    return new ExpectedError(
      'workbook-encrypted',
      `"${name}" is protected with a password.`,
      'Open it in Excel, remove the password (File, Info, Protect Workbook), save, and import it again.',
    )
  }
  return new ExpectedError(
    'workbook-too-old',
    `"${name}" is in the old Excel format (.xls) or another old Office format.`,
    'Open it in Excel and save it as an Excel Workbook (.xlsx).',
  )
}
