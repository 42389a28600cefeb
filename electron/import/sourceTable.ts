import { basename } from 'node:path'
import { locateHeader } from '#shared/import/locateHeader.ts'
import { nameHeaders } from '#shared/import/nameHeaders.ts'
import { normaliseHeader } from '#shared/import/normaliseHeader.ts'
import { reasonHeader } from '#shared/import/reasonHeader.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import { profiles } from './profiles.ts'
import { stableId } from './stableId.ts'
import type { Table, TableRow } from './table.ts'

/** A table whose header is known. */
export interface SourceTable {
  readonly table: Table
  readonly headerLine: number
  /** Header cells as in the file. */
  readonly original: readonly string[]
  /** Headers made unique, one per column. */
  readonly headers: readonly string[]
  /** Fingerprint of the headers, under which a mapping is remembered. */
  readonly shape: string
  /** Records below the header. */
  readonly rows: readonly TableRow[]
}

/** Finds the header of a table and names its columns. Throws ExpectedError when there is no header or no row below it. */
export function sourceTable(table: Table, path: string): SourceTable {
  const name = basename(path)
  const index = locateHeader(
    table.rows.map((row) => row.cells),
    profiles,
  )
  const header = index === null ? undefined : table.rows[index]
  if (index === null || header === undefined) throw noRows(name, table, 'nothing in it')
  const below = table.rows.slice(index + 1)
  if (below.length === 0) throw noRows(name, table, 'a header but no rows')
  const width = widthOf(table, header, below)
  const headers = nameHeaders(header.cells, width)
  return {
    table,
    headerLine: header.line,
    original: Array.from({ length: width }, (_, column) => header.cells[column] ?? ''),
    headers,
    shape: shapeOf(headers),
    rows: below,
  }
}

/** Header cells up to the last filled column; in text files a few rows with more cells are errors, not columns. */
function widthOf(table: Table, header: TableRow, rows: readonly TableRow[]): number {
  const named = filledWidth(header.cells)
  const wider = rows
    .map((row) => (row.problem === null ? filledWidth(row.cells) : 0))
    .filter((width) => width > named)
  if (table.format !== 'xlsx' && wider.length * 5 <= rows.length) {
    const padding = wider.filter((width) => width <= header.cells.length)
    return padding.reduce((a, b) => Math.max(a, b), named)
  }
  return wider.reduce((a, b) => Math.max(a, b), named)
}

function filledWidth(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1
}

function shapeOf(headers: readonly string[]): string {
  const names = headers.map(normaliseHeader).filter((name) => name !== normaliseHeader(reasonHeader))
  return stableId('shape-', names.join('\n'))
}

function noRows(name: string, table: Table, what: string): ExpectedError {
  const where = table.sheet === null ? `"${name}"` : `Sheet "${table.sheet}" of "${name}"`
  const next =
    table.sheets.length > 1
      ? `Choose another sheet: ${table.sheets.join(', ')}.`
      : 'Check that it is the right file; the first filled row must name the columns.'
  return new ExpectedError('no-rows', `${where} has ${what}.`, next)
}
