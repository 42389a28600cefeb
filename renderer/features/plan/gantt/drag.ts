import { nextWorkingDay } from '../model/workdays.ts'
import type { SceneInput } from './sceneInput.ts'

/** A press on a bar that may become a move. */
export interface Press {
  readonly task: number
  /** x of the press in content, so that scrolling while dragging counts. */
  readonly contentX: number
  readonly startDay: number
}

/** Pixels before a press counts as a move. */
const THRESHOLD = 4

/** The day a moved bar would start: whole days, on a working day, not before the status date. Null: not moved yet. */
export function draggedDay(input: SceneInput, press: Press, contentX: number): number | null {
  const distance = contentX - press.contentX
  if (Math.abs(distance) < THRESHOLD) return null
  const day = press.startDay + Math.round(distance / input.scale.dayWidth)
  return nextWorkingDay(input.calendar, Math.max(day, input.data.today))
}
