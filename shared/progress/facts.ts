import type { PlanSummary } from '../contract/channels/plan.ts'
import type { WorkloadRow } from '../contract/channels/workloads.ts'

/** One workload as progress, briefing and overview look at it. */
export interface ProgressRow
  extends Pick<
    WorkloadRow,
    | 'id'
    | 'name'
    | 'component'
    | 'scope'
    | 'scopeBy'
    | 'scopeConflict'
    | 'progress'
    | 'due'
    | 'waiver'
    | 'tasks'
    | 'percent'
    | 'plannedFinish'
    | 'slackDays'
    | 'movedOn'
  > {
  /** Expected person-days of all its tasks, and the part that is done; 0 without tasks. */
  readonly effortDays: number
  readonly effortDoneDays: number
  /** The day it became done; null when it is not, or the day is not recorded. */
  readonly doneOn: string | null
}

/** What progress needs to know of the plan. */
export type PlanFacts = Pick<
  PlanSummary,
  'stale' | 'start' | 'finish' | 'forecast' | 'unplanned' | 'late' | 'lowerBoundFinish' | 'gapDays'
>

/** Everything the status is computed from. */
export interface ProgressFacts {
  readonly asOf: string
  readonly deadline: string
  readonly rows: readonly ProgressRow[]
  /** Null when no plan was computed. */
  readonly plan: PlanFacts | null
}
