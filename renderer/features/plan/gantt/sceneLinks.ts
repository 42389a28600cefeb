import { neighbours } from '../model/ganttIndex.ts'
import type { Primitive } from './primitives.ts'
import { taskBox } from './sceneBars.ts'
import { rowTop, type SceneInput } from './sceneInput.ts'

const STUB = 6
/** More links than this at one task are not drawn: they would be a blot; the drawer lists them. */
const MOST = 60

/** The links of the selected task, or of all tasks of the selected workload when it is open. */
export function linksOf(input: SceneInput): readonly Primitive[] {
  const row = input.rows[input.selected]
  if (row === undefined || row.kind === 'group') return []
  const of = row.kind === 'task' ? [row.at] : row.open ? neighbours(input.index.tasksOf, row.at) : []
  const pairs = new Map<string, readonly [number, number]>()
  for (const t of of) {
    for (const p of neighbours(input.index.before, t)) pairs.set(`${p}>${t}`, [p, t])
    for (const s of neighbours(input.index.after, t)) pairs.set(`${t}>${s}`, [t, s])
  }
  if (pairs.size === 0 || pairs.size > MOST) return []
  return [...pairs.values()].flatMap(([from, to]) => linkOf(input, from, to))
}

function linkOf(input: SceneInput, from: number, to: number): Primitive[] {
  const [rowFrom, rowTo] = [input.rowOfTask[from] ?? -1, input.rowOfTask[to] ?? -1]
  const [a, b] = [taskBox(input, from), taskBox(input, to)]
  if (rowFrom < 0 || rowTo < 0 || (input.data.tasks.start[from] ?? -1) < 0) return []
  if ((input.data.tasks.start[to] ?? -1) < 0) return []
  const half = input.rowHeight / 2 - 1
  const [y1, y2] = [rowTop(input, rowFrom) + half, rowTop(input, rowTo) + half]
  const limit = input.viewport.height + input.rowHeight
  if (Math.max(y1, y2) < -input.rowHeight || Math.min(y1, y2) > limit) return []
  return [{ kind: 'link', points: elbow(a.x + a.width, y1, b.x, y2), arrow: true }]
}

/** From the end of one bar to the start of another: straight down in the gap, or around when there is none. */
function elbow(x1: number, y1: number, x2: number, y2: number): readonly (readonly [number, number])[] {
  const out = x1 + STUB
  if (out <= x2 - STUB) {
    return [
      [x1, y1],
      [out, y1],
      [out, y2],
      [x2, y2],
    ]
  }
  const between = y1 + (y2 > y1 ? 1 : -1) * 13
  return [
    [x1, y1],
    [out, y1],
    [out, between],
    [x2 - STUB, between],
    [x2 - STUB, y2],
    [x2, y2],
  ]
}
