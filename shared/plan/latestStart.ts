import type { Schedule, Scratch } from './decode.ts'
import { Justifier } from './justify.ts'
import { type Model, none, taskState } from './model.ts'

/**
 * Per workload the last day (epoch day) on which its open work can begin so that it is still on time, all other
 * workloads staying where the plan has them: its tasks are moved back from its due date as far as links, capacity,
 * freezes and calendars allow. The plan's own start when nothing can wait; `none` for workloads that are late in the
 * plan (too late already), have no due date, have begun, or hold a task without a place.
 */
export function latestStarts(model: Model, schedule: Schedule, scratch: Scratch): Int32Array {
  const { workloads } = model
  const open = openTasks(model, schedule)
  const back = new Justifier(
    model,
    { start: schedule.start.slice(), finish: schedule.finish.slice() },
    scratch,
  )
  const starts = new Int32Array(workloads.count).fill(none)
  open.forEach((list, w) => {
    if (list === null || list.length === 0 || workloads.due[w] === none) return
    const last = Math.max(...list.map((t) => back.dayOf(t, schedule.finish[t] ?? 0)))
    if (last > (workloads.due[w] ?? none)) return
    list.sort((a, b) => back.dayOf(b, schedule.finish[b] ?? 0) - back.dayOf(a, schedule.finish[a] ?? 0))
    for (const t of list) back.moveLate(t)
    starts[w] = Math.min(...list.map((t) => back.dayOf(t, back.startOf(t))))
    for (const t of list) back.putBack(t, schedule.start[t] ?? 0, schedule.finish[t] ?? 0)
  })
  return starts
}

/** Open tasks per workload, successors first; null where work has begun or a task has no place. */
function openTasks({ tasks, workloads, order }: Model, schedule: Schedule): (number[] | null)[] {
  const lists: (number[] | null)[] = Array.from({ length: workloads.count }, () => [])
  for (let t = 0; t < tasks.count; t++) {
    const stays = tasks.state[t] !== taskState.open || (schedule.start[t] ?? -1) < 0
    if (stays) lists[tasks.workload[t] ?? 0] = null
  }
  for (const t of order.toReversed()) lists[tasks.workload[t] ?? 0]?.push(t)
  return lists
}
