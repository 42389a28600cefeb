import type { ReadableDb } from '../../store/database.ts'

/** Names of the alternatives by id, as the assessments know them. */
export function alternativeNames(db: ReadableDb): ReadonlyMap<string, string> {
  const rows = db.raw
    .prepare('SELECT DISTINCT best_id, best_name FROM derived_assessment WHERE best_id IS NOT NULL')
    .raw()
    .all() as [string, string][] // the two columns above
  return new Map(rows)
}
