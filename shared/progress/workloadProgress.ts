import type { WorkloadDerived } from '../contract/channels/workloads.ts'
import type { Scope } from '../model/vocabulary.ts'

/** What decides a workload's progress word; counts are of its tasks on the status date. */
export interface ProgressInput {
  readonly scope: Scope
  readonly movedOn: string | null
  readonly waived: boolean
  readonly tasks: number
  readonly doneTasks: number
  readonly anyStarted: boolean
  readonly blockedTasks: number
}

/**
 * Progress of one workload on the status date: done when accepted as moved or all its tasks are finished;
 * an approved waiver in force comes before blocked and in progress.
 */
export function workloadProgress(input: ProgressInput, asOf: string): WorkloadDerived['progress'] {
  if (input.scope === 'out') return 'not-required'
  if (input.scope === 'undetermined') return 'unknown'
  if (input.movedOn !== null && input.movedOn <= asOf) return 'done'
  if (input.tasks > 0 && input.doneTasks === input.tasks) return 'done'
  if (input.waived) return 'waived'
  if (input.blockedTasks > 0) return 'blocked'
  return input.anyStarted ? 'in-progress' : 'not-started'
}
