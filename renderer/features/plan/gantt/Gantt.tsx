import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { fromEpochDay } from '../../../app/format.ts'
import { openDrawer } from '../../../app/router.ts'
import { useDeviceSetting } from '../../../stores/deviceStore.ts'
import { useReadOnly } from '../../../stores/workspaceStore.ts'
import { toggleRow, useZoom } from '../ganttView.ts'
import { timeScale } from '../model/timeScale.ts'
import { pinTask } from '../pinTask.ts'
import type { GanttModel } from '../useGanttModel.ts'
import { Chart } from './Chart.tsx'
import styles from './Gantt.module.css'
import type { KeyAct } from './ganttKeys.ts'
import { HoverCard } from './HoverCard.tsx'
import { HEAD_HEIGHT } from './paintHead.ts'
import { RowMenu } from './RowMenu.tsx'
import { revealBar, spanOfRow } from './revealBar.ts'
import { Splitter } from './Splitter.tsx'
import { createScroll } from './scroll.ts'
import { Tree } from './Tree.tsx'
import { useGanttJumps } from './useGanttJumps.ts'
import { useHover } from './useHover.ts'
import { drawerOf, useSelection } from './useSelection.ts'
import { useSize } from './useSize.ts'

const SPLITTER = 5
const LEAST_TREE = 220
/** The tree never takes more than this share, so that there is always a chart. */
const MOST_TREE = 0.45

/** The plan on a time axis: tree at the left, bars at the right, scrolled as one. */
export function Gantt({ model, wide }: { readonly model: GanttModel; readonly wide: boolean }) {
  const scroller = useRef<HTMLDivElement>(null)
  const tree = useRef<HTMLDivElement>(null)
  const scroll = useMemo(createScroll, [])
  const size = useSize(scroller)
  const [zoom] = useZoom()
  const [density] = useDeviceSetting<string>('density', 'comfortable')
  const rowHeight = density === 'compact' ? 24 : 28
  const [wanted, setTreeWidth] = useDeviceSetting<number>('plan.treeWidth', 430)
  const treeWidth = wide
    ? size.width
    : Math.round(Math.max(LEAST_TREE, Math.min(wanted, size.width * MOST_TREE)))
  const chartWidth = Math.max(0, size.width - treeWidth - SPLITTER)
  const scale = useMemo(
    () => timeScale(zoom, model.index.from, model.index.to, chartWidth),
    [zoom, model.index, chartWidth],
  )
  const bodyHeight = Math.max(0, size.height - HEAD_HEIGHT)
  const { selected, select } = useSelection(model)
  const [menu, setMenu] = useState<{ readonly at: number; readonly x: number; readonly y: number } | null>(
    null,
  )
  const { hovered, hover } = useHover()
  const readOnly = useReadOnly()
  const reveal = useReveal(scroller, rowHeight, bodyHeight)
  const act = useCallback(
    (done: KeyAct) => {
      const row = model.rows[done.at]
      if (row === undefined) return
      if (done.kind === 'toggle') return toggleRow(row.key)
      if (done.kind === 'open') {
        const drawer = drawerOf(model, row)
        return drawer === null ? toggleRow(row.key) : openDrawer(drawer.kind, drawer.id)
      }
      select(done.at)
      reveal(done.at)
      revealBar(scroller.current, scale, spanOfRow(model, row), chartWidth)
    },
    [model, select, reveal, scale, chartWidth],
  )
  const openMenu = useCallback(
    (at: number, x: number, y: number) => {
      select(at)
      setMenu({ at, x, y })
    },
    [select],
  )
  const acts = useMemo(
    () => ({
      select: (at: number) => {
        select(at)
        tree.current?.focus({ preventScroll: true })
      },
      open: (at: number) => act({ kind: 'open', at }),
      menu: openMenu,
      pin: (task: number, day: number) => {
        const { ids, names } = model.data.tasks
        if (!readOnly) void pinTask(ids[task] ?? '', names[task] ?? '', fromEpochDay(day))
      },
      hover,
    }),
    [select, act, openMenu, model, readOnly, hover],
  )
  useGanttJumps(scroller, scale, model.data.today, chartWidth, wide)
  useLayoutEffect(() => {
    if (selected >= 0) reveal(selected)
  }, [selected, reveal])
  return (
    <div
      ref={scroller}
      className={styles.gantt}
      onScroll={(event) =>
        scroll.set({ left: event.currentTarget.scrollLeft, top: event.currentTarget.scrollTop })
      }
    >
      <div
        className={styles.spacer}
        style={{
          width: wide ? '100%' : treeWidth + SPLITTER + scale.width,
          height: HEAD_HEIGHT + model.rows.length * rowHeight,
          minHeight: '100%',
        }}
      >
        <div className={styles.frame} style={{ width: size.width, height: size.height }}>
          <Tree
            model={model}
            scroll={scroll}
            treeRef={tree}
            width={treeWidth}
            bodyHeight={bodyHeight}
            rowHeight={rowHeight}
            selected={selected}
            wide={wide}
            act={act}
            menu={openMenu}
          />
          {wide ? null : <Splitter width={treeWidth} least={LEAST_TREE} most={900} resize={setTreeWidth} />}
          {wide || chartWidth === 0 ? null : (
            <Chart
              model={model}
              scale={scale}
              scroll={scroll}
              scroller={scroller}
              width={chartWidth}
              height={size.height}
              rowHeight={rowHeight}
              selected={selected}
              acts={acts}
            />
          )}
        </div>
      </div>
      {menu === null ? null : <RowMenu model={model} at={menu} close={() => setMenu(null)} act={act} />}
      {hovered === null || menu !== null ? null : <HoverCard model={model} hovered={hovered} />}
    </div>
  )
}

/** Scrolls up or down just as far as a row needs to be seen. */
function useReveal(scroller: RefObject<HTMLDivElement | null>, rowHeight: number, bodyHeight: number) {
  return useCallback(
    (at: number) => {
      const element = scroller.current
      if (element === null || bodyHeight === 0) return
      const top = at * rowHeight
      if (top < element.scrollTop) element.scrollTop = top
      else if (top + rowHeight > element.scrollTop + bodyHeight)
        element.scrollTop = top + rowHeight - bodyHeight
    },
    [scroller, rowHeight, bodyHeight],
  )
}
