import type { GanttData } from '#shared/contract/channels/plan.ts'
import { type GanttIndex, neighbours } from './ganttIndex.ts'

export const ganttShows = ['all', 'late', 'critical', 'in-progress', 'blocked'] as const

/** Which workloads the Gantt shows. */
export interface GanttFilter {
  readonly show: (typeof ganttShows)[number]
  readonly text: string
}

/** Whether a workload (by number) is shown. A text also finds its tasks and teams. */
export function workloadPasses(data: GanttData, index: GanttIndex, filter: GanttFilter, w: number): boolean {
  return shows(data, index, filter.show, w) && hasText(data, index, filter.text, w)
}

/** Late against its due date; a workload without a due date or without dates is never late. */
export function isLate({ workloads }: GanttData, w: number): boolean {
  const { due, finish } = workloads
  return (due[w] ?? -1) >= 0 && (finish[w] ?? -1) > (due[w] ?? 0)
}

function shows(data: GanttData, index: GanttIndex, show: GanttFilter['show'], w: number): boolean {
  if (show === 'late') return isLate(data, w)
  if (show === 'critical') return index.hasCritical[w] === 1
  if (show === 'blocked') return index.hasBlocked[w] === 1
  if (show === 'in-progress') return inProgress(data, index, w)
  return true
}

function inProgress({ tasks, workloads }: GanttData, index: GanttIndex, w: number): boolean {
  if ((workloads.percent[w] ?? 0) >= 100) return false
  return neighbours(index.tasksOf, w).some((t) => tasks.started[t] === 1)
}

function hasText(
  { workloads, tasks, teams }: GanttData,
  index: GanttIndex,
  text: string,
  w: number,
): boolean {
  const wanted = text.trim().toLowerCase()
  if (wanted === '') return true
  const has = (value: string | undefined) => value?.toLowerCase().includes(wanted) === true
  if (has(workloads.names[w]) || has(workloads.components[w]) || has(workloads.waves[w])) return true
  return neighbours(index.tasksOf, w).some(
    (t) => has(tasks.names[t]) || has(teams.names[tasks.team[t] ?? -1]),
  )
}
