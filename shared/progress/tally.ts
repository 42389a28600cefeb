import type { ProgressRow } from './facts.ts'
import { isInScope, isOpen, isOverdue, isPlannedLate, mayYetBeInScope } from './rowTests.ts'

/** Counts of in-scope workloads: done, waived, blocked, in progress and not started add up to `inScope`. */
export interface Tally {
  readonly workloads: number
  readonly inScope: number
  readonly done: number
  readonly waived: number
  readonly blocked: number
  readonly inProgress: number
  readonly notStarted: number
  /** Neither done nor waived. */
  readonly open: number
  readonly overdue: number
  /** In scope, not done, planned to finish after the due date. */
  readonly plannedLate: number
  /** Open without a planned finish. */
  readonly unplanned: number
  /** Not known to be in scope, but may turn out to be. */
  readonly undetermined: number
}

/** Counts workloads by progress on the status date. */
export function tally(rows: readonly ProgressRow[], asOf: string): Tally {
  const inScope = rows.filter(isInScope)
  const having = (progress: ProgressRow['progress']) =>
    inScope.filter((row) => row.progress === progress).length
  const open = inScope.filter(isOpen)
  return {
    workloads: rows.length,
    inScope: inScope.length,
    done: having('done'),
    waived: having('waived'),
    blocked: having('blocked'),
    inProgress: having('in-progress'),
    notStarted: having('not-started'),
    open: open.length,
    overdue: open.filter((row) => isOverdue(row, asOf)).length,
    plannedLate: inScope.filter(isPlannedLate).length,
    unplanned: open.filter((row) => row.plannedFinish === null).length,
    undetermined: rows.filter(mayYetBeInScope).length,
  }
}
