import { CsvError, parse } from 'csv-parse/sync'
import type { Delimiter } from '#shared/import/detectDelimiter.ts'
import type { TableRow } from './table.ts'

/** Told now and then how many bytes are done; may throw to stop. */
export type ByteProgress = (bytes: number) => void

const reportEvery = 250
/** Each unclosed quote costs another pass over the rest; after this many every line is taken by itself. */
const mostRepairs = 50
const unclosedQuote = 'a quote (") is opened on this line and never closed'

/**
 * All records of a CSV text in UTF-8. Never stops at a bad one: a record whose quote is never closed is reported with
 * its first line only, and reading goes on at the next line. Rows with no filled cell are left out.
 */
export function parseCsv(utf8: Buffer, delimiter: Delimiter, progress: ByteProgress): TableRow[] {
  const rows: TableRow[] = []
  const start = skipDeclaration(utf8)
  let place: Place | null = { at: start, line: countLines(utf8, 0, start) + 1 }
  for (let repairs = 0; place !== null && place.at < utf8.length; repairs += 1) {
    const stop: Stop | null =
      repairs < mostRepairs
        ? readRecords(utf8, place, delimiter, rows, progress)
        : { ...place, problem: unclosedQuote }
    place = stop === null ? null : addBadLine(utf8, stop, delimiter, rows)
  }
  return rows
}

/** A byte offset and its 1-based line. */
interface Place {
  readonly at: number
  readonly line: number
}

interface Stop extends Place {
  readonly problem: string
}

/** Reads records from a place into `rows`; returns where it had to stop, or null at the end of the text. */
function readRecords(
  utf8: Buffer,
  from: Place,
  delimiter: Delimiter,
  rows: TableRow[],
  progress: ByteProgress,
): Stop | null {
  let at = from.at
  let line = from.line
  let count = 0
  const take = (cells: string[], info: { readonly bytes: number }) => {
    const end = from.at + info.bytes
    if (swallowsRows(cells, utf8.subarray(at, end), delimiter, rows.at(-1)?.cells.length ?? 0))
      throw new SwallowedRows()
    const first = line + leadingLines(utf8, at)
    line += countLines(utf8, at, end)
    at = end
    count += 1
    if (count % reportEvery === 0) progress(at)
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, line: first, problem: null })
    return null
  }
  try {
    parse(utf8.subarray(from.at), { ...optionsFor(utf8, delimiter), on_record: take })
  } catch (cause) {
    if (!(cause instanceof CsvError) && !(cause instanceof SwallowedRows)) throw cause
    const blank = leadingLines(utf8, at)
    return { at: skipLines(utf8, at, blank), line: line + blank, problem: problemOf(cause) }
  }
  progress(utf8.length)
  return null
}

function optionsFor(utf8: Buffer, delimiter: Delimiter) {
  return {
    delimiter,
    record_delimiter: utf8.includes(10) ? ['\r\n', '\n'] : ['\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    // Spaces before a quote are common in hand-made files; with tabs the delimiter itself would be eaten.
    ltrim: delimiter !== '\t',
  }
}

/** Stops the parser at a record that has eaten the rows after it. */
class SwallowedRows extends Error {}

/**
 * True for a record whose unclosed quote was closed by a later row's: a cell of several lines, not valid when quotes are
 * taken strictly, one of whose later lines by itself has as many cells as the row before.
 */
function swallowsRows(cells: readonly string[], raw: Buffer, delimiter: Delimiter, width: number): boolean {
  if (width < 2 || !cells.some((cell) => cell.includes('\n') && cell.includes('"'))) return false
  const text = raw.toString('utf8').trim()
  const likeRows = text
    .split('\n')
    .slice(1)
    .some((line) => line.split(delimiter).length === width)
  return likeRows && !isStrict(text, delimiter)
}

function isStrict(text: string, delimiter: Delimiter): boolean {
  try {
    parse(text, { ...optionsFor(Buffer.from(text), delimiter), relax_quotes: false })
    return true
  } catch {
    // Not valid is the answer asked for, not a failure.
    return false
  }
}

/** Adds the line at a place as a bad row and returns the place after it. */
function addBadLine(utf8: Buffer, stop: Stop, delimiter: Delimiter, rows: TableRow[]): Place {
  const end = skipLines(utf8, stop.at, 1)
  const text = utf8.toString('utf8', stop.at, end).trimEnd()
  if (text.trim() !== '')
    rows.push({ cells: text.split(delimiter).map(withoutQuotes), line: stop.line, problem: stop.problem })
  return { at: end, line: stop.line + 1 }
}

function problemOf(cause: CsvError | SwallowedRows): string {
  if (cause instanceof SwallowedRows || cause.code === 'CSV_QUOTE_NOT_CLOSED') return unclosedQuote
  return `this line is not valid CSV (${cause.code})`
}

function withoutQuotes(cell: string): string {
  return cell.replace(/^"|"$/g, '')
}

function skipDeclaration(utf8: Buffer): number {
  return /^sep=.\r?\n/i.exec(utf8.toString('latin1', 0, 8))?.[0].length ?? 0
}

function countLines(utf8: Buffer, from: number, to: number): number {
  let lines = 0
  for (let at = utf8.indexOf(10, from); at >= 0 && at < to; at = utf8.indexOf(10, at + 1)) lines += 1
  return lines
}

/** Empty lines (and the end of the line before) that stand between a place and the next record. */
function leadingLines(utf8: Buffer, from: number): number {
  let lines = 0
  for (let at = from; utf8[at] === 10 || utf8[at] === 13; at += 1) if (utf8[at] === 10) lines += 1
  return lines
}

function skipLines(utf8: Buffer, from: number, lines: number): number {
  let at = from
  for (let line = 0; line < lines; line += 1) {
    const end = utf8.indexOf(10, at)
    if (end < 0) return utf8.length
    at = end + 1
  }
  return at
}
