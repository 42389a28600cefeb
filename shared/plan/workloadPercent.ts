import { meanEffort } from './effort.ts'
import type { PlanInput } from './input.ts'

/** Percent done per workload id, weighted by planned effort; where no task has effort, by tasks. Only those with tasks. */
export function workloadPercent({ tasks }: PlanInput): ReadonlyMap<string, number> {
  const sums = new Map<string, { effort: number; done: number; count: number; doneCount: number }>()
  for (const task of tasks) {
    const sum = sums.get(task.workloadId) ?? { effort: 0, done: 0, count: 0, doneCount: 0 }
    const effort = meanEffort(task)
    const share = task.actualFinish !== null ? 1 : task.percent / 100
    sum.effort += effort
    sum.done += effort * share
    sum.count += 1
    sum.doneCount += share
    sums.set(task.workloadId, sum)
  }
  return new Map(
    Array.from(sums, ([id, { effort, done, count, doneCount }]) => [
      id,
      100 * (effort > 0 ? done / effort : doneCount / count),
    ]),
  )
}
