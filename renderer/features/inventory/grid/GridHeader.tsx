// biome-ignore-all lint/a11y/useSemanticElements: a virtualized grid can't be a <table>; ARIA's grid pattern is used
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays on the grid, which names its active cell
// biome-ignore-all lint/a11y/useKeyWithClickEvents: keys are handled by the grid as a whole
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { DragEvent, ReactNode } from 'react'
import { changeView, useInventoryStore } from '../inventoryStore.ts'
import { columnById } from '../model/columns.ts'
import { moveColumn } from '../model/moveColumn.ts'
import styles from './Grid.module.css'
import type { ColumnTable } from './useColumnTable.ts'

interface GridHeaderProps {
  readonly table: ColumnTable
  readonly selection: 'none' | 'some' | 'all'
  readonly toggleAll: () => void
}

type Header = ReturnType<ColumnTable['getFlatHeaders']>[number]
const DRAGGED = 'application/x-offramp-column'

/** Column heads: click sorts, Shift+click sorts by more, drag moves, the right edge resizes. */
export function GridHeader({ table, selection, toggleAll }: GridHeaderProps) {
  const headers = table.getHeaderGroups()[0]?.headers ?? []
  return (
    <div role="row" aria-rowindex={1} className={styles.header}>
      <div role="columnheader" className={styles.check} aria-colindex={1}>
        <input
          type="checkbox"
          className={styles.box}
          aria-label="Select all shown"
          checked={selection === 'all'}
          ref={(box) => {
            if (box !== null) box.indeterminate = selection === 'some'
          }}
          onChange={toggleAll}
          tabIndex={-1}
        />
      </div>
      {headers.map((header, at) => (
        <Head key={header.id} header={header} at={at} manySorts={table.state.sorting.length > 1} />
      ))}
    </div>
  )
}

interface HeadProps {
  readonly header: Header
  readonly at: number
  readonly manySorts: boolean
}

function Head({ header, at, manySorts }: HeadProps) {
  const { column } = header
  const own = columnById(column.id)
  const sorted = column.getIsSorted()
  const movable = column.id !== 'name'
  return (
    <div
      role="columnheader"
      aria-colindex={at + 2}
      aria-sort={sorted === false ? 'none' : sorted === 'asc' ? 'ascending' : 'descending'}
      className={styles.head}
      data-name={column.id === 'name' || undefined}
      data-end={isNumber(own?.kind) || undefined}
      style={{ width: `var(--c-${column.id})` }}
      onDragOver={(event) => event.dataTransfer.types.includes(DRAGGED) && event.preventDefault()}
      onDrop={(event) => dropColumn(event, column.id)}
    >
      <button
        type="button"
        className={styles.sort}
        tabIndex={-1}
        draggable={movable}
        title={`${own?.label}: click to sort, Shift+click to sort by more${movable ? ', drag to move' : ''}`}
        onDragStart={(event) => event.dataTransfer.setData(DRAGGED, column.id)}
        onClick={column.getToggleSortingHandler()}
      >
        <span className={styles.headText}>{own?.label}</span>
        {sorted === false ? null : (
          <Arrow direction={sorted}>{manySorts ? column.getSortIndex() + 1 : null}</Arrow>
        )}
      </button>
      <div
        className={styles.resize}
        aria-hidden
        onMouseDown={(event) => {
          // Else the browser takes it for a drag of the neighbouring head, and the width is left hanging.
          event.preventDefault()
          header.getResizeHandler()(event)
        }}
        onTouchStart={header.getResizeHandler()}
        onDoubleClick={() => column.resetSize()}
      />
    </div>
  )
}

function Arrow({
  direction,
  children,
}: {
  readonly direction: 'asc' | 'desc'
  readonly children: ReactNode
}) {
  const Icon = direction === 'asc' ? IconArrowUp : IconArrowDown
  return (
    <span className={styles.arrow}>
      <Icon size={12} stroke={2.2} aria-hidden />
      {children}
    </span>
  )
}

export function isNumber(kind: string | undefined): boolean {
  return kind === 'number' || kind === 'money' || kind === 'percent' || kind === 'days'
}

function dropColumn(event: DragEvent, target: string): void {
  const dragged = event.dataTransfer.getData(DRAGGED)
  if (dragged !== '')
    changeView({ columns: moveColumn(useInventoryStore.getState().view.columns, dragged, target) })
}
