import { ExpectedError } from '#shared/model/problem.ts'
import { sheetExtent } from './sheetExtent.ts'
import { damaged, type ZipEntry, zipEntries } from './unzip.ts'

/** A sheet as the workbook names it. */
export interface SheetPart {
  readonly name: string
  readonly hidden: boolean
  /** Path of its XML inside the archive. */
  readonly path: string
}

/** The unpacked, size-checked XML of a workbook. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[]
  readonly files: Map<string, Buffer>
}

/** XML of more than this is refused before it is unpacked (a zip bomb, or far more than an inventory). */
const largestXml = 256 * 1024 * 1024

/**
 * Unpacks the XML of an XLSX file. Sizes are checked in the directory before anything is unpacked, again while
 * unpacking, and against checksums. Throws ExpectedError for other zips, encrypted, damaged or oversized ones.
 */
export function workbookParts(bytes: Buffer, name: string): WorkbookParts {
  const entries = zipEntries(bytes, name)
  refuseOtherZips(entries, name)
  const needed = entries.filter(
    (entry) => /\.(xml|rels)$/.test(entry.name) && !/(^|\/)(media|theme|drawings|charts)\//.test(entry.name),
  )
  const total = needed.reduce((sum, entry) => sum + entry.size, 0)
  if (total > largestXml) throw tooLarge(name, `it unpacks to ${Math.round(total / 1024 / 1024)} MB`)
  const files = new Map(needed.map((entry) => [entry.name, entry.read()]))
  const sheets = sheetParts(files, name)
  for (const sheet of sheets) checkExtent(files.get(sheet.path), name)
  return { sheets, files }
}

function refuseOtherZips(entries: readonly ZipEntry[], name: string): void {
  if (entries.some((entry) => entry.encrypted)) {
    throw new ExpectedError(
      'workbook-encrypted',
      `"${name}" is protected with a password.`,
      'Remove the password and import it again.',
    )
  }
  const names = new Set(entries.map((entry) => entry.name))
  if (names.has('xl/workbook.xml')) return
  const what = names.has('xl/workbook.bin')
    ? 'a binary workbook (.xlsb)'
    : names.has('word/document.xml')
      ? 'a Word document'
      : names.has('ppt/presentation.xml')
        ? 'a PowerPoint presentation'
        : names.has('content.xml')
          ? 'an OpenDocument file'
          : 'a zip archive'
  throw new ExpectedError(
    'not-a-workbook',
    `"${name}" is ${what}, not an Excel workbook (.xlsx).`,
    'Save the table as .xlsx or CSV and import that.',
  )
}

function sheetParts(files: ReadonlyMap<string, Buffer>, name: string): SheetPart[] {
  const workbook = files.get('xl/workbook.xml')?.toString('utf8') ?? ''
  const relations = files.get('xl/_rels/workbook.xml.rels')?.toString('utf8') ?? ''
  const targets = new Map(
    [...relations.matchAll(/<(?:\w{1,20}:)?Relationship\b[^>]{0,4000}>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  )
  const sheets = [...workbook.matchAll(/<(?:\w{1,20}:)?sheet\b[^>]{0,4000}>/g)].flatMap(
    ([tag]): SheetPart[] => {
      const path = sheetPath(targets.get(attribute(tag, 'r:id')) ?? '')
      if (!files.has(path)) return []
      return [{ name: attribute(tag, 'name'), hidden: /hidden/i.test(attribute(tag, 'state')), path }]
    },
  )
  if (sheets.length === 0) throw damaged(name, 'it has no readable sheet')
  return sheets
}

function sheetPath(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`
}

function attribute(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return unescapeXml(found?.[1] ?? found?.[2] ?? '')
}

function unescapeXml(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

function checkExtent(xml: Buffer | undefined, name: string): void {
  const extent = sheetExtent(xml?.toString('latin1') ?? '')
  if (extent.fits) return
  throw tooLarge(
    name,
    `a sheet spans ${extent.cells.toLocaleString('en-US')} cells or lies outside of Excel's limits`,
  )
}

function tooLarge(name: string, why: string): ExpectedError {
  return new ExpectedError(
    'workbook-too-large',
    `"${name}" is too large to open safely: ${why}.`,
    'Keep only the inventory sheet, delete empty rows and columns below and beside it, save, and import again.',
  )
}
