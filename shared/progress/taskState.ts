import type { Task } from '../model/entities/plan.ts'
import type { TaskState } from '../model/vocabulary.ts'

type Facts = Pick<Task, 'actualStart' | 'actualFinish' | 'percent' | 'blockedReason' | 'blockedSince'>

/**
 * Where a task stands on a day; dates after that day have not happened yet.
 * Only an actual finish makes it done: 100 percent without one is still in progress.
 */
export function taskStateOf(task: Facts, asOf: string): TaskState {
  if (task.actualFinish !== null && task.actualFinish <= asOf) return 'done'
  if (task.blockedReason !== '' || task.blockedSince !== null) return 'blocked'
  const started = task.actualStart !== null && task.actualStart <= asOf
  return started || task.percent > 0 ? 'in-progress' : 'not-started'
}
