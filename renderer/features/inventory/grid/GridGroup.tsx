// biome-ignore-all lint/a11y/useSemanticElements: a virtualized grid can't be a <table>; ARIA's grid pattern is used
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays on the grid, which names its active cell
// biome-ignore-all lint/a11y/useKeyWithClickEvents: keys are handled by the grid as a whole
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { formatCount } from '../../../app/format.ts'
import type { Line } from '../model/groupRows.ts'
import styles from './Grid.module.css'

interface GridGroupProps {
  readonly group: Extract<Line, { kind: 'group' }>
  readonly at: number
  readonly top: number
  readonly active: boolean
  readonly span: number
}

/** The head of a group; click, Enter or Space opens and closes it. */
export function GridGroup({ group, at, top, active, span }: GridGroupProps) {
  const Icon = group.open ? IconChevronDown : IconChevronRight
  return (
    <div
      role="row"
      aria-rowindex={at + 2}
      aria-expanded={group.open}
      className={styles.group}
      data-line={`group:${group.key}`}
      data-active={active || undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div
        role="gridcell"
        aria-colspan={span}
        id={active ? 'inventory-active-cell' : undefined}
        className={styles.groupCell}
        data-column="group"
      >
        <Icon size={14} aria-hidden />
        <span className={styles.groupLabel}>{group.label}</span>
        <span className={styles.groupCount}>{formatCount(group.count, 'workload')}</span>
      </div>
    </div>
  )
}
