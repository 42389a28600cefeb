// biome-ignore-all lint/a11y/useSemanticElements: a virtualized treegrid of flex rows; a <table> can't be one
// biome-ignore-all lint/a11y/useFocusableInteractive: the tree has the focus and names its row by aria-activedescendant
import {
  IconAlertTriangle,
  IconChevronDown,
  IconChevronRight,
  IconHandStop,
  IconPin,
} from '@tabler/icons-react'
import { memo } from 'react'
import type { GanttRow } from '../model/ganttRows.ts'
import type { GanttModel } from '../useGanttModel.ts'
import styles from './Gantt.module.css'
import { rowText } from './rowText.ts'

interface TreeRowProps {
  readonly model: GanttModel
  readonly row: GanttRow
  readonly at: number
  readonly height: number
  readonly selected: boolean
  /** All columns instead of due and slack only. */
  readonly wide: boolean
}

export function rowDomId(key: string): string {
  return `plan-${key}`
}

/** One row of the tree; clicks are heard by the tree itself. */
export const TreeRow = memo(function TreeRow({ model, row, at, height, selected, wide }: TreeRowProps) {
  const text = rowText(model, row)
  const canOpen = row.kind === 'group' || (row.kind === 'workload' && row.tasks > 0)
  return (
    <div
      role="row"
      id={rowDomId(row.key)}
      className={styles.row}
      style={{ height }}
      data-kind={row.kind}
      data-at={at}
      data-selected={selected || undefined}
      aria-level={row.level}
      aria-rowindex={at + 2}
      aria-selected={selected}
      aria-expanded={canOpen ? row.open : undefined}
    >
      <span
        role="gridcell"
        className={styles.name}
        style={{ paddingLeft: 4 + (row.level - 1) * 14 }}
        title={text.name}
      >
        <span className={styles.fold} data-fold={canOpen || undefined} aria-hidden>
          {canOpen ? row.open ? <IconChevronDown size={14} /> : <IconChevronRight size={14} /> : null}
        </span>
        <span className={styles.nameText}>{text.name}</span>
        <Marks model={model} row={row} />
      </span>
      {wide ? <Cell>{text.start}</Cell> : null}
      {wide ? <Cell>{text.finish}</Cell> : null}
      <Cell>{text.due}</Cell>
      <span role="gridcell" className={styles.cell} data-late={text.late || undefined}>
        {text.late ? <IconAlertTriangle size={12} aria-hidden /> : null}
        {text.slack}
      </span>
      {wide ? <Cell>{text.percent}</Cell> : null}
      {wide ? <Cell>{text.team}</Cell> : null}
      {wide ? <Cell>{text.state}</Cell> : null}
    </div>
  )
})

function Cell({ children }: { readonly children: string }) {
  return (
    <span role="gridcell" className={styles.cell} title={children}>
      {children}
    </span>
  )
}

function Marks({ model, row }: { readonly model: GanttModel; readonly row: GanttRow }) {
  if (row.kind !== 'task') return null
  const { blocked, pinned } = model.data.tasks
  return (
    <>
      {pinned[row.at] === 1 ? <IconPin size={13} aria-label="Pinned" role="img" /> : null}
      {blocked[row.at] === 1 ? <IconHandStop size={13} aria-label="Blocked" role="img" /> : null}
    </>
  )
}
