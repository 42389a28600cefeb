import type { Output } from '#shared/contract/contract.ts'
import { formatCount, formatMoneyChange } from '../../../app/format.ts'

export type SummaryRow = Output<'assess.summary'>['workloads'][number]
export const lineFilters = ['all', 'undecided', 'chosen', 'unknown', 'blocked', 'warnings'] as const
export type LineFilter = (typeof lineFilters)[number]

/** Whether a workload belongs under a filter; verdicts are the chosen alternative's, else the best one's. */
export function fitsFilter(row: SummaryRow, filter: LineFilter): boolean {
  switch (filter) {
    case 'undecided':
      return row.chosenId === null
    case 'chosen':
      return row.chosenId !== null
    case 'unknown':
      return verdictOf(row) === 'unknown'
    case 'blocked':
      return verdictOf(row) === 'blocked' || (row.chosenId === null && row.bestId === null)
    case 'warnings':
      return row.warnings.length > 0
    default:
      return true
  }
}

/** Rows that fit filter and words (in the names of workload, best and chosen alternative), by name. */
export function filterLines(
  rows: readonly SummaryRow[],
  filter: LineFilter,
  text: string,
): readonly SummaryRow[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return rows
    .filter((row) => {
      const haystack = `${row.name} ${row.bestName ?? ''} ${row.chosenName ?? ''}`.toLowerCase()
      return fitsFilter(row, filter) && words.every((word) => haystack.includes(word))
    })
    .sort((a, b) => a.name.localeCompare(b.name) || (a.workloadId < b.workloadId ? -1 : 1))
}

/** Of the chosen alternative, else of the best one; null when nothing was found. */
export function verdictOf(row: SummaryRow): SummaryRow['verdict'] {
  return row.chosenId === null ? row.verdict : row.chosenVerdict
}

/** What to say of a workload in one line: choice or proposal, unknowns, change of cost. */
export function lineText(row: SummaryRow): string {
  const parts = [
    row.chosenName !== null
      ? `${row.chosenName} (chosen)`
      : row.bestName === null
        ? 'Nothing proposed'
        : `${row.bestName} (best, undecided)`,
  ]
  if (row.unknowns > 0) parts.push(formatCount(row.unknowns, 'unknown'))
  if (row.chosenId !== null) parts.push(costText(row))
  if (row.warnings.length > 0) parts.push(formatCount(row.warnings.length, 'warning'))
  return parts.join(' · ')
}

function costText(row: SummaryRow): string {
  const { currentMonthlyCostUsd: before, chosenMonthlyCostUsd: after } = row
  if (before === null || after === null) return 'cost change unknown'
  return `${formatMoneyChange(after - before)}${after === before ? '' : ' a month'}`
}
