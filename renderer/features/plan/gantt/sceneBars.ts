import { ganttNoSlack } from '#shared/contract/channels/plan.ts'
import { dayInWords } from '#shared/plan/day.ts'
import { formatCount } from '../../../app/format.ts'
import { isLate } from '../model/ganttFilter.ts'
import type { GanttRow } from '../model/ganttRows.ts'
import { xOf } from '../model/timeScale.ts'
import { addWorkingDays } from '../model/workdays.ts'
import type { Bar, Primitive } from './primitives.ts'
import { isVisible, rowTop, type SceneInput } from './sceneInput.ts'

const TASK_HEIGHT = 12
const SUMMARY_HEIGHT = 8
/** No bar is thinner than this, however short. */
const LEAST_WIDTH = 3

/** What is drawn in one row: bar, slack or lateness, baseline, marks and a label beside. */
export function barsOf(input: SceneInput, at: number): readonly Primitive[] {
  const row = input.rows[at]
  if (row === undefined) return []
  switch (row.kind) {
    case 'group':
      return groupBar(input, row, at)
    case 'workload':
      return workloadBar(input, row.at, at)
    case 'task':
      return taskBar(input, row.at, at)
  }
}

/** Where a bar lies wholly outside, an arrow at the edge says on which side. */
function hintAt({ viewport, rowHeight }: SceneInput, x: number, width: number, y: number): Primitive[] {
  if (x + width < 0) return [{ kind: 'hint', x: 6, y: y + rowHeight / 2, side: 'left' }]
  if (x > viewport.width)
    return [{ kind: 'hint', x: viewport.width - 6, y: y + rowHeight / 2, side: 'right' }]
  return []
}

/** Where a task's bar lies in the visible area, x only. */
export function taskBox({ data, scale, viewport }: SceneInput, t: number, start = data.tasks.start[t] ?? -1) {
  const length = (data.tasks.finish[t] ?? 0) - (data.tasks.start[t] ?? 0) + 1
  const x = xOf(scale, start) - viewport.left
  return { x, width: Math.max(LEAST_WIDTH, length * scale.dayWidth) }
}

function groupBar(input: SceneInput, row: Extract<GanttRow, { kind: 'group' }>, at: number): Primitive[] {
  if (row.start < 0) return []
  const { x, width } = box(input, row.start, row.finish)
  const y = rowTop(input, at) + input.rowHeight / 2 - 2
  const state = row.late > 0 ? 'late' : 'planned'
  const bar: Bar = { kind: 'bar', x, y, width, height: 4, shape: 'group', state, filled: 0 }
  return isVisible(input.viewport, x, width) ? [bar] : []
}

function workloadBar(input: SceneInput, w: number, at: number): Primitive[] {
  const { data, viewport } = input
  const { start, finish, due, percent } = data.workloads
  const [from, to, dueDay] = [start[w] ?? -1, finish[w] ?? -1, due[w] ?? -1]
  const y = rowTop(input, at) + (input.rowHeight - SUMMARY_HEIGHT) / 2
  const middle = y + SUMMARY_HEIGHT / 2
  const marks = dueMark(input, w, middle)
  if (from < 0) return marks
  const { x, width } = box(input, from, to)
  const late = isLate(data, w)
  const filled = Math.min(1, (percent[w] ?? 0) / 100)
  const state = late ? 'late' : filled >= 1 ? 'done' : 'planned'
  const bar: Bar = { kind: 'bar', x, y, width, height: SUMMARY_HEIGHT, shape: 'summary', state, filled }
  const end = Math.max(x + width, edge(input, dueDay))
  const bars = isVisible(viewport, x, width) ? [bar] : []
  const label = late ? lateLabel(input, w, end + 10, middle) : []
  const hint = hintAt(input, x, width, rowTop(input, at))
  return [...slackTail(input, to, dueDay, middle, late), ...bars, ...marks, ...label, ...hint]
}

/** Own due dates are marked; the program's deadline has its line. */
function dueMark({ data, scale, viewport }: SceneInput, w: number, y: number): Primitive[] {
  const due = data.workloads.due[w] ?? -1
  if (due < 0 || due === data.deadline) return []
  const x = xOf(scale, due + 1) - viewport.left
  return isVisible(viewport, x - 5, 10) ? [{ kind: 'due', x, y, late: isLate(data, w) }] : []
}

function slackTail(input: SceneInput, finish: number, due: number, y: number, late: boolean): Primitive[] {
  if (due < 0) return []
  const [a, b] = [edge(input, finish), edge(input, due)]
  const [x1, x2] = [Math.min(a, b), Math.max(a, b)]
  return x2 - x1 > 1 && isVisible(input.viewport, x1, x2 - x1) ? [{ kind: 'tail', x1, x2, y, late }] : []
}

