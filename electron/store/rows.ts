import type { EntityName, EntityRow } from '#shared/model/entities.ts'
import { entities } from '#shared/model/entities.ts'
import type { Json } from '#shared/model/scalars.ts'
import { type Cell, type Column, columnsOf, fromCell, toCell } from './columns.ts'
import type { ReadableDb } from './database.ts'

/** All rows of an entity type, optionally those whose fields equal the given values; ordered by id. */
export function rowsOf<N extends EntityName>(
  db: ReadableDb,
  name: N,
  where: Partial<EntityRow<N>> = {},
): EntityRow<N>[] {
  const columns = columnsOf(name)
  const tests = Object.entries(where).map(([field, value]) => {
    const column = columnNamed(columns, field, name)
    return { sql: `"${column.column}" IS ?`, value: toCell(column.kind, value as Json) } // row fields are JSON
  })
  const condition = tests.length === 0 ? '' : ` WHERE ${tests.map((test) => test.sql).join(' AND ')}`
  const statement = db.raw.prepare(`SELECT * FROM "${entities[name].table}"${condition} ORDER BY id`)
  const stored = statement.all(...tests.map((test) => test.value)) as Record<string, Cell>[] // STRICT columns
  return stored.map((row) => toEntity<N>(columns, row))
}

/** One row by id, or null. */
export function rowById<N extends EntityName>(db: ReadableDb, name: N, id: string): EntityRow<N> | null {
  const statement = db.raw.prepare(`SELECT * FROM "${entities[name].table}" WHERE id = ?`)
  const stored = statement.get(id) as Record<string, Cell> | undefined // STRICT columns
  return stored === undefined ? null : toEntity<N>(columnsOf(name), stored)
}

/** How many rows an entity type has. */
export function countOf(db: ReadableDb, name: EntityName): number {
  return db.raw.prepare(`SELECT count(*) FROM "${entities[name].table}"`).pluck().get() as number // count(*) is a number
}

function toEntity<N extends EntityName>(
  columns: readonly Column[],
  stored: Record<string, Cell>,
): EntityRow<N> {
  const row: Record<string, Json> = {}
  for (const { field, column, kind } of columns) row[field] = fromCell(kind, stored[column] ?? null)
  // The spine parsed the row with the entity's schema before it was stored.
  return row as EntityRow<N>
}

function columnNamed(columns: readonly Column[], field: string, name: EntityName): Column {
  const found = columns.find((column) => column.field === field)
  if (found === undefined) throw new Error(`${name} has no field ${field}`)
  return found
}
