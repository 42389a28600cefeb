import { type PointerEvent, type RefObject, useEffect, useRef } from 'react'
import { draggedDay, type Press } from './drag.ts'
import { canPin, type Hit, hitTest } from './hitTest.ts'
import { HEAD_HEIGHT } from './paintHead.ts'
import type { DragGhost, SceneInput } from './sceneInput.ts'

/** What the chart asks for. */
export interface ChartActs {
  readonly select: (row: number) => void
  readonly open: (row: number) => void
  readonly menu: (row: number, x: number, y: number) => void
  /** A bar was dropped on a day. */
  readonly pin: (task: number, day: number) => void
  /** The pointer rests on something, or on nothing. */
  readonly hover: (hit: Hit | null, x: number, y: number) => void
}

interface Parts {
  readonly canvas: RefObject<HTMLCanvasElement | null>
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly live: RefObject<{ readonly hovered: number; readonly drag: DragGhost | null }>
  readonly input: () => SceneInput
  readonly paint: () => void
  readonly acts: ChartActs
}

const EDGE = 28
const EDGE_STEP = 14

/** Hover, select, drag to pin (Escape cancels), menu and double click on the canvas. */
export function useChartPointer(parts: Parts) {
  const press = useRef<Press | null>(null)
  const { canvas, live, input, paint, acts } = parts
  const show = (next: { readonly hovered: number; readonly drag: DragGhost | null }) => {
    if (next.hovered === live.current.hovered && sameGhost(next.drag, live.current.drag)) return
    live.current = next
    paint()
  }
  const stop = () => {
    press.current = null
    show({ ...live.current, drag: null })
  }
  useEscape(() => {
    if (press.current === null) return false
    stop()
    return true
  })
  const at = (event: { readonly clientX: number; readonly clientY: number }) => pointOf(canvas.current, event)
  const contentX = (x: number) => x + input().viewport.left
  return {
    onPointerDown: (event: PointerEvent<HTMLCanvasElement>) => {
      const { x, y } = at(event)
      const hit = hitTest(input(), x, y)
      if (event.button !== 0 || hit === null || y < 0) return
      acts.select(hit.row)
      acts.hover(null, 0, 0)
      const scene = input()
      if (hit.task < 0 || !canPin(scene, hit.task)) return
      press.current = {
        task: hit.task,
        contentX: contentX(x),
        startDay: scene.data.tasks.start[hit.task] ?? 0,
      }
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent<HTMLCanvasElement>) => {
      const { x, y } = at(event)
      if (press.current === null) return hoverAt(x, y, event)
      scrollAtEdge(parts.scroller.current, x, input().viewport.width)
      const day = draggedDay(input(), press.current, contentX(x))
      setCursor(canvas.current, day === null ? 'bar' : 'drag')
      show({ ...live.current, drag: day === null ? null : { task: press.current.task, day } })
    },
    onPointerUp: () => {
      const { drag } = live.current
      stop()
      if (drag !== null && drag.day !== input().data.tasks.start[drag.task]) acts.pin(drag.task, drag.day)
    },
    onPointerCancel: stop,
    onPointerLeave: () => {
      if (press.current !== null) return
      show({ hovered: -1, drag: null })
      acts.hover(null, 0, 0)
    },
    onDoubleClick: (event: { readonly clientX: number; readonly clientY: number }) => {
      const hit = hitTest(input(), at(event).x, at(event).y)
      if (hit !== null) acts.open(hit.row)
    },
    onContextMenu: (event: {
      readonly clientX: number
      readonly clientY: number
      readonly preventDefault: () => void
    }) => {
      const hit = hitTest(input(), at(event).x, at(event).y)
      if (hit === null) return
      event.preventDefault()
      acts.menu(hit.row, event.clientX, event.clientY)
    },
  }

  function hoverAt(
    x: number,
    y: number,
    event: { readonly clientX: number; readonly clientY: number },
  ): void {
    const hit = y < 0 ? null : hitTest(input(), x, y)
    setCursor(canvas.current, hit !== null && hit.task >= 0 && canPin(input(), hit.task) ? 'bar' : 'none')
    show({ hovered: hit?.row ?? -1, drag: null })
    acts.hover(hit, event.clientX, event.clientY)
  }
}

function useEscape(cancel: () => boolean): void {
  const latest = useRef(cancel)
  latest.current = cancel
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !latest.current()) return
      event.preventDefault()
      event.stopPropagation()
    }
    // Before the window's own keys, which would close the drawer.
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
}

/** The pointer in the coordinates of the body. */
function pointOf(
  canvas: HTMLCanvasElement | null,
  event: { readonly clientX: number; readonly clientY: number },
) {
  const box = canvas?.getBoundingClientRect()
  return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) - HEAD_HEIGHT }
}

function setCursor(canvas: HTMLCanvasElement | null, cursor: string): void {
  if (canvas !== null) canvas.dataset.cursor = cursor
}

function scrollAtEdge(scroller: HTMLDivElement | null, x: number, width: number): void {
  if (scroller === null) return
  if (x < EDGE) scroller.scrollLeft -= EDGE_STEP
  if (x > width - EDGE) scroller.scrollLeft += EDGE_STEP
}

function sameGhost(a: DragGhost | null, b: DragGhost | null): boolean {
  return a === b || (a !== null && b !== null && a.task === b.task && a.day === b.day)
}