function lateLabel(input: SceneInput, w: number, x: number, y: number): Primitive[] {
  const days = Math.max(1, -(input.data.workloads.slack[w] ?? 0))
  const text = `${formatCount(days, 'working day')} late`
  return x < input.viewport.width && x > -120 ? [{ kind: 'label', x, y, text, tone: 'bad' }] : []
}

function taskBar(input: SceneInput, t: number, at: number): Primitive[] {
  const { data, viewport, drag } = input
  if ((data.tasks.start[t] ?? -1) < 0) return []
  const { x, width } = taskBox(input, t)
  const y = rowTop(input, at) + (input.rowHeight - TASK_HEIGHT) / 2 - 1
  const ghost = drag?.task === t ? ghostOf(input, t, y) : []
  const bar = taskShape(input, t, { x, y, width, height: TASK_HEIGHT })
  const tail = taskTail(input, t, y + TASK_HEIGHT / 2)
  const end = Math.max(x + width, tail[0]?.kind === 'tail' ? tail[0].x2 : 0)
  const seen = isVisible(viewport, x, width)
  return [
    ...tail,
    ...baselineOf(input, t, y + TASK_HEIGHT + 1),
    ...(seen ? [bar, ...iconsOf(input, t, x, y)] : []),
    ...hintAt(input, x, width, rowTop(input, at)),
    ...(end > 0 && end < viewport.width ? labelOf(input, t, end, y + TASK_HEIGHT / 2) : []),
    ...ghost,
  ]
}

function taskShape({ data }: SceneInput, t: number, at: Pick<Bar, 'x' | 'y' | 'width' | 'height'>): Bar {
  const { critical, blocked, percent, started } = data.tasks
  const filled = Math.min(1, (percent[t] ?? 0) / 100)
  const done = filled >= 1 && started[t] === 1
  const shape = critical[t] === 1 && !done ? 'critical' : 'task'
  const state = done ? 'done' : blocked[t] === 1 ? 'blocked' : 'planned'
  return { kind: 'bar', ...at, shape, state, filled }
}

/** Slack as a thin tail of working days; a task that makes its workload late has none to show. */
function taskTail(input: SceneInput, t: number, y: number): Primitive[] {
  const { data, calendar } = input
  const slack = data.tasks.slack[t] ?? 0
  if (slack <= 0 || slack >= ganttNoSlack || (data.tasks.percent[t] ?? 0) >= 100) return []
  const finish = data.tasks.finish[t] ?? 0
  return slackTail(input, finish, addWorkingDays(calendar, finish, slack), y, false)
}

function baselineOf(input: SceneInput, t: number, y: number): Primitive[] {
  const { baselineStart, baselineFinish } = input.data.tasks
  const from = baselineStart[t] ?? -1
  if (from < 0) return []
  const { x, width } = box(input, from, baselineFinish[t] ?? from)
  return isVisible(input.viewport, x, width) ? [{ kind: 'baseline', x, width, y }] : []
}

function iconsOf({ data }: SceneInput, t: number, x: number, y: number): Primitive[] {
  if (data.tasks.pinned[t] === 1) return [{ kind: 'icon', icon: 'pin', x: x - 9, y: y + TASK_HEIGHT / 2 }]
  return []
}

function labelOf({ data, scale }: SceneInput, t: number, end: number, y: number): Primitive[] {
  const x = end + 8
  if (data.tasks.blocked[t] === 1) return [{ kind: 'label', x, y, text: 'Blocked', tone: 'warning' }]
  const team = data.teams.names[data.tasks.team[t] ?? -1]
  if (team === undefined || scale.zoom === 'quarter') return []
  return [{ kind: 'label', x, y, text: team, tone: 'muted' }]
}

function ghostOf(input: SceneInput, t: number, y: number): Primitive[] {
  const day = input.drag?.day ?? 0
  const { x, width } = taskBox(input, t, day)
  return [{ kind: 'ghost', x, y, width, height: TASK_HEIGHT, label: `Start ${dayInWords(day)}` }]
}

/** x of the end of a day. */
function edge({ scale, viewport }: SceneInput, day: number): number {
  return xOf(scale, day + 1) - viewport.left
}

function box(input: SceneInput, start: number, finish: number) {
  const x = xOf(input.scale, start) - input.viewport.left
  return { x, width: Math.max(LEAST_WIDTH, (finish + 1 - start) * input.scale.dayWidth) }
}
