// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays on the list, which names its active option
// biome-ignore-all lint/a11y/useKeyWithClickEvents: keys are handled by the list as a whole
import { IconSquare, IconSquareCheckFilled } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import styles from './PickList.module.css'
import type { Picks } from './usePicks.ts'

interface PickListProps<T extends { readonly id: string }> {
  readonly label: string
  /** In the order of `picks.ids`. */
  readonly items: readonly T[]
  readonly picks: Picks
  /** Pixels; every line has the same. */
  readonly rowHeight: number
  readonly onOpen: (id: string) => void
  /** Whether lines can be ticked for bulk acts; yes by default. */
  readonly pickable?: boolean
  readonly children: (item: T) => ReactNode
}

const OVERSCAN = 8

/** A virtualized list: arrows move, Space picks, Shift extends, Ctrl+A picks all, Enter opens. */
export function PickList<T extends { readonly id: string }>(props: PickListProps<T>) {
  const { items, picks, rowHeight, label, children, pickable = true } = props
  const scroller = useRef<HTMLDivElement>(null)
  const base = useId()
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
  })
  const { active } = picks
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new active line scrolls the list
  useEffect(() => {
    const at = active === null ? -1 : picks.ids.indexOf(active)
    if (at >= 0) virtual.scrollToIndex(at)
  }, [active])
  const page = Math.max(Math.floor((scroller.current?.clientHeight ?? 480) / rowHeight) - 1, 1)
  return (
    <div
      ref={scroller}
      role="listbox"
      aria-label={label}
      aria-multiselectable={pickable}
      aria-activedescendant={active === null ? undefined : `${base}-${active}`}
      tabIndex={0}
      className={styles.list}
      onKeyDown={(event) => onKeyDown(event, picks, page, props.onOpen, pickable)}
    >
      <div className={styles.body} style={{ height: virtual.getTotalSize() }} role="presentation">
        {virtual.getVirtualItems().map(({ index, start }) => {
          const item = items[index]
          if (item === undefined) return null
          const isPicked = picks.selected.has(item.id)
          return (
            <div
              key={item.id}
              id={`${base}-${item.id}`}
              role="option"
              aria-selected={pickable ? isPicked : item.id === active}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              data-active={item.id === active || undefined}
              className={styles.row}
              style={{ top: start, height: rowHeight }}
              onClick={(event) => onClick(event, item.id, picks, pickable)}
              onDoubleClick={() => props.onOpen(item.id)}
            >
              {pickable ? (
                <span className={styles.check} data-check>
                  {isPicked ? <IconSquareCheckFilled size={16} /> : <IconSquare size={16} stroke={1.4} />}
                </span>
              ) : null}
              <div className={styles.content}>{children(item)}</div>
            </div>
          )
        })}
      </div>
    </div>
  )
}

function onClick(event: MouseEvent, id: string, picks: Picks, pickable: boolean): void {
  const onCheck = event.target instanceof Element && event.target.closest('[data-check]') !== null
  if (!pickable) picks.activate(id)
  else if (event.shiftKey) picks.extendTo(id)
  else if (onCheck || event.ctrlKey || event.metaKey) picks.toggle(id)
  else picks.activate(id)
}

function onKeyDown(
  event: KeyboardEvent,
  picks: Picks,
  page: number,
  open: (id: string) => void,
  pickable: boolean,
): void {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -picks.ids.length,
    End: picks.ids.length,
  }
  const by = steps[event.key]
  const { active } = picks
  if (by !== undefined) moveBy(by, pickable && event.shiftKey, picks)
  else if (event.key === ' ' && active !== null && pickable) picks.toggle(active)
  else if (event.key === 'Enter' && active !== null) open(active)
  else if (!pickable) return
  else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) picks.selectAll()
  else if (event.key === 'Escape' && picks.selected.size > 0) picks.clear()
  else return
  event.preventDefault()
}

function moveBy(by: number, extend: boolean, picks: Picks): void {
  const at = picks.active === null ? 0 : picks.ids.indexOf(picks.active)
  const to = picks.ids[Math.min(Math.max(at + by, 0), picks.ids.length - 1)]
  if (to === undefined) return
  if (extend) picks.extendTo(to)
  else picks.activate(to)
}
