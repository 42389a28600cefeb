import type { CompiledMapping } from '#shared/import/compileMapping.ts'
import { type MappedRow, mapRow } from '#shared/import/mapRow.ts'
import type { SourceTable } from './sourceTable.ts'
import type { TableRow } from './table.ts'

/** Maps every record below the header; a record that is broken itself is rejected with what is wrong with it. */
export function mapRows(
  source: SourceTable,
  mapping: CompiledMapping,
  progress: (fraction: number) => void,
): MappedRow[] {
  const width = source.headers.length
  return source.rows.map((row, index) => {
    if (index % 250 === 0) progress(index / source.rows.length)
    const reason = whatIsWrong(row, width, source.original)
    return reason === null ? mapRow(mapping, row.cells) : { kind: 'rejected', reason }
  })
}

function whatIsWrong(row: TableRow, width: number, header: readonly string[]): string | null {
  if (row.problem !== null) return `line ${row.line}: ${row.problem}`
  const cells = row.cells.findLastIndex((cell) => cell.trim() !== '') + 1
  if (cells > width) return `line ${row.line}: ${cells} cells, but the header has ${width} columns`
  if (header.every((cell, index) => cell.trim() === (row.cells[index] ?? '').trim()))
    return 'repeats the header'
  return null
}
