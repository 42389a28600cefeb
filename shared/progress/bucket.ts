import type { MyTask } from '../contract/channels/report.ts'
import type { TaskWithSchedule } from '../contract/channels/workloads.ts'
import { addDays } from './dates.ts'
import { taskStateOf } from './taskState.ts'

const nextDays = 14

/** What a task's bucket depends on beside the task itself. */
export interface BucketContext {
  readonly asOf: string
  /** The due date of its workload. */
  readonly due: string | null
  /** Unfinished tasks before it. */
  readonly waitsFor: number
}

/**
 * Where a task belongs in My work: done; overdue (its workload's due date has passed, or its planned finish has while it
 * runs or could run); blocked; now (begun, or planned to start by today with nothing before it); next (to start within
 * two weeks); else waiting.
 */
export function bucketOf(task: TaskWithSchedule, { asOf, due, waitsFor }: BucketContext): MyTask['bucket'] {
  const state = taskStateOf(task, asOf)
  if (state === 'done') return 'done'
  if (due !== null && due < asOf) return 'overdue'
  if (state === 'blocked') return 'blocked'
  if (state === 'in-progress') return isPast(task.finish, asOf) ? 'overdue' : 'now'
  if (waitsFor === 0 && task.start !== null && task.start <= asOf) return 'now'
  if (task.start !== null && task.start <= addDays(asOf, nextDays)) return 'next'
  return waitsFor === 0 && task.start === null ? 'now' : 'waiting'
}

function isPast(date: string | null, asOf: string): boolean {
  return date !== null && date < asOf
}
