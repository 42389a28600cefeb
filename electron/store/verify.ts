import { isDeepStrictEqual } from 'node:util'
import { type EntityName, entities, entityNames } from '#shared/model/entities.ts'
import type { Json } from '#shared/model/scalars.ts'
import { chainHash, chainStart, type StoredChange } from './chain.ts'
import type { ReadableDb } from './database.ts'
import { readMeta } from './meta.ts'
import { rowsOf } from './rows.ts'
import type { Row } from './rowWriter.ts'

/** The outcome of checking a workspace: SQLite's own check, the audit chain, and rows against the log. */
export interface Verification {
  readonly ok: boolean
  readonly database: readonly string[]
  readonly chain: { readonly entries: number; readonly brokenAt: number | null; readonly why: string }
}

/** Checks everything; reads the whole file. Never writes. */
export function verify(db: ReadableDb): Verification {
  const integrity = integrityProblems(db)
  const fold = new Map<string, Row>()
  const chain = walkChain(db, fold)
  const database = [...integrity, ...rowProblems(db, fold)]
  return { ok: database.length === 0 && chain.brokenAt === null, database, chain }
}

/** SQLite's integrity check, as a list of complaints. */
export function integrityProblems(db: ReadableDb): readonly string[] {
  const lines = db.raw.pragma('integrity_check(20)') as readonly { integrity_check: string }[] // documented shape
  return lines.map((line) => line.integrity_check).filter((line) => line !== 'ok')
}

function walkChain(db: ReadableDb, fold: Map<string, Row>): Verification['chain'] {
  let head = chainStart
  let expected = 0
  for (const raw of db.raw.prepare('SELECT * FROM change ORDER BY seq').iterate()) {
    const { seq, hash, ...change } = raw as StoredChange & { seq: number; hash: string } // columns of `change`
    expected += 1
    if (seq !== expected)
      return { entries: expected - 1, brokenAt: expected, why: `entry ${expected} is missing` }
    head = chainHash(head, change)
    if (head !== hash)
      return { entries: expected - 1, brokenAt: seq, why: `entry ${seq} was edited, or one before it was` }
    foldChange(fold, change)
  }
  const length = Number(readMeta(db, 'chain_length') ?? 0)
  if (length !== expected || (readMeta(db, 'chain_head') ?? chainStart) !== head) {
    return {
      entries: expected,
      brokenAt: expected + 1,
      why: `the log ends at entry ${expected}, but ${length} were written`,
    }
  }
  return { entries: expected, brokenAt: null, why: '' }
}

function foldChange(fold: Map<string, Row>, change: StoredChange): void {
  const key = `${change.entity} ${change.entity_id}`
  if (change.kind === 'delete') fold.delete(key)
  else if (change.kind === 'create')
    fold.set(key, JSON.parse(change.after) as Row) // logged rows are JSON objects
  else {
    const row = fold.get(key)
    if (row !== undefined && change.field !== null) row[change.field] = JSON.parse(change.after) as Json // logged JSON
  }
}

/** Rows that are not what the log says: written outside the spine, or damaged. */
function rowProblems(db: ReadableDb, fold: Map<string, Row>): readonly string[] {
  const problems: string[] = []
  const seen = new Set<string>()
  for (const name of entityNames) {
    for (const row of readable(db, name, problems)) {
      const key = `${name} ${String(row.id)}`
      seen.add(key)
      const logged = fold.get(key)
      if (logged === undefined) problems.push(`${key} is in no change of the log`)
      else if (!sameRow(name, logged, row)) problems.push(`${key} differs from what the log says`)
    }
  }
  for (const key of fold.keys()) if (!seen.has(key)) problems.push(`${key} is in the log but its row is gone`)
  return problems.slice(0, 100)
}

function readable(db: ReadableDb, name: EntityName, problems: string[]): Row[] {
  try {
    return rowsOf(db, name) as unknown as Row[] // entity rows are JSON objects
  } catch (cause) {
    problems.push(
      `${entities[name].table} can't be read: ${cause instanceof Error ? cause.message : String(cause)}`,
    )
    return []
  }
}

/** Fields added by later migrations are absent from older log entries and take their starting value. */
function sameRow(name: EntityName, logged: Row, row: Row): boolean {
  return Object.entries(entities[name].fields).every(([field, { initial }]) =>
    isDeepStrictEqual(field in logged ? logged[field] : (initial ?? null), row[field]),
  )
}
