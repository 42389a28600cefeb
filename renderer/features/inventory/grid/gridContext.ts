import type { WorkloadRow } from '#shared/contract/channels/workloads.ts'
import type { InventoryColumn } from '../model/column.ts'
import type { Line } from '../model/groupRows.ts'
import type { WaveIds } from '../model/parseCell.ts'

/** What the table shows now, for commands that come from keys, menus and editors. */
export interface GridContext {
  readonly lines: readonly Line[]
  readonly rows: readonly WorkloadRow[]
  readonly columns: readonly InventoryColumn[]
  readonly waves: WaveIds
  readonly readOnly: boolean
  readonly scrollTo: (line: number) => void
}

let current: GridContext | undefined

/** Set by the table on every render; there is one table. */
export function setGridContext(context: GridContext | undefined): void {
  current = context
}

export function gridContext(): GridContext | undefined {
  return current
}
