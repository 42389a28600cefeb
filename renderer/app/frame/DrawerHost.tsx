import { Suspense, useCallback, useMemo, useRef } from 'react'
import { CrashBoundary } from '../../components/CrashBoundary.tsx'
import { TextSkeleton } from '../../components/Skeletons.tsx'
import { useDeviceSetting } from '../../stores/deviceStore.ts'
import { useListBehind } from '../../stores/listStore.ts'
import type { Action } from '../actions/action.ts'
import { useActions } from '../actions/useActions.ts'
import { drawers } from '../drawers.ts'
import { closeDrawer, openDrawer, useRouter } from '../router.ts'
import styles from './DrawerHost.module.css'
import { nextInList } from './nextInList.ts'

const MIN_WIDTH = 360
const MAX_WIDTH = 900
const STEP = 24

/** The right drawer: detail beside the list, Esc closes, J and K go on. */
export function DrawerHost() {
  const drawer = useRouter((state) => state.location.drawer)
  if (drawer === null) return null
  return <OpenDrawer kind={drawer.kind} id={drawer.id} />
}

function OpenDrawer({ kind, id }: { readonly kind: string; readonly id: string }) {
  const [width, setWidth] = useDeviceSetting<number>('drawer.width', 480)
  const pane = useRef<HTMLElement>(null)
  useActions('drawer', useDrawerActions(kind, id))
  const Content = drawers[kind]?.component
  const resize = (wanted: number) => setWidth(Math.round(Math.min(Math.max(wanted, MIN_WIDTH), MAX_WIDTH)))
  if (Content === undefined) return null
  return (
    <aside ref={pane} className={styles.drawer} style={{ width }} aria-label="Details" data-noprint>
      {/* biome-ignore lint/a11y/useSemanticElements: an <hr> can't be dragged; this is ARIA's window splitter */}
      <div
        className={styles.handle}
        role="separator"
        aria-label="Width of the details"
        aria-orientation="vertical"
        aria-valuenow={width}
        aria-valuemin={MIN_WIDTH}
        aria-valuemax={MAX_WIDTH}
        tabIndex={0}
        onKeyDown={(event) => {
          if (event.key === 'ArrowLeft') resize(width + STEP)
          if (event.key === 'ArrowRight') resize(width - STEP)
        }}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={(event) => {
          if (event.buttons === 1 && pane.current !== null)
            resize(pane.current.getBoundingClientRect().right - event.clientX)
        }}
      />
      <CrashBoundary key={`${kind} ${id}`}>
        <Suspense fallback={<TextSkeleton />}>
          <Content id={id} />
        </Suspense>
      </CrashBoundary>
    </aside>
  )
}

function useDrawerActions(kind: string, id: string): readonly Action[] {
  const list = useListBehind()
  const step = useCallback(
    (by: 1 | -1) => {
      const next = nextInList(list.kind === kind ? list.ids : [], id, by)
      if (next !== undefined) openDrawer(kind, next)
    },
    [list, kind, id],
  )
  return useMemo(
    () => [
      { id: 'drawer.close', label: 'Close the details', group: 'Details', keys: 'Escape', run: closeDrawer },
      { id: 'drawer.next', label: 'Next in the list', group: 'Details', keys: 'J', run: () => step(1) },
      {
        id: 'drawer.previous',
        label: 'Previous in the list',
        group: 'Details',
        keys: 'K',
        run: () => step(-1),
      },
    ],
    [step],
  )
}
