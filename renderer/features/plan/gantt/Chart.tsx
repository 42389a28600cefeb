import { useMantineColorScheme } from '@mantine/core'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import type { TimeScale } from '../model/timeScale.ts'
import type { GanttModel } from '../useGanttModel.ts'
import styles from './Gantt.module.css'
import { ganttScene } from './ganttScene.ts'
import { type Ink, readInk } from './ink.ts'
import { HEAD_HEIGHT } from './paintHead.ts'
import { paintScene } from './paintScene.ts'
import type { DragGhost, SceneInput } from './sceneInput.ts'
import type { ScrollSource } from './scroll.ts'
import { type ChartActs, useChartPointer } from './useChartPointer.ts'

interface ChartProps {
  readonly model: GanttModel
  readonly scale: TimeScale
  readonly scroll: ScrollSource
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly width: number
  readonly height: number
  readonly rowHeight: number
  readonly selected: number
  readonly acts: ChartActs
}

/** The bars: one canvas as large as the window shows, painted from a scene; the tree beside it is its text. */
export function Chart(props: ChartProps) {
  const { model, scale, scroll, width, height, rowHeight, selected } = props
  const canvas = useRef<HTMLCanvasElement>(null)
  const ink = useRef<Ink | null>(null)
  const live = useRef<{ readonly hovered: number; readonly drag: DragGhost | null }>({
    hovered: -1,
    drag: null,
  })
  const input = useCallback((): SceneInput => {
    const viewport = { ...scroll.get(), width, height: height - HEAD_HEIGHT }
    const { data, index, calendar, rows, rowOfTask } = model
    return { data, index, calendar, rows, rowOfTask, scale, viewport, rowHeight, selected, ...live.current }
  }, [model, scale, scroll, width, height, rowHeight, selected])
  const paint = useCallback(() => {
    const element = canvas.current
    const pen = element?.getContext('2d')
    if (element === null || pen === null || pen === undefined) return
    ink.current ??= readInk(element)
    const ratio = window.devicePixelRatio
    pen.setTransform(ratio, 0, 0, ratio, 0, 0)
    paintScene(pen, ink.current, ganttScene(input()), { width, height, headHeight: HEAD_HEIGHT })
  }, [input, width, height])
  const { colorScheme } = useMantineColorScheme()
  useLayoutEffect(() => {
    resizeTo(canvas.current, width, height)
    ink.current = null
    paint()
  }, [paint, width, height])
  useEffect(() => scroll.listen(paint), [scroll, paint])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the colour scheme is what asks for new ink
  useEffect(() => {
    const refresh = () => {
      ink.current = null
      paint()
    }
    const frame = requestAnimationFrame(refresh)
    const media = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
      matchMedia(query),
    )
    for (const each of media) each.addEventListener('change', refresh)
    return () => {
      cancelAnimationFrame(frame)
      for (const each of media) each.removeEventListener('change', refresh)
    }
  }, [paint, colorScheme])
  const pointer = useChartPointer({ canvas, scroller: props.scroller, live, input, paint, acts: props.acts })
  return (
    <div aria-hidden="true">
      <canvas ref={canvas} className={styles.chart} style={{ width, height }} {...pointer} />
    </div>
  )
}

function resizeTo(canvas: HTMLCanvasElement | null, width: number, height: number): void {
  if (canvas === null) return
  const ratio = window.devicePixelRatio
  canvas.width = Math.max(1, Math.round(width * ratio))
  canvas.height = Math.max(1, Math.round(height * ratio))
}
