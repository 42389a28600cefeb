import type { MyTask } from '#shared/contract/channels/report.ts'
import { formatCount, formatDate, formatRelative } from '../../../app/format.ts'

/** A task's line in words. */
export interface TaskFacts {
  /** Its next date: planned start, planned finish, or when it was finished. */
  readonly when: string
  /** When its workload is due. */
  readonly due: string
  readonly who: string
  /** What stops it: the block, or what it waits for. */
  readonly stop: string
  /** Its own planned finish has passed. */
  readonly isLate: boolean
  /** The workload's due date has passed. */
  readonly isDueLate: boolean
}

/** Writes what a line says about a task on a day. */
export function taskFacts(task: MyTask, asOf: string): TaskFacts {
  const open = task.actualFinish === null
  const isDueLate = open && task.due !== null && task.due < asOf
  return {
    when: whenText(task, asOf),
    due:
      task.due === null ? 'no due date' : `workload ${isDueLate ? 'was due' : 'due'} ${formatDate(task.due)}`,
    who: [task.assignee, task.teamName ?? 'no team'].filter((part) => part !== '').join(', '),
    stop: stopText(task, asOf),
    isLate: open && task.finish !== null && task.finish < asOf,
    isDueLate,
  }
}

function whenText(task: MyTask, asOf: string): string {
  if (task.actualFinish !== null) return `finished ${formatDate(task.actualFinish)}`
  const begun = task.actualStart !== null
  const day = begun ? task.finish : task.start
  if (day === null) return begun ? 'in progress, no planned finish' : 'not planned'
  if (begun) return `to finish ${formatDate(day)}, ${formatRelative(day, asOf)}`
  return `to start ${formatDate(day)}, ${formatRelative(day, asOf)}`
}

function stopText(task: MyTask, asOf: string): string {
  if (task.actualFinish !== null) return ''
  const since = task.blockedSince === null ? '' : ` (since ${formatRelative(task.blockedSince, asOf)})`
  if (task.blockedReason !== '') return `Blocked: ${task.blockedReason}${since}`
  if (task.blockedSince !== null) return `Blocked, reason unknown${since}`
  const [first, ...rest] = task.waitsFor
  if (first === undefined) return ''
  const of = first.workloadName === task.workloadName ? '' : ` of ${first.workloadName}`
  const more = rest.length === 0 ? '' : ` and ${formatCount(rest.length, 'other')}`
  return `Waits for “${first.name}”${of}${more}`
}
