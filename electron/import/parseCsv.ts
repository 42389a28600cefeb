import { CsvError, parse } from 'csv-parse/sync'
import type { Delimiter } from '#shared/import/detectDelimiter.ts'
import type { TableRow } from './table.ts'

/** Told now and then how many bytes are done; may throw to stop. */
export type ByteProgress = (bytes: number) => void

const reportEvery = 250
/** Each unclosed quote costs another pass over the rest; a file with more of them is not a CSV file. */
const mostRepairs = 50

/**
 * All records of a CSV text in UTF-8. Never stops at a bad one: a record whose quote is never closed is reported with
 * its first line only, and reading goes on at the next line. Rows with no filled cell are left out.
 */
export function parseCsv(utf8: Buffer, delimiter: Delimiter, progress: ByteProgress): TableRow[] {
  const rows: TableRow[] = []
  let from = skipDeclaration(utf8)
  let line = countLines(utf8, 0, from) + 1
  for (let repairs = 0; from < utf8.length; repairs += 1) {
    const stopped = readRecords(utf8, from, line, delimiter, rows, progress)
    if (stopped === null) break
    const end = repairs < mostRepairs ? endOfLine(utf8, stopped.at) : utf8.length
    const bad = utf8.toString('utf8', stopped.at, Math.min(end, stopped.at + 100_000)).trimEnd()
    rows.push({
      cells: bad.split(delimiter).map(withoutQuotes),
      line: stopped.line,
      problem: stopped.problem,
    })
    line = stopped.line + countLines(utf8, stopped.at, end)
    from = end
  }
  return rows
}

interface Stop {
  readonly at: number
  readonly line: number
  readonly problem: string
}

/** Reads records from an offset into `rows`; returns where it had to stop, or null at the end of the text. */
function readRecords(
  utf8: Buffer,
  from: number,
  line: number,
  delimiter: Delimiter,
  rows: TableRow[],
  progress: ByteProgress,
): Stop | null {
  let done = 0
  let count = 0
  let stop: unknown = null
  try {
    parse(utf8.subarray(from), {
      delimiter,
      record_delimiter: utf8.includes(10) ? ['\r\n', '\n'] : ['\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      // Spaces before a quote are common in hand-made files; with tabs the delimiter itself would be eaten.
      ltrim: delimiter !== '\t',
      on_record: (record: string[], info) => {
        done = info.bytes
        count += 1
        if (count % reportEvery === 0) progress(from + done)
        if (record.some((cell) => cell.trim() !== '')) {
          rows.push({ cells: record, line: line + info.lines - 1 - linesIn(record), problem: null })
        }
        return null
      },
    })
    progress(utf8.length)
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    stop = cause
  }
  if (!(stop instanceof CsvError)) return null
  const at = skipBlankLines(utf8, from + done)
  return { at, line: line + countLines(utf8, from, at), problem: problemOf(stop) }
}

function problemOf(error: CsvError): string {
  return error.code === 'CSV_QUOTE_NOT_CLOSED'
    ? 'a quote (") is opened on this line and never closed'
    : `this line is not valid CSV (${error.code})`
}

function withoutQuotes(cell: string): string {
  return cell.replace(/^"|"$/g, '')
}

function skipDeclaration(utf8: Buffer): number {
  return /^sep=.\r?\n/i.exec(utf8.toString('latin1', 0, 8))?.[0].length ?? 0
}

function linesIn(record: readonly string[]): number {
  let lines = 0
  for (const cell of record) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) lines += 1
  }
  return lines
}

function countLines(utf8: Buffer, from: number, to: number): number {
  let lines = 0
  for (let at = utf8.indexOf(10, from); at >= 0 && at < to; at = utf8.indexOf(10, at + 1)) lines += 1
  return lines
}

function skipBlankLines(utf8: Buffer, from: number): number {
  let at = from
  while (utf8[at] === 10 || utf8[at] === 13) at += 1
  return at
}

function endOfLine(utf8: Buffer, from: number): number {
  const at = utf8.indexOf(10, from)
  return at < 0 ? utf8.length : at + 1
}
