import { matchKey, rowKey } from '#shared/import/rowKey.ts'
import type { ImportMapping } from '#shared/model/entities/desk.ts'
import type { Finding } from '#shared/model/entities/finding.ts'
import type { Workload } from '#shared/model/entities/workload.ts'
import type { ReadableDb } from '../store/database.ts'
import { rowById, rowsOf } from '../store/rows.ts'

/** What the workspace already holds, indexed for matching. */
export interface Stored {
  readonly byKey: ReadonlyMap<string, Workload>
  readonly byId: ReadonlyMap<string, Workload>
  /** Findings from inventories, by id. */
  readonly findings: ReadonlyMap<string, Finding>
}

/** Reads all workloads and inventory findings of a workspace. Workloads made by hand match by their name's key. */
export function readStored(db: ReadableDb): Stored {
  const workloads = rowsOf(db, 'workload')
  const byKey = new Map<string, Workload>()
  for (const workload of workloads) {
    const key = matchKey(workload.key === '' ? rowKey({ ...workload, key: undefined }) : workload.key)
    if (!byKey.has(key)) byKey.set(key, workload)
  }
  return {
    byKey,
    byId: new Map(workloads.map((workload) => [workload.id, workload])),
    findings: new Map(rowsOf(db, 'finding', { source: 'inventory' }).map((finding) => [finding.id, finding])),
  }
}

/** The mapping remembered for a shape of file, or null. */
export function readRemembered(db: ReadableDb, shape: string): ImportMapping | null {
  return rowById(db, 'importMapping', shape)
}
