import type { ReadableDb, WritableDb } from './database.ts'

/** Facts of the file itself that are no entity: clock, chain head, identity. */
export type MetaKey = 'hlc' | 'chain_head' | 'chain_length' | 'workspace_id'

/** Reads a meta value, or null. */
export function readMeta(db: ReadableDb, key: MetaKey): string | null {
  const value = db.raw.prepare('SELECT value FROM meta WHERE key = ?').pluck().get(key)
  return typeof value === 'string' ? value : null
}

/** Writes a meta value. */
export function writeMeta(db: WritableDb, key: MetaKey, value: string): void {
  db.raw
    .prepare(
      'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    )
    .run(key, value)
}
