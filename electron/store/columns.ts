import type { ColumnKind } from '#shared/model/define.ts'
import type { EntityName } from '#shared/model/entities.ts'
import { entities } from '#shared/model/entities.ts'
import type { Json } from '#shared/model/scalars.ts'

/** How one field maps to its column. */
export interface Column {
  readonly field: string
  readonly column: string
  readonly kind: ColumnKind
}

export type Cell = string | number | null

/** The columns of an entity in declared order. */
export function columnsOf(name: EntityName): readonly Column[] {
  return layouts[name] ?? []
}

/** A field's value as SQLite stores it. */
export function toCell(kind: ColumnKind, value: Json | undefined): Cell {
  if (kind === 'json') return JSON.stringify(value ?? null)
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'object') return JSON.stringify(value)
  return value
}

/** A stored cell as the field's value. */
export function fromCell(kind: ColumnKind, cell: Cell): Json {
  if (cell === null) return null
  if (kind === 'boolean') return cell === 1
  // Columns of kind json are only ever written by `toCell`.
  if (kind === 'json') return JSON.parse(String(cell)) as Json
  return cell
}

/** `monthlyCostUsd` -> `monthly_cost_usd`. */
export function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

const layouts: Readonly<Record<string, readonly Column[]>> = Object.fromEntries(
  Object.entries(entities).map(([name, entity]) => [
    name,
    Object.entries(entity.fields).map(([field, { column: kind }]) => ({ field, column: snake(field), kind })),
  ]),
)
