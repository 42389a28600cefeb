import type { ProgressRow } from './facts.ts'
import { isInScope } from './rowTests.ts'

/** How much of the in-scope work is done, 0 to 100, and what it was weighed by; null when nothing is in scope. */
export interface ProgramPercent {
  readonly percent: number | null
  readonly basis: 'effort' | 'workloads'
}

/**
 * Percent done over in-scope workloads that are not waived, weighted by expected person-days. When some of them have
 * no tasks their effort is unknown: then every workload weighs the same and one without tasks counts as moved or not.
 */
export function programPercent(rows: readonly ProgressRow[]): ProgramPercent {
  const counted = rows.filter((row) => isInScope(row) && row.progress !== 'waived')
  if (counted.length === 0) return { percent: null, basis: 'workloads' }
  const basis = counted.every((row) => row.effortDays > 0) ? 'effort' : 'workloads'
  const weigh = (row: ProgressRow) => (basis === 'effort' ? row.effortDays : 1)
  const total = counted.reduce((sum, row) => sum + weigh(row), 0)
  const done = counted.reduce((sum, row) => sum + weigh(row) * doneShare(row), 0)
  return { percent: (100 * done) / total, basis }
}

function doneShare(row: ProgressRow): number {
  if (row.progress === 'done') return 1
  return row.effortDays === 0 ? 0 : row.effortDoneDays / row.effortDays
}
