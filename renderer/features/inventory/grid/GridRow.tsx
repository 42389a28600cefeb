// biome-ignore-all lint/a11y/useSemanticElements: a virtualized grid can't be a <table>; ARIA's grid pattern is used
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays on the grid, which names its active cell
// biome-ignore-all lint/a11y/useKeyWithClickEvents: keys are handled by the grid as a whole
import { memo } from 'react'
import type { WorkloadRow } from '#shared/contract/channels/workloads.ts'
import type { InventoryColumn } from '../model/column.ts'
import { CellContent } from './CellContent.tsx'
import { CellEditor } from './CellEditor.tsx'
import styles from './Grid.module.css'
import { isNumber } from './GridHeader.tsx'

interface GridRowProps {
  readonly row: WorkloadRow
  /** Place among the lines, from 0. */
  readonly at: number
  readonly top: number
  readonly columns: readonly InventoryColumn[]
  readonly selected: boolean
  /** Shown in the drawer. */
  readonly open: boolean
  readonly activeColumn: string | null
  readonly editing: boolean
}

/** One workload. Clicks are read by the table from `data-column`, so that a row carries no handlers. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, at, top, columns, selected, open, activeColumn, editing } = props
  return (
    <div
      role="row"
      aria-rowindex={at + 2}
      aria-selected={selected}
      className={styles.row}
      data-line={row.id}
      data-open={open || undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div role="gridcell" className={styles.check} data-column="check" aria-colindex={1}>
        <input
          type="checkbox"
          className={styles.box}
          checked={selected}
          readOnly
          tabIndex={-1}
          aria-label={`Select ${row.name}`}
        />
      </div>
      {columns.map((column, place) => {
        const active = column.id === activeColumn
        return (
          <div
            key={column.id}
            id={active ? 'inventory-active-cell' : undefined}
            role="gridcell"
            aria-colindex={place + 2}
            className={styles.cell}
            data-column={column.id}
            data-active={active || undefined}
            data-end={isNumber(column.kind) || undefined}
            style={{ width: `var(--c-${column.id})` }}
          >
            {active && editing ? (
              <CellEditor column={column} row={row} />
            ) : column.id === 'name' ? (
              <span className={styles.name} data-open-drawer>
                {row.name}
              </span>
            ) : (
              <CellContent column={column} row={row} />
            )}
          </div>
        )
      })}
    </div>
  )
})
