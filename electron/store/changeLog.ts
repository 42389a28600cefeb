import { formatHlc, type Hlc, parseHlc, tick } from '#shared/merge/hlc.ts'
import type { EntityName } from '#shared/model/entities.ts'
import type { Json } from '#shared/model/scalars.ts'
import { chainHash, chainStart } from './chain.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { readMeta, writeMeta } from './meta.ts'

/** Who writes, from where, when, and as part of which operation. */
export interface Stamp {
  readonly author: string
  readonly device: string
  readonly now: Date
  readonly operation: string
  readonly reason: string
}

/** What an entry says; clock, author and chain are added by the log. */
export interface Entry {
  readonly kind: 'create' | 'set' | 'delete'
  readonly entity: EntityName
  readonly entityId: string
  readonly field: string | null
  readonly before: Json
  readonly after: Json
}

/** Appends entries to the change log and extends the audit chain; use inside one transaction, then `close`. */
export interface LogWriter {
  readonly append: (entry: Entry) => void
  /** Saves clock and chain head; returns how many entries were written and the newest sequence. */
  readonly close: () => { readonly changes: number; readonly seq: number }
}

/** Opens the log for one operation. */
export function openLog(db: WritableDb, stamp: Stamp): LogWriter {
  const insert = db.raw.prepare(
    `INSERT INTO change (seq, id, hlc, author, device, operation, entity, entity_id, kind, field, before, after, reason, at, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const at = stamp.now.toISOString()
  let head = readMeta(db, 'chain_head') ?? chainStart
  let seq = newestSeq(db)
  let clock: Hlc | null = parseHlc(readMeta(db, 'hlc') ?? '')
  const first = seq

  function append(entry: Entry): void {
    clock = tick(clock, stamp.now.getTime(), stamp.device)
    seq += 1
    const hlc = formatHlc(clock)
    const id = `c-${hlc}`
    const before = JSON.stringify(entry.before)
    const after = JSON.stringify(entry.after)
    const stored = {
      id,
      hlc,
      author: stamp.author,
      device: stamp.device,
      operation: stamp.operation,
      entity: entry.entity,
      entity_id: entry.entityId,
      kind: entry.kind,
      field: entry.field,
      before,
      after,
      reason: stamp.reason,
      at,
    }
    head = chainHash(head, stored)
    insert.run(
      seq,
      id,
      hlc,
      stamp.author,
      stamp.device,
      stamp.operation,
      entry.entity,
      entry.entityId,
      entry.kind,
      entry.field,
      before,
      after,
      stamp.reason,
      at,
      head,
    )
  }

  function close(): { changes: number; seq: number } {
    if (clock !== null) writeMeta(db, 'hlc', formatHlc(clock))
    writeMeta(db, 'chain_head', head)
    writeMeta(db, 'chain_length', String(seq))
    return { changes: seq - first, seq }
  }

  return { append, close }
}

/** Sequence of the newest change; 0 in an empty log. */
export function newestSeq(db: ReadableDb): number {
  return Number(db.raw.prepare('SELECT max(seq) FROM change').pluck().get() ?? 0)
}
