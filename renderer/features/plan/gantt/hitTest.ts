import { taskBox } from './sceneBars.ts'
import type { SceneInput } from './sceneInput.ts'

/** What lies under a point of the body: a row, and the task whose bar it is on (-1 for none). */
export interface Hit {
  readonly row: number
  readonly task: number
  readonly workload: number
}

const REACH = 4

/** Finds what is at a point of the visible body. */
export function hitTest(input: SceneInput, x: number, y: number): Hit | null {
  const at = Math.floor((y + input.viewport.top) / input.rowHeight)
  const row = input.rows[at]
  if (row === undefined) return null
  if (row.kind === 'group') return { row: at, task: -1, workload: -1 }
  if (row.kind === 'workload') return { row: at, task: -1, workload: row.at }
  const box = taskBox(input, row.at)
  const has = (input.data.tasks.start[row.at] ?? -1) >= 0
  const onBar = has && x >= box.x - REACH && x <= box.x + box.width + REACH
  return { row: at, task: onBar ? row.at : -1, workload: -1 }
}

/** Whether a task's start can still be moved: not once it has started. */
export function canPin({ data }: Pick<SceneInput, 'data'>, t: number): boolean {
  return data.tasks.started[t] === 0 && (data.tasks.start[t] ?? -1) >= 0
}
