import type { GanttData } from '#shared/contract/channels/plan.ts'
import type { Calendar } from '#shared/plan/calendar.ts'
import type { GanttIndex } from '../model/ganttIndex.ts'
import type { GanttRow } from '../model/ganttRows.ts'
import type { TimeScale } from '../model/timeScale.ts'

/** The visible part: scroll offsets and size of the drawing area without the axis. */
export interface Viewport {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A bar that is being moved: the task and the day it would start. */
export interface DragGhost {
  readonly task: number
  readonly day: number
}

/** Everything a Gantt picture depends on. */
export interface SceneInput {
  readonly data: GanttData
  readonly index: GanttIndex
  readonly calendar: Calendar
  readonly rows: readonly GanttRow[]
  /** Row number of every task (see `rowNumbers`). */
  readonly rowOfTask: Int32Array
  readonly scale: TimeScale
  readonly viewport: Viewport
  readonly rowHeight: number
  /** Row numbers, -1 for none. */
  readonly selected: number
  readonly hovered: number
  readonly drag: DragGhost | null
}

/** Whether any part of x..x+width is visible. */
export function isVisible(viewport: Viewport, x: number, width: number): boolean {
  return x + width >= 0 && x <= viewport.width
}

/** First and last visible row number (last may be below first when there are none). */
export function visibleRows({ rows, viewport, rowHeight }: SceneInput): readonly [number, number] {
  const first = Math.max(0, Math.floor(viewport.top / rowHeight))
  const last = Math.min(rows.length - 1, Math.floor((viewport.top + viewport.height) / rowHeight))
  return [first, last]
}

/** y of the top edge of a row in the visible area. */
export function rowTop({ viewport, rowHeight }: SceneInput, row: number): number {
  return row * rowHeight - viewport.top
}
