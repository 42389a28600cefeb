import type { CellResult } from './cellResult.ts'
import type { ColumnMapping } from './mapping.ts'
import { normaliseHeader } from './normaliseHeader.ts'
import { type DayOrder, dayOrderOf } from './parseDay.ts'
import type { Profile } from './profile.ts'
import { type CellValue, readCell } from './readCell.ts'
import { type Target, targetById } from './targets.ts'

/** A column ready to be read row by row. */
export interface CompiledColumn {
  readonly index: number
  readonly header: string
  readonly target: Target
  readonly order: DayOrder
  /** Text of the file (normalised) -> text to read instead; null when the profile has no value map for it. */
  readonly values: ReadonlyMap<string, string> | null
  readonly lenient: boolean
}

/** A mapping prepared once per file. */
export interface CompiledMapping {
  readonly columns: readonly CompiledColumn[]
  readonly nameHeader: string | null
  readonly mentions: boolean
  readonly only: {
    readonly index: number
    readonly equals: ReadonlySet<string>
    readonly reason: string
  } | null
}

/** Prepares a mapping: targets by id, value maps of the profile, and how each date column writes its dates. */
export function compileMapping(
  columns: readonly ColumnMapping[],
  profile: Profile | null,
  rows: readonly (readonly string[])[],
): CompiledMapping {
  const compiled = columns.map((column, index) => compileColumn(column, index, profile, rows))
  return {
    columns: compiled,
    nameHeader: compiled.find((column) => column.target.id === 'name')?.header ?? null,
    mentions: profile?.mentions ?? true,
    only: compileOnly(columns, profile),
  }
}

/**
 * A cell read through the profile's value map. `original` tells that the file's own text says more than the value and
 * must be kept in `extra`.
 */
export function withValueMap(
  column: CompiledColumn,
  text: string,
): { readonly result: CellResult<CellValue>; readonly original: boolean } {
  if (column.values === null) return { result: readCell(column.target, text, column.order), original: false }
  const mapped = column.values.get(normaliseHeader(text))
  const result = readCell(column.target, mapped ?? text, column.order)
  return { result, original: mapped !== undefined && mapped !== text.trim() }
}

function compileColumn(
  { header, target: id }: ColumnMapping,
  index: number,
  profile: Profile | null,
  rows: readonly (readonly string[])[],
): CompiledColumn {
  const target = targetById(id)
  if (target === undefined) throw new Error(`there is no import target "${id}"`)
  const values = profile?.values[id]
  return {
    index,
    header,
    target,
    order: target.kind === 'day' ? dayOrderOf(rows.map((row) => row[index] ?? '')) : 'month-first',
    values:
      values === undefined ? null : new Map(Object.entries(values).map(([k, v]) => [normaliseHeader(k), v])),
    lenient: profile?.lenient.includes(id) ?? false,
  }
}

function compileOnly(columns: readonly ColumnMapping[], profile: Profile | null): CompiledMapping['only'] {
  const only = profile?.only
  if (only === undefined) return null
  const spellings = new Set(only.header.map(normaliseHeader))
  const index = columns.findIndex((column) => spellings.has(normaliseHeader(column.header)))
  if (index < 0) return null
  return { index, equals: new Set(only.equals.map((value) => value.toLowerCase())), reason: only.reason }
}
