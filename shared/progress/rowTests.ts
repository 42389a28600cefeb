import type { ProgressRow } from './facts.ts'

/** Must move, wholly or in part. */
export function isInScope(row: Pick<ProgressRow, 'scope'>): boolean {
  return row.scope === 'in' || row.scope === 'mixed'
}

/** In scope, not moved and not waived. */
export function isOpen(row: Pick<ProgressRow, 'scope' | 'progress'>): boolean {
  return isInScope(row) && row.progress !== 'done' && row.progress !== 'waived'
}

/** Open and past its due date. */
export function isOverdue(row: Pick<ProgressRow, 'scope' | 'progress' | 'due'>, asOf: string): boolean {
  return isOpen(row) && row.due !== null && row.due < asOf
}

/** In scope, not moved, and planned to finish after its due date. */
export function isPlannedLate(
  row: Pick<ProgressRow, 'scope' | 'progress' | 'due' | 'plannedFinish'>,
): boolean {
  if (!isInScope(row) || row.progress === 'done') return false
  return row.due !== null && row.plannedFinish !== null && row.plannedFinish > row.due
}

/** Its scope is not settled, so that it may yet have to move: undetermined, or out against rules that disagree. */
export function mayYetBeInScope(row: Pick<ProgressRow, 'scope' | 'scopeBy' | 'scopeConflict'>): boolean {
  if (row.scope === 'undetermined') return true
  return row.scope === 'out' && row.scopeConflict && (row.scopeBy === 'rules' || row.scopeBy === 'none')
}

/** The last planned finish of what is still open and not waived; null when none of it is planned. */
export function lastPlannedFinish(
  rows: readonly Pick<ProgressRow, 'scope' | 'progress' | 'plannedFinish'>[],
): string | null {
  const finishes = rows.filter(isOpen).map((row) => row.plannedFinish)
  return finishes.reduce(
    (last, finish) => (finish !== null && (last === null || finish > last) ? finish : last),
    null,
  )
}
