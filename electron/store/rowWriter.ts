import type { Statement } from 'better-sqlite3'
import type { EntityName } from '#shared/model/entities.ts'
import { entities } from '#shared/model/entities.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import type { Json } from '#shared/model/scalars.ts'
import { type Cell, columnsOf, fromCell, toCell } from './columns.ts'
import type { WritableDb } from './database.ts'

export type Row = Record<string, Json>

/** Reads and writes plain rows of one entity type with prepared statements; checks are the spine's. */
export interface RowWriter {
  readonly read: (id: string) => Row | null
  readonly insert: (row: Row) => void
  readonly setField: (id: string, field: string, value: Json) => void
  readonly remove: (id: string) => void
}

/** A writer for one entity type, statements prepared once. */
export function rowWriter(db: WritableDb, name: EntityName): RowWriter {
  const table = entities[name].table
  const columns = columnsOf(name)
  const select = db.raw.prepare(`SELECT * FROM "${table}" WHERE id = ?`)
  const insert = db.raw.prepare(
    `INSERT INTO "${table}" (${columns.map((column) => `"${column.column}"`).join(', ')})
     VALUES (${columns.map(() => '?').join(', ')})`,
  )
  const remove = db.raw.prepare(`DELETE FROM "${table}" WHERE id = ?`)
  const updates = new Map<string, Statement>()

  function updateOf(column: string): Statement {
    const known = updates.get(column)
    if (known !== undefined) return known
    const statement = db.raw.prepare(`UPDATE "${table}" SET "${column}" = ? WHERE id = ?`)
    updates.set(column, statement)
    return statement
  }

  return {
    read(id) {
      const stored = select.get(id) as Record<string, Cell> | undefined // STRICT columns
      if (stored === undefined) return null
      const row: Row = {}
      for (const column of columns) row[column.field] = fromCell(column.kind, stored[column.column] ?? null)
      return row
    },
    insert(row) {
      assertOne(insert.run(...columns.map((column) => toCell(column.kind, row[column.field]))).changes, name)
    },
    setField(id, field, value) {
      const column = columns.find((candidate) => candidate.field === field)
      if (column === undefined || field === 'id') throw unknownField(name, field)
      assertOne(updateOf(column.column).run(toCell(column.kind, value), id).changes, name)
    },
    remove(id) {
      assertOne(remove.run(id).changes, name)
    },
  }
}

/** The error for a field that an entity does not have (or whose id is asked to change). */
export function unknownField(name: EntityName, field: string): ExpectedError {
  return new ExpectedError(
    'unknown-field',
    `A ${name} has no field "${field}" that can be set.`,
    `Use one of: ${columnsOf(name)
      .map((column) => column.field)
      .filter((known) => known !== 'id')
      .join(', ')}.`,
  )
}

function assertOne(changes: number, name: EntityName): void {
  if (changes !== 1) throw new Error(`a write to ${name} changed ${changes} rows instead of one`)
}
