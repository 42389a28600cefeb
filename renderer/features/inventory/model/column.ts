import type { WorkloadRow } from '#shared/contract/channels/workloads.ts'

/** A value of the table: text, number, date (`YYYY-MM-DD`), several words; null is unknown. */
export type CellValue = string | number | boolean | null | readonly string[]

/** How values of a column are shown, sorted, edited and read from text. */
export type ColumnKind = 'text' | 'word' | 'list' | 'number' | 'money' | 'date' | 'days' | 'percent' | 'flag'

/** One column of the inventory: derived ones have no `field`. */
export interface InventoryColumn {
  readonly id: string
  readonly label: string
  readonly group: 'Workload' | 'Scope' | 'Claude use' | 'Cost and volume' | 'Move' | 'Source'
  readonly kind: ColumnKind
  readonly width: number
  readonly read: (row: WorkloadRow) => CellValue
  /** The words of a closed vocabulary in their own order, with how they read on screen. */
  readonly words?: ReadonlyMap<string, string>
  /** The workload field it edits; absent means derived, so not editable here. */
  readonly field?: string
  /** Whether its values make useful facets. */
  readonly facet?: boolean
  /** Other names for it in the search line. */
  readonly aliases?: readonly string[]
  /** What would settle an unknown value. */
  readonly settle: string
}
