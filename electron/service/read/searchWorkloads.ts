import type { ReadableDb } from '../../store/database.ts'

/** Relevance per column of `workload_fts`: id, key, name, description, organization, component, owner, contract, vendor, tags, notes. */
const weights = '0, 8, 10, 1, 3, 3, 3, 6, 4, 4, 1'

/** Ids of workloads whose text holds every word as a prefix, best first (bm25); all ids when no word is given. */
export function searchWorkloads(db: ReadableDb, text: string): string[] {
  const match = matchExpression(text)
  if (match === null)
    return db.raw.prepare('SELECT id FROM workload ORDER BY rowno').pluck().all() as string[] // ids are text
  const statement = db.raw.prepare(
    `SELECT id FROM workload_fts WHERE workload_fts MATCH ? ORDER BY bm25(workload_fts, ${weights}), rowid`,
  )
  return statement.pluck().all(match) as string[] // ids are text
}

/** FTS5 expression for all words as prefixes; quoted, so that nothing typed is syntax. Null without a word. */
export function matchExpression(text: string): string | null {
  const words = text.split(/[^\p{L}\p{N}\p{M}\p{Co}]+/u).filter((word) => word !== '')
  return words.length === 0 ? null : words.map((word) => `"${word}"*`).join(' ')
}
