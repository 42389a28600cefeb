import type { Workload } from '#shared/model/entities/workload.ts'
import type { Json } from '#shared/model/scalars.ts'
import type { ReadableDb } from '../store/database.ts'

/** How operations of imports are labelled; `lastImported` finds them by it. */
export const importLabel = 'Import '

/** The value that an import wrote last into a field of a workload, or undefined. Undone imports do not count. */
export type LastImported = (id: string, field: keyof Workload) => Json | undefined

/** Looks into the change log; used only for fields that a re-import would change. */
export function lastImported(db: ReadableDb): LastImported {
  const newest = db.raw.prepare(
    `SELECT c.kind AS kind, c.after AS after FROM change c JOIN operation o ON o.id = c.operation
     WHERE c.entity = 'workload' AND c.entity_id = ? AND (c.kind = 'create' OR (c.kind = 'set' AND c.field = ?))
       AND o.label LIKE '${importLabel}%' AND o.kind IN ('do', 'redo') AND o.undone_by IS NULL
     ORDER BY c.seq DESC LIMIT 1`,
  )
  return (id, field) => {
    const found = newest.get(id, field) as { kind: string; after: string } | undefined // both columns are NOT NULL
    if (found === undefined) return undefined
    const after: Json = JSON.parse(found.after)
    if (found.kind === 'set') return after
    return after !== null && typeof after === 'object' && !Array.isArray(after) ? after[field] : undefined
  }
}
