import { isDeepStrictEqual } from 'node:util'
import type { Mutation } from '#shared/model/change.ts'
import type { EntityName } from '#shared/model/entities.ts'
import { entities } from '#shared/model/entities.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import { references } from '#shared/model/references.ts'
import type { Json } from '#shared/model/scalars.ts'
import { type LogWriter, openLog, type Stamp } from './changeLog.ts'
import { snake } from './columns.ts'
import type { WritableDb } from './database.ts'
import { type Row, type RowWriter, rowWriter, unknownField } from './rowWriter.ts'

/** Which kind of operation writes: `base` (workspace creation) can't be undone. */
export type OperationKind = 'base' | 'do' | 'undo' | 'redo'

/** What one operation wrote. */
export interface Written {
  readonly changes: number
  readonly seq: number
  readonly touched: ReadonlyMap<EntityName, ReadonlySet<string>>
}

/** An operation as the spine takes it. */
export interface SpineOperation {
  readonly label: string
  readonly mutations: Iterable<Mutation>
  readonly kind: OperationKind
  readonly target: string | null
}

/**
 * The one function through which every entity is written: rows, change log, audit chain and operation in one
 * transaction. Throws ExpectedError on bad input, and then nothing was written.
 */
export function writeOperation(db: WritableDb, stamp: Stamp, operation: SpineOperation): Written {
  const run = db.raw.transaction(() => {
    const writer = new OperationWriter(db, stamp)
    for (const mutation of operation.mutations) writer.apply(mutation)
    writer.checkReferences()
    const { changes, seq } = writer.log.close()
    if (changes > 0) recordOperation(db, stamp, operation, changes)
    return { changes, seq, touched: writer.touched }
  })
  return run.immediate()
}

class OperationWriter {
  readonly log: LogWriter
  readonly touched = new Map<EntityName, Set<string>>()
  readonly #db: WritableDb
  readonly #writers = new Map<EntityName, RowWriter>()
  /** References given in this operation that must exist when it ends: `entity id` of the target -> who refers. */
  readonly #expected = new Map<string, { to: EntityName; id: string; by: string }>()

  constructor(db: WritableDb, stamp: Stamp) {
    this.#db = db
    this.log = openLog(db, stamp)
  }

  apply(mutation: Mutation): void {
    switch (mutation.kind) {
      case 'create':
        this.#create(mutation.entity, mutation.id, mutation.fields)
        break
      case 'set':
        this.#set(mutation.entity, mutation.id, mutation.fields)
        break
      case 'delete':
        this.#delete(mutation.entity, mutation.id)
        break
    }
  }

  checkReferences(): void {
    for (const { to, id, by } of this.#expected.values()) {
      if (this.#writer(to).read(id) !== null) continue
      throw new ExpectedError(
        'missing-reference',
        `${by} refers to ${to} "${id}", which does not exist.`,
        `Create the ${to} first, or leave the reference empty.`,
      )
    }
  }

  #create(name: EntityName, id: string, fields: Record<string, Json>): void {
    const writer = this.#writer(name)
    if (writer.read(id) !== null) {
      throw new ExpectedError(
        'already-exists',
        `There is already a ${name} with the id "${id}".`,
        'Use another id, or set its fields instead.',
      )
    }
    const row = parseRow(name, { ...initialRow(name), ...fields, id })
    writer.insert(row)
    this.#expectReferences(name, row)
    this.log.append({ kind: 'create', entity: name, entityId: id, field: null, before: null, after: row })
    this.#touch(name, id)
  }

