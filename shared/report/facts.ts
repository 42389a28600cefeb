import type { Output } from '../contract/contract.ts'
import type { Program } from '../model/entities/program.ts'
import type { Verdict, WorkloadKind } from '../model/vocabulary.ts'
import type { ProgressFacts, ProgressRow } from '../progress/facts.ts'

/** One workload as reports look at it. Costs are USD a month, null when unknown. */
export interface ReportRow extends ProgressRow {
  readonly kind: WorkloadKind
  readonly verdict: Verdict | null
  readonly alternativeId: string | null
  readonly alternativeName: string | null
  readonly chosenVerdict: Verdict | null
  readonly currentCostUsd: number | null
  readonly chosenCostUsd: number | null
  /** Whether the alternative in view leaves it unknown that its authorization suffices; null when not assessed. */
  readonly authorizationUnknown: boolean | null
  /** The day the chosen alternative ends; null when unknown or not announced. */
  readonly alternativeEnds: string | null
  /** P80 of its finish; null when not forecast. */
  readonly p80: string | null
}

/** An unfinished task that wants attention. */
export interface TaskNote {
  readonly taskId: string
  readonly name: string
  readonly workloadId: string
  readonly workloadName: string
  readonly detail: string
}

/** The finish of each workload in a saved schedule. */
export interface BaselineFacts {
  readonly name: string
  readonly takenOn: string
  readonly finishes: readonly { readonly workloadId: string; readonly finish: string }[]
}

/** Load against capacity; null when no plan was computed. */
export type CapacityFacts = Output<'plan.capacity'>

/** Everything overview and briefing are computed from; plain values, no clock. */
export interface ReportFacts extends ProgressFacts {
  readonly program: Pick<Program, 'name' | 'marking' | 'designation' | 'directiveDate'>
  readonly seq: number
  readonly rows: readonly ReportRow[]
  /** Working days from the status date to the deadline, negative after it. */
  readonly workingDaysLeft: number
  readonly baseline: BaselineFacts | null
  readonly capacity: CapacityFacts | null
  readonly blockedTasks: readonly TaskNote[]
  readonly unassignedTasks: readonly TaskNote[]
  /** Pinned cut-overs and decommissions that fall into a freeze. */
  readonly freezeConflicts: readonly TaskNote[]
}
