import { workingDaysBefore } from './calendar.ts'
import type { TaskContext } from './compileTasks.ts'
import { calendarAt } from './compileTeams.ts'
import { findCycles } from './cycles.ts'
import { type Arcs, releaseKind, type TaskModel, taskState } from './model.ts'

/** The links of the plan as arcs, with the order they allow, and the links that a circle made the plan leave out. */
export interface CompiledLinks {
  readonly preds: Arcs
  readonly succs: Arcs
  readonly order: Int32Array
  /** Ids of left-out links. */
  readonly dropped: readonly string[]
}

interface Edges {
  readonly from: number[]
  readonly to: number[]
  readonly lag: number[]
  readonly link: number[]
}

/**
 * Keeps the links that still bind (from started or open to open tasks), turns those from finished tasks into releases,
 * hands impossibility on to successors, and cuts circles.
 */
export function compileLinks(context: TaskContext, tasks: TaskModel): CompiledLinks {
  const edges = bindingEdges(context, tasks)
  const cycles = findCycles(tasks.count, edges.from, edges.to)
  const cut = new Set(cycles.map((cycle) => cycle.edge))
  for (const { members } of cycles) reportCycle(context, tasks, members)
  spreadImpossible(tasks, edges, cut)
  const kept = edges.from.flatMap((from, e) => {
    const usable = !cut.has(e) && isLive(tasks, from) && isLive(tasks, edges.to[e] ?? 0)
    return usable ? [e] : []
  })
  const preds = arcsOf(tasks.count, kept, edges.to, edges.from, edges.lag)
  const succs = arcsOf(tasks.count, kept, edges.from, edges.to, edges.lag)
  const dropped = [...cut].map((e) => context.input.links[edges.link[e] ?? 0]?.id ?? '')
  return { preds, succs, order: orderOf(tasks, preds, succs), dropped }
}

function bindingEdges(context: TaskContext, tasks: TaskModel): Edges {
  const { gathered, input, found } = context
  const edges: Edges = { from: [], to: [], lag: [], link: [] }
  const early = new Set<number>()
  input.links.forEach((link, index) => {
    const from = gathered.taskIndex.get(link.fromTaskId)
    const to = gathered.taskIndex.get(link.toTaskId)
    if (to === undefined) return
    if (from === undefined) {
      if (tasks.state[to] === taskState.open)
        noteOutside(context, link.id, link.fromTaskId, tasks.names[to] ?? '')
      return
    }
    if (tasks.state[to] === taskState.finished || tasks.state[to] === taskState.started) {
      if (tasks.state[from] !== taskState.finished) early.add(to)
    } else if (tasks.state[from] === taskState.finished) {
      releaseAfterFinished(context, tasks, from, to, link.lagDays)
    } else {
      edges.from.push(from)
      edges.to.push(to)
      edges.lag.push(link.lagDays)
      edges.link.push(index)
    }
  })
  for (const t of early) found.add('plan.started-early', 'task', tasks.ids[t] ?? '', tasks.names[t] ?? '')
  return edges
}

/** A link from a moved workload is fulfilled; any other from outside the plan is ignored and said to be. */
function noteOutside({ gathered, input, found }: TaskContext, id: string, fromId: string, to: string): void {
  const from = input.tasks.find((task) => task.id === fromId)
  if (gathered.moved.some((workload) => workload.id === from?.workloadId)) return
  found.add('plan.link-outside', 'link', id, `${from?.name ?? fromId} → ${to}`)
}

function releaseAfterFinished(
  { teams }: TaskContext,
  tasks: TaskModel,
  from: number,
  to: number,
  lag: number,
): void {
  const calendar = calendarAt(teams.calendars, tasks.calendar[to])
  const ready = workingDaysBefore(calendar, (tasks.actualFinish[from] ?? 0) + 1) + lag
  if (ready <= (tasks.release[to] ?? 0)) return
  tasks.release[to] = ready
  tasks.releaseKind[to] = releaseKind.finishedLink
  tasks.releaseTask[to] = from
}

function reportCycle({ found }: TaskContext, tasks: TaskModel, members: readonly number[]): void {
  const names = members.map((t) => tasks.names[t] ?? '')
  const shown = names.length > 6 ? [...names.slice(0, 5), '…'] : names
  found.report(
    'plan.cycle',
    members.map((t) => ({ entity: 'task', id: tasks.ids[t] ?? '', label: tasks.names[t] ?? '' })),
    `(${[...shown, names[0] ?? ''].join(' → ')})`,
  )
}

function spreadImpossible(tasks: TaskModel, edges: Edges, cut: ReadonlySet<number>): void {
  let grown = tasks.state.includes(taskState.impossible)
  while (grown) {
    grown = false
    edges.from.forEach((from, e) => {
      const to = edges.to[e] ?? 0
      if (cut.has(e) || tasks.state[from] !== taskState.impossible) return
      if (tasks.state[to] === taskState.impossible) return
      tasks.state[to] = taskState.impossible
      grown = true
    })
  }
}

function isLive(tasks: TaskModel, t: number): boolean {
  return tasks.state[t] === taskState.open || tasks.state[t] === taskState.started
}

/** Compressed rows keyed by `key`, by counting; keeps the order of `edges` within a row. */
function arcsOf(
  count: number,
  edges: readonly number[],
  key: readonly number[],
  other: readonly number[],
  lags: readonly number[],
): Arcs {
  const first = new Int32Array(count + 1)
  for (const e of edges) first[(key[e] ?? 0) + 1] = (first[(key[e] ?? 0) + 1] ?? 0) + 1
  for (let t = 0; t < count; t++) first[t + 1] = (first[t + 1] ?? 0) + (first[t] ?? 0)
  const next = first.slice(0, count)
  const task = new Int32Array(edges.length)
  const lag = new Int32Array(edges.length)
  for (const e of edges) {
    const k = key[e] ?? 0
    const slot = next[k] ?? 0
    next[k] = slot + 1
    task[slot] = other[e] ?? 0
    lag[slot] = lags[e] ?? 0
  }
  return { first, task, lag }
}

/** Open and started tasks with predecessors first; among free ones the lower number first come, first served. */
function orderOf(tasks: TaskModel, preds: Arcs, succs: Arcs): Int32Array {
  const order = new Int32Array(tasks.count)
  const waiting = new Int32Array(tasks.count)
  let end = 0
  for (let t = 0; t < tasks.count; t++) {
    waiting[t] = (preds.first[t + 1] ?? 0) - (preds.first[t] ?? 0)
    if (waiting[t] === 0 && isLive(tasks, t)) order[end++] = t
  }
  for (let q = 0; q < end; q++) {
    const t = order[q] ?? 0
    for (let a = succs.first[t] ?? 0; a < (succs.first[t + 1] ?? 0); a++) {
      const s = succs.task[a] ?? 0
      waiting[s] = (waiting[s] ?? 0) - 1
      if (waiting[s] === 0) order[end++] = s
    }
  }
  return order.slice(0, end)
}
