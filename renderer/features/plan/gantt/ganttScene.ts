import type { Primitive } from './primitives.ts'
import { backgroundOf } from './sceneBackground.ts'
import { barsOf } from './sceneBars.ts'
import { headOf, linesOf } from './sceneHead.ts'
import { type SceneInput, visibleRows } from './sceneInput.ts'
import { linksOf } from './sceneLinks.ts'

/** The picture of one moment: the axis above, and the body under it, back to front. */
export interface GanttScene {
  readonly head: readonly Primitive[]
  readonly body: readonly Primitive[]
}

/** Builds only what is visible, so that the cost depends on the window and not on the number of tasks. */
export function ganttScene(input: SceneInput): GanttScene {
  const [first, last] = visibleRows(input)
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, k) => first + k)
  const body = [
    ...backgroundOf(input, rows),
    ...rows.flatMap((row) => barsOf(input, row)),
    ...linksOf(input),
    ...linesOf(input),
  ]
  return { head: headOf(input), body }
}
