// biome-ignore-all lint/a11y/useSemanticElements: a virtualized grid can't be a <table>; ARIA's grid pattern is used
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays on the grid, which names its active cell
// biome-ignore-all lint/a11y/useKeyWithClickEvents: keys are handled by the grid as a whole
import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react'
import { openDrawer, useRouter } from '../../../app/router.ts'
import { useDeviceSetting } from '../../../stores/deviceStore.ts'
import { useReadOnly } from '../../../stores/workspaceStore.ts'
import type { PasteRequest } from '../clipboard.ts'
import {
  select,
  setActive,
  startEditing,
  toggleGroup,
  toggleSelected,
  useInventoryStore,
} from '../inventoryStore.ts'
import type { Inventory } from '../useInventory.ts'
import { useWaves } from '../useWaves.ts'
import styles from './Grid.module.css'
import { GridGroup } from './GridGroup.tsx'
import { GridHeader } from './GridHeader.tsx'
import { GridRow } from './GridRow.tsx'
import { gridCommand } from './gridCommand.ts'
import { setGridContext } from './gridContext.ts'
import { lineKey } from './lineKey.ts'
import { selectUpTo } from './moveActive.ts'
import { runCommand } from './runCommand.ts'
import { bySlot, useSlots } from './slots.ts'
import { useColumnTable } from './useColumnTable.ts'

interface InventoryGridProps {
  readonly inventory: Inventory
  readonly onPaste: (request: PasteRequest) => void
}

const CHECK_WIDTH = 36
const OVERSCAN = 8

/** The virtualized table. The focus stays on the grid; the active cell is announced by `aria-activedescendant`. */
export function InventoryGrid({ inventory, onPaste }: InventoryGridProps) {
  const { lines, rows, columns } = inventory
  const scroller = useRef<HTMLDivElement>(null)
  const table = useColumnTable()
  const waves = useWaves()
  const readOnly = useReadOnly()
  const rowHeight = useRowHeight()
  const { selected, active, editing } = useInventoryStore()
  const drawer = useRouter((state) => state.location.drawer)
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    // The head covers the first row's height of the scroller.
    scrollPaddingStart: rowHeight,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row height is what must be measured again
  useEffect(() => virtual.measure(), [rowHeight])
  setGridContext({ lines, rows, columns, waves, readOnly, scrollTo: (at) => virtual.scrollToIndex(at) })
  useEffect(() => () => setGridContext(undefined), [])
  useFollowDrawer(drawer?.kind === 'workload' ? drawer.id : null, lines, (at) => virtual.scrollToIndex(at))

  useEffect(() => {
    // The row is scrolled to by the virtualizer; this brings the column into view beside the sticky ones.
    if (active !== null)
      document
        .getElementById('inventory-active-cell')
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [active])

  const widths = table.getVisibleLeafColumns().map((each) => [each.id, each.getSize()] as const)
  const total = CHECK_WIDTH + widths.reduce((sum, [, width]) => sum + width, 0)
  const style = {
    '--total': `${total}px`,
    ...Object.fromEntries(widths.map(([id, width]) => [`--c-${id}`, `${width}px`])),
  } as CSSProperties // custom properties are not in React's type
  const page = Math.max(Math.floor((scroller.current?.clientHeight ?? 600) / rowHeight) - 2, 1)

  const items = virtual.getVirtualItems()
  const slots = useSlots(items.length)
  const activeIsDrawn = items.some(({ index }) => {
    const line = lines[index]
    return line !== undefined && lineKey(line) === active?.line
  })

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget) return
    const command = gridCommand(event, page)
    if (command === undefined || (command.kind === 'clear' && selected.size === 0)) return
    if (command.kind === 'type' && drawer !== null && /[jk]/.test(command.letter)) return
    event.preventDefault()
    runCommand(command, onPaste)
  }

  return (
    <div
      id="inventory-grid"
      ref={scroller}
      role="grid"
      aria-label="Workloads"
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      aria-activedescendant={activeIsDrawn ? 'inventory-active-cell' : undefined}
      tabIndex={0}
      className={styles.grid}
      style={style}
      onKeyDown={onKeyDown}
      onClick={(event) => onClick(event, lines)}
      onDoubleClick={(event) => onDoubleClick(event, columns, readOnly)}
    >
      <GridHeader
        table={table}
        selection={selected.size === 0 ? 'none' : selected.size >= rows.length ? 'all' : 'some'}
        toggleAll={() =>
          select(selected.size >= rows.length ? new Set() : new Set(rows.map((row) => row.id)), null)
        }
      />
      <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
        {/* Keyed by slot: scrolling and filtering fill the same elements with other rows, much cheaper than new ones. */}
        {bySlot(items, slots).map(({ index, start, slot }) => {
          const line = lines[index]
          if (line === undefined) return null
          const isActive = active?.line === lineKey(line)
          if (line.kind === 'group')
            return (
              <GridGroup
                key={slot}
                group={line}
                at={index}
                top={start}
                active={isActive}
                span={columns.length + 1}
              />
            )
          return (
            <GridRow
              key={slot}
              row={line.row}
              at={index}
              top={start}
              columns={columns}
              selected={selected.has(line.row.id)}
              open={drawer?.kind === 'workload' && drawer.id === line.row.id}
              activeColumn={isActive ? active.column : null}
              editing={isActive && editing}
            />
          )
        })}
      </div>
    </div>
  )
}

function useRowHeight(): number {
  const [density] = useDeviceSetting<string>('density', 'comfortable')
  return density === 'compact' ? 28 : 32
}

/** Keeps the active line on what the drawer shows, as J and K go on. */
function useFollowDrawer(id: string | null, lines: Inventory['lines'], scrollTo: (at: number) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new subject of the drawer moves the table
  useEffect(() => {
    if (id === null || useInventoryStore.getState().active?.line === id) return
    const at = lines.findIndex((line) => lineKey(line) === id)
    if (at < 0) return
    setActive({ line: id, column: useInventoryStore.getState().active?.column ?? 'name' })
    scrollTo(at)
  }, [id])
}

function placeOf(event: MouseEvent) {
  if (!(event.target instanceof HTMLElement) && !(event.target instanceof SVGElement)) return undefined
  const column = event.target.closest<HTMLElement>('[data-column]')?.dataset.column
  const line = event.target.closest<HTMLElement>('[data-line]')?.dataset.line
  return column === undefined || line === undefined ? undefined : { column, line, target: event.target }
}

function onClick(event: MouseEvent, lines: Inventory['lines']) {
  const place = placeOf(event)
  if (place === undefined || place.target instanceof HTMLSelectElement) return
  const { line, column, target } = place
  if (line.startsWith('group:')) return toggleGroup(line.slice('group:'.length))
  if (event.shiftKey) return selectUpTo(lines.findIndex((each) => lineKey(each) === line))
  if (column === 'check' || event.ctrlKey || event.metaKey) return toggleSelected(line)
  const { active, editing } = useInventoryStore.getState()
  if (editing && active?.line === line && active.column === column) return
  setActive({ line, column })
  useInventoryStore.setState({ anchor: line })
  const drawerOpen = useRouter.getState().location.drawer?.kind === 'workload'
  if (drawerOpen || target.closest('[data-open-drawer]') !== null) openDrawer('workload', line)
}

function onDoubleClick(event: MouseEvent, columns: Inventory['columns'], readOnly: boolean): void {
  const place = placeOf(event)
  if (place === undefined || readOnly) return
  if (columns.find((each) => each.id === place.column)?.field !== undefined) startEditing()
}
