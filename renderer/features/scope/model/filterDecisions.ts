import type { Output } from '#shared/contract/contract.ts'

export type Decision = Output<'scope.decisions'>[number]

/** A decision with the words that are searched and shown. */
export interface DecisionRow extends Decision {
  readonly name: string
  readonly where: string
  readonly outdated: boolean
}

/** What the list of decisions is narrowed to; an empty string narrows nothing. */
export interface DecisionFilter {
  readonly scope: string
  readonly by: string
  readonly rule: string
  readonly state: string
  readonly text: string
}

/** The decisions that fit every part of the filter, in their order. */
export function filterDecisions(
  rows: readonly DecisionRow[],
  filter: DecisionFilter,
): readonly DecisionRow[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean)
  const { scope, by, rule, state } = filter
  return rows.filter(
    (row) =>
      (scope === '' || row.scope === scope) &&
      (by === '' || row.by === by) &&
      (rule === '' || row.rules.some((each) => each.id === rule)) &&
      (state === '' || (state === 'conflict' ? row.conflict : row.outdated)) &&
      words.every((word) => `${row.name} ${row.where}`.toLowerCase().includes(word)),
  )
}

/** Who says so, in words. */
export function byWords(row: Pick<Decision, 'by' | 'confidence' | 'conflict'>): string {
  if (row.by === 'sign-off') return 'Signed off'
  if (row.by === 'override') return 'Overridden by a person'
  if (row.by === 'none') return 'Rules have not run'
  if (row.confidence === null) return 'No rule could tell'
  return `Rules, ${row.confidence} confidence${row.conflict ? ', in conflict' : ''}`
}
