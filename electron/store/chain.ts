import { createHash } from 'node:crypto'
import type { Tables } from './tables.ts'

export type StoredChange = Omit<Tables['change'], 'seq' | 'hash'>

/** The hash before the first entry. */
export const chainStart = '0'.repeat(64)

/** The hash of an entry: SHA-256 over the one before it and the entry's content in fixed order. */
export function chainHash(previous: string, change: StoredChange): string {
  const content = [
    change.id,
    change.hlc,
    change.author,
    change.device,
    change.operation,
    change.entity,
    change.entity_id,
    change.kind,
    change.field,
    change.before,
    change.after,
    change.reason,
    change.at,
  ]
  return createHash('sha256').update(previous).update('\n').update(JSON.stringify(content)).digest('hex')
}
