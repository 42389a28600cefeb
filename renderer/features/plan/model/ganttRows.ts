import type { GanttData } from '#shared/contract/channels/plan.ts'
import type { GanttFilter } from './ganttFilter.ts'
import { workloadPasses } from './ganttFilter.ts'
import { type GanttIndex, neighbours } from './ganttIndex.ts'

export const groupings = ['wave', 'component', 'team', 'workload', 'none'] as const
export type Grouping = (typeof groupings)[number]

/** One row of the Gantt; `level` counts from 1. */
export type GanttRow =
  | {
      readonly kind: 'group'
      readonly key: string
      readonly level: 1
      readonly name: string
      readonly count: number
      readonly late: number
      readonly start: number
      readonly finish: number
      readonly open: boolean
    }
  | {
      readonly kind: 'workload'
      readonly key: string
      readonly level: number
      readonly at: number
      readonly tasks: number
      readonly open: boolean
    }
  | { readonly kind: 'task'; readonly key: string; readonly level: number; readonly at: number }

export interface RowOptions {
  readonly grouping: Grouping
  readonly filter: GanttFilter
  /** Keys of rows that are not in their usual state: groups are open, workloads closed unless listed here. */
  readonly toggled: ReadonlySet<string>
  /** Workloads are open unless listed in `toggled`. */
  readonly allOpen: boolean
}

/** The rows that can be scrolled through, in order: groups, workloads by start, tasks by start. */
export function ganttRows(data: GanttData, index: GanttIndex, options: RowOptions): readonly GanttRow[] {
  if (options.grouping === 'none') return taskRows(data, index, options)
  if (options.grouping === 'team') return teamRows(data, index, options)
  const passing = byStart(data, passingWorkloads(data, index, options.filter))
  const rows: GanttRow[] = []
  if (options.grouping === 'workload') {
    for (const w of passing) addWorkload(rows, data, index, options, w, 1)
    return rows
  }
  const names = options.grouping === 'wave' ? data.workloads.waves : data.workloads.components
  const rest = options.grouping === 'wave' ? 'No wave' : 'No component'
  for (const [name, members] of grouped(passing, (w) => names[w] || rest, rest)) {
    const group = groupRow(data, options, name, members)
    rows.push(group)
    if (group.open) for (const w of members) addWorkload(rows, data, index, options, w, 2)
  }
  return rows
}

function passingWorkloads(data: GanttData, index: GanttIndex, filter: GanttFilter): number[] {
  const passing: number[] = []
  for (let w = 0; w < data.workloads.ids.length; w++)
    if (workloadPasses(data, index, filter, w)) passing.push(w)
  return passing
}

function byStart(data: GanttData, list: number[]): number[] {
  const { start } = data.workloads
  // Those without dates come last; equal days keep the service's order.
  const key = (w: number) => ((start[w] ?? -1) < 0 ? Number.MAX_SAFE_INTEGER : (start[w] ?? 0))
  return list.sort((a, b) => key(a) - key(b) || a - b)
}

/** Adds a workload's row, and its tasks' when it is open. */
function addWorkload(
  rows: GanttRow[],
  data: GanttData,
  index: GanttIndex,
  { toggled, allOpen }: RowOptions,
  w: number,
  level: number,
): void {
  const key = `w:${data.workloads.ids[w] ?? w}`
  const tasks = neighbours(index.tasksOf, w)
  const open = tasks.length > 0 && toggled.has(key) !== allOpen
  rows.push({ kind: 'workload', key, level, at: w, tasks: tasks.length, open })
  if (open) for (const t of tasks) rows.push(taskRow(data, t, level + 1))
}

function taskRows(data: GanttData, index: GanttIndex, { filter }: RowOptions): GanttRow[] {
  const passing = new Set(passingWorkloads(data, index, filter))
  return index.byStart
    .filter((t) => passing.has(data.tasks.workload[t] ?? -1))
    .map((t) => taskRow(data, t, 1))
}

function teamRows(data: GanttData, index: GanttIndex, options: RowOptions): GanttRow[] {
  const passing = new Set(passingWorkloads(data, index, options.filter))
  const tasks = index.byStart.filter((t) => passing.has(data.tasks.workload[t] ?? -1))
  const nameOf = (t: number) => data.teams.names[data.tasks.team[t] ?? -1] ?? 'No team'
  return [...grouped(tasks, nameOf, 'No team')].flatMap(([name, members]) => {
    const group = groupOfTasks(data, options, name, members)
    return [group, ...(group.open ? members.map((t) => taskRow(data, t, 2)) : [])]
  })
}

function taskRow(data: GanttData, t: number, level: number): GanttRow {
  return { kind: 'task', key: `t:${data.tasks.ids[t] ?? t}`, level, at: t }
}

function groupRow(data: GanttData, options: RowOptions, name: string, members: readonly number[]) {
  const { start, finish, slack, due } = data.workloads
  const late = members.filter((w) => (due[w] ?? -1) >= 0 && (slack[w] ?? 0) < 0).length
  return group(options, name, members, late, start, finish)
}

function groupOfTasks(data: GanttData, options: RowOptions, name: string, members: readonly number[]) {
  const late = members.filter((t) => (data.tasks.slack[t] ?? 0) < 0).length
  return group(options, name, members, late, data.tasks.start, data.tasks.finish)
}

function group(
  options: RowOptions,
  name: string,
  members: readonly number[],
  late: number,
  starts: readonly number[],
  finishes: readonly number[],
) {
  const key = `g:${options.grouping}:${name}`
  const span = spanOf(members, starts, finishes)
  const open = !options.toggled.has(key)
  return { kind: 'group', key, level: 1, name, count: members.length, late, ...span, open } as const
}

function spanOf(members: readonly number[], starts: readonly number[], finishes: readonly number[]) {
  let [start, finish] = [-1, -1]
  for (const m of members) {
    const day = starts[m] ?? -1
    if (day >= 0 && (start < 0 || day < start)) start = day
    finish = Math.max(finish, finishes[m] ?? -1)
  }
  return { start, finish }
}

/** Members by name in the order of names; `rest` comes last. */
function grouped(list: readonly number[], nameOf: (n: number) => string, rest: string) {
  const groups = new Map<string, number[]>()
  for (const n of list) {
    const name = nameOf(n)
    const members = groups.get(name)
    if (members === undefined) groups.set(name, [n])
    else members.push(n)
  }
  const order = (name: string) => (name === rest ? 1 : 0)
  return [...groups].sort(([a], [b]) => order(a) - order(b) || a.localeCompare(b, 'en', { numeric: true }))
}

/** The row number of every task, or of its workload while that is folded; -1 where neither is shown. */
export function rowNumbers(data: GanttData, rows: readonly GanttRow[]): Int32Array {
  const ofWorkload = new Int32Array(data.workloads.ids.length).fill(-1)
  const ofTask = new Int32Array(data.tasks.ids.length).fill(-1)
  for (const [at, row] of rows.entries()) {
    if (row.kind === 'workload') ofWorkload[row.at] = at
    if (row.kind === 'task') ofTask[row.at] = at
  }
  return ofTask.map((at, t) => (at >= 0 ? at : (ofWorkload[data.tasks.workload[t] ?? -1] ?? -1)))
}
