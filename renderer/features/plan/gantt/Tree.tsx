// biome-ignore-all lint/a11y/useSemanticElements: a virtualized treegrid of flex rows; a <table> can't be one
// biome-ignore-all lint/a11y/useFocusableInteractive: the tree has the focus and names its row by aria-activedescendant
import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { GanttModel } from '../useGanttModel.ts'
import styles from './Gantt.module.css'
import { ganttKey, type KeyAct } from './ganttKeys.ts'
import { HEAD_HEIGHT } from './paintHead.ts'
import type { ScrollSource } from './scroll.ts'
import { rowDomId, TreeRow } from './TreeRow.tsx'

const OVERSCAN = 4

interface TreeProps {
  readonly model: GanttModel
  readonly scroll: ScrollSource
  readonly treeRef: RefObject<HTMLDivElement | null>
  readonly width: number
  readonly bodyHeight: number
  readonly rowHeight: number
  readonly selected: number
  readonly wide: boolean
  readonly act: (act: KeyAct) => void
  readonly menu: (at: number, x: number, y: number) => void
}

/** The left pane: a real treegrid of which only the visible rows exist. */
export function Tree(props: TreeProps) {
  const { model, treeRef, width, bodyHeight, rowHeight, selected, wide, act } = props
  const [first, layer] = useRowWindow(props.scroll, rowHeight)
  const count = Math.ceil(bodyHeight / rowHeight) + 2 * OVERSCAN
  const visible = model.rows.slice(first, first + count)
  const active = model.rows[selected]
  const isShown = active !== undefined && selected >= first && selected < first + count
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const page = Math.max(1, Math.floor(bodyHeight / rowHeight) - 1)
    const done = ganttKey(event.key, model.rows, selected, page)
    if (done === null) return
    event.preventDefault()
    act(done)
  }
  return (
    <div
      ref={treeRef}
      role="treegrid"
      aria-label="Plan by workload and task"
      aria-rowcount={model.rows.length + 1}
      aria-activedescendant={isShown ? rowDomId(active.key) : undefined}
      tabIndex={0}
      className={styles.tree}
      data-wide={wide || undefined}
      style={{ width }}
      onKeyDown={onKeyDown}
      onClick={(event) => clicked(event, act)}
      onDoubleClick={(event) => withRow(event, (at) => act({ kind: 'open', at }))}
      onContextMenu={(event) =>
        withRow(event, (at) => {
          event.preventDefault()
          props.menu(at, event.clientX, event.clientY)
        })
      }
    >
      <TreeHead wide={wide} />
      <div className={styles.rows} role="rowgroup" style={{ height: bodyHeight }}>
        <div ref={layer} role="presentation">
          {visible.map((row, k) => (
            <TreeRow
              key={row.key}
              model={model}
              row={row}
              at={first + k}
              height={rowHeight}
              selected={first + k === selected}
              wide={wide}
            />
          ))}
        </div>
      </div>
    </div>
  )
}

const narrowColumns = ['Name', 'Due', 'Slack'] as const
const wideColumns = ['Name', 'Start', 'Finish', 'Due', 'Slack', 'Done', 'Team', 'State'] as const

function TreeHead({ wide }: { readonly wide: boolean }) {
  return (
    <div role="row" aria-rowindex={1} className={styles.headRow} style={{ height: HEAD_HEIGHT }}>
      {(wide ? wideColumns : narrowColumns).map((column) => (
        <span
          key={column}
          role="columnheader"
          className={column === 'Name' ? styles.nameHead : styles.cell}
          title={column === 'Slack' ? 'Working days between finish and due date' : undefined}
        >
          {column}
        </span>
      ))}
    </div>
  )
}

/** The first row to keep in the DOM; the layer is moved directly on each scroll, React only acts on new rows. */
function useRowWindow(scroll: ScrollSource, rowHeight: number) {
  const layer = useRef<HTMLDivElement>(null)
  const [first, setFirst] = useState(0)
  const shown = useRef(0)
  useLayoutEffect(() => {
    shown.current = first
    place(layer.current, scroll.get().top, first, rowHeight)
  })
  useEffect(
    () =>
      scroll.listen(() => {
        const { top } = scroll.get()
        setFirst(Math.max(0, Math.floor(top / rowHeight) - OVERSCAN))
        place(layer.current, top, shown.current, rowHeight)
      }),
    [scroll, rowHeight],
  )
  return [first, layer] as const
}

function place(layer: HTMLDivElement | null, top: number, first: number, rowHeight: number): void {
  if (layer !== null) layer.style.transform = `translateY(${first * rowHeight - top}px)`
}

function clicked(event: MouseEvent, act: (act: KeyAct) => void): void {
  const onFold = event.target instanceof Element && event.target.closest('[data-fold]') !== null
  withRow(event, (at) => {
    act({ kind: 'select', at })
    if (onFold) act({ kind: 'toggle', at })
  })
}

function withRow(event: MouseEvent, then: (at: number) => void): void {
  const row = event.target instanceof Element ? event.target.closest('[data-at]') : null
  const at = row?.getAttribute('data-at')
  if (at !== null && at !== undefined) then(Number(at))
}