  #set(name: EntityName, id: string, fields: Record<string, Json>): void {
    const writer = this.#writer(name)
    const row = writer.read(id)
    if (row === null) throw notFound(name, id)
    for (const [field, given] of Object.entries(fields)) {
      const after = parseField(name, field, given)
      const before = row[field] ?? null
      if (isDeepStrictEqual(before, after)) continue
      writer.setField(id, field, after)
      this.#expectReferences(name, { id, [field]: after })
      this.log.append({ kind: 'set', entity: name, entityId: id, field, before, after })
      this.#touch(name, id)
    }
  }

  #delete(name: EntityName, id: string): void {
    const writer = this.#writer(name)
    const row = writer.read(id)
    if (row === null) throw notFound(name, id)
    for (const reference of references.filter((candidate) => candidate.to === name)) {
      for (const referrer of this.#referrers(reference.entity, reference.field, id)) {
        if (reference.onDelete === 'cascade') this.#delete(reference.entity, referrer)
        else this.#set(reference.entity, referrer, { [reference.field]: null })
      }
    }
    writer.remove(id)
    this.log.append({ kind: 'delete', entity: name, entityId: id, field: null, before: row, after: null })
    this.#touch(name, id)
  }

  #referrers(name: EntityName, field: string, id: string): string[] {
    const statement = this.#db.raw.prepare(
      `SELECT id FROM "${entities[name].table}" WHERE "${snake(field)}" = ? ORDER BY id`,
    )
    return statement.pluck().all(id) as string[] // id columns are TEXT NOT NULL
  }

  #expectReferences(name: EntityName, row: Row): void {
    for (const reference of references) {
      if (reference.entity !== name) continue
      const id = row[reference.field]
      if (typeof id !== 'string' || (reference.field === 'id' && !('id' in row))) continue
      const by = `${name} "${String(row.id)}"`
      this.#expected.set(`${reference.to} ${id}`, { to: reference.to, id, by })
    }
  }

  #writer(name: EntityName): RowWriter {
    const known = this.#writers.get(name)
    if (known !== undefined) return known
    const created = rowWriter(this.#db, name)
    this.#writers.set(name, created)
    return created
  }

  #touch(name: EntityName, id: string): void {
    const ids = this.touched.get(name)
    if (ids === undefined) this.touched.set(name, new Set([id]))
    else ids.add(id)
  }
}

function recordOperation(db: WritableDb, stamp: Stamp, operation: SpineOperation, changes: number): void {
  db.raw
    .prepare(
      'INSERT INTO operation (id, label, author, device, at, changes, kind, target, undone_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL)',
    )
    .run(
      stamp.operation,
      operation.label,
      stamp.author,
      stamp.device,
      stamp.now.toISOString(),
      changes,
      operation.kind,
      operation.target,
    )
  if (operation.target !== null) {
    db.raw.prepare('UPDATE operation SET undone_by = ? WHERE id = ?').run(stamp.operation, operation.target)
  }
}

function initialRow(name: EntityName): Row {
  const row: Row = {}
  for (const [field, { initial }] of Object.entries(entities[name].fields)) {
    if (initial !== undefined) row[field] = initial as Json // starting values are JSON by their schemas
  }
  return row
}

function parseRow(name: EntityName, row: Row): Row {
  const parsed = entities[name].schema.safeParse(row)
  if (parsed.success) return parsed.data as Row // entity schemas describe JSON objects
  const issue = parsed.error.issues[0]
  throw invalid(name, issue?.path.join('.') ?? '', issue?.message ?? 'not valid')
}

function parseField(name: EntityName, field: string, value: Json): Json {
  const fields: Readonly<Record<string, { schema: { safeParse: (value: unknown) => ParseResult } }>> =
    entities[name].fields
  const known = Object.hasOwn(fields, field) ? fields[field] : undefined
  if (known === undefined || field === 'id') throw unknownField(name, field)
  const parsed = known.schema.safeParse(value)
  if (!parsed.success) throw invalid(name, field, parsed.error?.issues[0]?.message ?? 'not valid')
  return parsed.data as Json // field schemas describe JSON values
}

interface ParseResult {
  readonly success: boolean
  readonly data?: unknown
  readonly error?: { readonly issues: readonly { readonly message: string }[] }
}

function invalid(name: EntityName, field: string, message: string): ExpectedError {
  return new ExpectedError(
    'invalid-value',
    `${name}.${field}: ${message}.`,
    'Correct the value and try again. Nothing was written.',
  )
}

function notFound(name: EntityName, id: string): ExpectedError {
  return new ExpectedError(
    'not-found',
    `There is no ${name} with the id "${id}".`,
    'It may have been deleted: undo the deletion, or pick another.',
  )
}
