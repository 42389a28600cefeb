import type { Output } from '#shared/contract/contract.ts'
import type { RequirementKind } from '#shared/model/vocabulary.ts'
import { formatCount, formatMoneyChange } from '../../../app/format.ts'

export type SummaryRow = Output<'assess.summary'>['workloads'][number]
export const lineFilters = ['all', 'undecided', 'chosen', 'unknown', 'blocked', 'warnings'] as const
/** “Chat 9” before “Chat 10”. */
const byName = new Intl.Collator('en-US', { numeric: true })

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

/** Rows that fit filter, words (in the names of workload, best and chosen alternative) and what to find out, by name. */
export function filterLines(
  rows: readonly SummaryRow[],
  filter: LineFilter,
  text: string,
  ask = '',
): readonly SummaryRow[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return rows
    .filter((row) => {
      const haystack = `${row.name} ${row.bestName ?? ''} ${row.chosenName ?? ''}`.toLowerCase()
      return fitsFilter(row, filter) && asksFor(row, ask) && words.every((word) => haystack.includes(word))
    })
    .sort((a, b) => byName.compare(a.name, b.name) || (a.workloadId < b.workloadId ? -1 : 1))
}

/** The kinds of requirement that are unknown for at least one row, with for how many; most first. */
export function openKinds(
  rows: readonly SummaryRow[],
): readonly { readonly kind: RequirementKind; readonly count: number }[] {
  const counts = new Map<RequirementKind, number>()
  for (const kind of rows.flatMap((row) => row.unknownKinds)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1))
}

function asksFor(row: SummaryRow, ask: string): boolean {
  return ask === '' || row.unknownKinds.some((kind) => kind === ask)
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
