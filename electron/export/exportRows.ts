import type { WorkloadRow } from '#shared/contract/channels/workloads.ts'
import { readInventory } from '../service/read/inventory.ts'
import type { ReadableDb } from '../store/database.ts'

/** The inventory rows to export: the given ids in their order, or all; ids that no longer exist are left out. */
export function exportRows(
  db: ReadableDb,
  asOf: string,
  ids: readonly string[] | undefined,
): readonly WorkloadRow[] {
  const rows = readInventory(db, asOf, ids).map(({ row }) => row)
  if (ids === undefined) return rows
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id)).filter((row) => row !== undefined)
}
