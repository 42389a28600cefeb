import type { WorkloadRow } from '#shared/contract/channels/workloads.ts'

export type ScopeChoice = 'all' | 'must-move' | 'inventory'

/** What the inventory shows under its filters; null when no filter is in force. */
export interface InventoryFilter {
  readonly rows: readonly WorkloadRow[]
  readonly words: string
}

/** The workloads of an export: their rows, and the input that asks for them. */
export interface ExportScope {
  readonly rows: readonly WorkloadRow[]
  readonly input: { readonly workloadIds?: string[]; readonly filters?: string }
}

/** Resolves a choice; the inventory's filter counts only while there is one, else everything is meant. */
export function exportScope(
  choice: ScopeChoice,
  rows: readonly WorkloadRow[],
  filter: InventoryFilter | null,
): ExportScope {
  if (choice === 'must-move') {
    const chosen = rows.filter((row) => row.scope === 'in' || row.scope === 'mixed')
    return {
      rows: chosen,
      input: { workloadIds: chosen.map((row) => row.id), filters: 'Must move (in or mixed)' },
    }
  }
  if (choice === 'inventory' && filter !== null)
    return {
      rows: filter.rows,
      input: { workloadIds: filter.rows.map((row) => row.id), filters: filter.words },
    }
  return { rows, input: {} }
}
