import type { Task } from '#shared/model/entities/plan.ts'

/** One update of a task: what undo calls it, and the fields it sets. */
export interface TaskAct {
  readonly label: string
  readonly fields: Partial<Task>
}

type Facts = Pick<
  Task,
  'name' | 'actualStart' | 'actualFinish' | 'percent' | 'blockedReason' | 'blockedSince'
>

/** Work has begun today. Null where it has begun already. */
export function startTask(task: Facts, asOf: string): TaskAct | null {
  if (task.actualStart !== null || task.actualFinish !== null) return null
  return { label: `Started “${task.name}”`, fields: { actualStart: asOf } }
}

/** Finished today: all of it, and nothing blocks it any more. Null where it is finished already. */
export function finishTask(task: Facts, asOf: string): TaskAct | null {
  if (task.actualFinish !== null) return null
  return {
    label: `Finished “${task.name}”`,
    fields: {
      actualStart: task.actualStart ?? asOf,
      actualFinish: asOf,
      percent: 100,
      remainingDays: null,
      ...unblocked(task),
    },
  }
}

/** Not finished after all: the actual finish goes, and with it the 100 percent that came with it. */
export function reopenTask(task: Facts): TaskAct | null {
  if (task.actualFinish === null) return null
  const percent = task.percent >= 100 ? { percent: 90 } : {}
  return { label: `Reopened “${task.name}”`, fields: { actualFinish: null, ...percent } }
}

/** Something stops it, for a reason that is never empty. */
export function blockTask(task: Facts, reason: string, asOf: string): TaskAct | null {
  const text = reason.trim()
  if (text === '' || text === task.blockedReason || task.actualFinish !== null) return null
  return {
    label: `Blocked “${task.name}”`,
    fields: { blockedReason: text, blockedSince: task.blockedSince ?? asOf },
  }
}

/** Nothing stops it any more. */
export function unblockTask(task: Facts): TaskAct | null {
  if (task.blockedReason === '' && task.blockedSince === null) return null
  return { label: `Unblocked “${task.name}”`, fields: unblocked(task) }
}

/** How far it is; work on it has begun when it is anywhere. */
export function setPercent(task: Facts, percent: number, asOf: string): TaskAct | null {
  const value = Math.min(100, Math.max(0, Math.round(percent)))
  if (!Number.isFinite(value) || value === task.percent || task.actualFinish !== null) return null
  const begun = value > 0 && task.actualStart === null ? { actualStart: asOf } : {}
  return {
    label: `Set “${task.name}” to ${value}%`,
    fields: { percent: value, remainingDays: null, ...begun },
  }
}

function unblocked(task: Facts): Partial<Task> {
  if (task.blockedReason === '' && task.blockedSince === null) return {}
  return { blockedReason: '', blockedSince: null }
}
