import type { GanttData } from '#shared/contract/channels/plan.ts'

/** Neighbours by task number: those of `t` are `list[first[t]]` to `list[first[t + 1] - 1]`. */
export interface Adjacency {
  readonly first: Int32Array
  readonly list: Int32Array
}

/** What the Gantt looks up while it draws; built once per schedule. */
export interface GanttIndex {
  readonly tasksOf: Adjacency
  readonly before: Adjacency
  readonly after: Adjacency
  /** All tasks by start. */
  readonly byStart: readonly number[]
  readonly taskById: ReadonlyMap<string, number>
  readonly workloadById: ReadonlyMap<string, number>
  /** 1 for workloads with a critical task. */
  readonly hasCritical: Uint8Array
  /** 1 for workloads with a blocked task. */
  readonly hasBlocked: Uint8Array
  /** First and last day of anything drawn. */
  readonly from: number
  readonly to: number
}

/** Compiles a schedule's arrays for drawing: tasks per workload (by start), links both ways, extent. */
export function indexGantt(data: GanttData): GanttIndex {
  const { tasks, workloads, links } = data
  const byStart = sortedByStart(tasks.start)
  return {
    tasksOf: adjacency(workloads.ids.length, tasks.workload, byStart),
    before: pairs(tasks.ids.length, links.to, links.from),
    after: pairs(tasks.ids.length, links.from, links.to),
    byStart,
    taskById: new Map(tasks.ids.map((id, t) => [id, t])),
    workloadById: new Map(workloads.ids.map((id, w) => [id, w])),
    hasCritical: flagged(data, tasks.critical),
    hasBlocked: flagged(data, tasks.blocked),
    ...extent(data),
  }
}

/** The neighbours of one number. */
export function neighbours({ first, list }: Adjacency, of: number): Int32Array {
  return list.subarray(first[of] ?? 0, first[of + 1] ?? 0)
}

/** Numbers of tasks by start, ties by number: one sort of plain numbers, which is fast for 60,000. */
function sortedByStart(start: readonly number[]): readonly number[] {
  const count = start.length + 1
  const keys = Float64Array.from(start, (day, t) => (day + 1) * count + t).sort()
  return Array.from(keys, (key) => key % count)
}

function adjacency(owners: number, ownerOf: readonly number[], ordered: readonly number[]): Adjacency {
  const first = countedStarts(owners, ownerOf)
  const at = first.slice()
  const list = new Int32Array(ordered.length)
  for (const t of ordered) {
    const owner = ownerOf[t] ?? 0
    const place = at[owner] ?? 0
    list[place] = t
    at[owner] = place + 1
  }
  return { first, list }
}

function pairs(count: number, of: readonly number[], neighbour: readonly number[]): Adjacency {
  const first = countedStarts(count, of)
  const at = first.slice()
  const list = new Int32Array(of.length)
  for (const [k, owner] of of.entries()) {
    const place = at[owner] ?? 0
    list[place] = neighbour[k] ?? 0
    at[owner] = place + 1
  }
  return { first, list }
}

function countedStarts(count: number, of: readonly number[]): Int32Array {
  const first = new Int32Array(count + 1)
  for (const owner of of) first[owner + 1] = (first[owner + 1] ?? 0) + 1
  for (let i = 0; i < count; i++) first[i + 1] = (first[i + 1] ?? 0) + (first[i] ?? 0)
  return first
}

function flagged({ tasks, workloads }: GanttData, flags: readonly number[]): Uint8Array {
  const found = new Uint8Array(workloads.ids.length)
  for (const [t, flag] of flags.entries()) if (flag === 1) found[tasks.workload[t] ?? 0] = 1
  return found
}

function extent({ today, deadline, workloads, tasks }: GanttData): {
  readonly from: number
  readonly to: number
} {
  let from = Math.min(today, deadline)
  let to = Math.max(today, deadline)
  for (const day of workloads.start) if (day >= 0 && day < from) from = day
  for (const day of workloads.finish) if (day > to) to = day
  for (const day of workloads.due) if (day > to) to = day
  for (const day of tasks.baselineStart) if (day >= 0 && day < from) from = day
  for (const day of tasks.baselineFinish) if (day > to) to = day
  return { from, to }
}
