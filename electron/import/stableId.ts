import { createHash } from 'node:crypto'

/** An id that depends only on the text: the prefix and 16 hex digits of its SHA-256, equal on every machine. */
export function stableId(prefix: string, text: string): string {
  return `${prefix}${createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16)}`
}
