import { createHash } from 'node:crypto'
import { entityNames } from '#shared/model/entities.ts'
import { newestSeq } from './changeLog.ts'
import type { ReadableDb } from './database.ts'
import { rowsOf } from './rows.ts'

/** A SHA-256 of the merged state: equal in any two workspaces whose entities are equal, whatever their history's order. */
export function digest(db: ReadableDb): { readonly digest: string; readonly changes: number } {
  const hash = createHash('sha256')
  for (const name of entityNames) {
    for (const row of rowsOf(db, name)) hash.update(`${name}\n${canonical(row)}\n`)
  }
  return { digest: hash.digest('hex'), changes: newestSeq(db) }
}

/** JSON with keys in code point order, at every depth. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`
  }
  return JSON.stringify(value)
}
