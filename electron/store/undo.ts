import { isDeepStrictEqual } from 'node:util'
import type { Mutation } from '#shared/model/change.ts'
import type { EntityName } from '#shared/model/entities.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import type { Json } from '#shared/model/scalars.ts'
import type { Stamp } from './changeLog.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { type RowWriter, rowWriter } from './rowWriter.ts'
import { type Written, writeOperation } from './spine.ts'
import { all, first, sql } from './sql.ts'

/** An operation that undo or redo would act on next. */
export interface StackEntry {
  readonly operation: string
  readonly label: string
  readonly at: string
  readonly changes: number
}

/** What undo or redo did, and what it left alone because it was changed again since. */
export interface Reverted extends Written {
  readonly label: string
  readonly skipped: readonly string[]
}

/** The next operation to undo: the newest one by this device that is not undone itself. */
export function undoable(db: ReadableDb, device: string): StackEntry | null {
  const found = first(
    db,
    sql
      .selectFrom('operation')
      .select(['id as operation', 'label', 'at', 'changes'])
      .where('device', '=', device)
      .where('kind', 'in', ['do', 'redo'])
      .where('undone_by', 'is', null)
      .orderBy('seq', 'desc')
      .limit(1),
  )
  return found ?? null
}

/** The next operation to redo: the newest undo with no new work after it. */
export function redoable(db: ReadableDb, device: string): StackEntry | null {
  const found = first(
    db,
    sql
      .selectFrom('operation')
      .select(['id as operation', 'label', 'at', 'changes'])
      .where('device', '=', device)
      .where('kind', '=', 'undo')
      .where('undone_by', 'is', null)
      .where('seq', '>', (eb) =>
        eb
          .selectFrom('operation as later')
          .select((inner) => inner.fn.coalesce(inner.fn.max('later.seq'), inner.lit(0)).as('seq'))
          .where('later.device', '=', device)
          .where('later.kind', 'in', ['do', 'base']),
      )
      .orderBy('seq', 'desc')
      .limit(1),
  )
  return found ?? null
}

/** Undoes the newest operation of this device as a new operation. */
export function undo(db: WritableDb, stamp: Stamp): Reverted {
  const entry = undoable(db, stamp.device)
  if (entry === null)
    throw new ExpectedError('nothing-to-undo', 'There is nothing to undo.', 'Make a change first.')
  return revert(db, stamp, entry, 'undo')
}

/** Redoes the newest undone operation of this device as a new operation. */
export function redo(db: WritableDb, stamp: Stamp): Reverted {
  const entry = redoable(db, stamp.device)
  if (entry === null)
    throw new ExpectedError('nothing-to-redo', 'There is nothing to redo.', 'Undo something first.')
  return revert(db, stamp, entry, 'redo')
}

function revert(db: WritableDb, stamp: Stamp, entry: StackEntry, kind: 'undo' | 'redo'): Reverted {
  const skipped: string[] = []
  const written = writeOperation(db, stamp, {
    label: entry.label,
    mutations: inverseOf(db, entry.operation, skipped),
    kind,
    target: entry.operation,
  })
  // Everything it did has been changed again since: it still counts as undone, or undo would be stuck on it.
  if (written.changes === 0)
    db.raw.prepare('UPDATE operation SET undone_by = ? WHERE id = ?').run(stamp.operation, entry.operation)
  return { ...written, label: entry.label, skipped }
}

/** The mutations that take an operation back, newest first; reads the rows as they are while it goes. */
function* inverseOf(db: WritableDb, operation: string, skipped: string[]): Iterable<Mutation> {
  const changes = all(
    db,
    sql
      .selectFrom('change')
      .select(['entity', 'entity_id', 'kind', 'field', 'before', 'after'])
      .where('operation', '=', operation)
      .orderBy('seq', 'desc'),
  )
  const readers = new Map<EntityName, RowWriter>()
  for (const change of changes) {
    const entity = change.entity as EntityName // the log only holds known entities
    const id = change.entity_id
    const reader = readers.get(entity) ?? rowWriter(db, entity)
    readers.set(entity, reader)
    const current = reader.read(id)
    if (change.kind === 'create') {
      if (current === null) skipped.push(`${entity} ${id} was deleted since`)
      else yield { kind: 'delete', entity, id }
    } else if (change.kind === 'delete') {
      if (current !== null) skipped.push(`${entity} ${id} was created again since`)
      else yield { kind: 'create', entity, id, fields: JSON.parse(change.before) as Record<string, Json> } // a whole row
    } else if (change.field !== null) {
      const still = current !== null && isDeepStrictEqual(current[change.field], JSON.parse(change.after))
      if (still)
        yield { kind: 'set', entity, id, fields: { [change.field]: JSON.parse(change.before) as Json } } // logged JSON
      else skipped.push(`${entity} ${id}: ${change.field} was changed since`)
    }
  }
}
