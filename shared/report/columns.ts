import type { WorkloadRow } from '../contract/channels/workloads.ts'

/** How a column's values are written: dates as `YYYY-MM-DD`, money in USD, lists joined by `; `. */
export type ColumnKind = 'text' | 'list' | 'date' | 'count' | 'number' | 'usd' | 'percent' | 'yes-no'

/** One column of an inventory export; `id` is the field of the row. */
export interface ExportColumn {
  readonly id: keyof WorkloadRow
  readonly header: string
  readonly kind: ColumnKind
  /** In characters. */
  readonly width: number
}

const column = (
  id: keyof WorkloadRow,
  header: string,
  kind: ColumnKind = 'text',
  width = 16,
): ExportColumn => ({
  id,
  header,
  kind,
  width,
})

/** All columns of the inventory, in their usual order. */
export const exportColumns: readonly ExportColumn[] = [
  column('key', 'Key', 'text', 14),
  column('name', 'Name', 'text', 40),
  column('kind', 'Kind'),
  column('component', 'Component', 'text', 28),
  column('organization', 'Organization', 'text', 32),
  column('owner', 'Owner', 'text', 22),
  column('contractor', 'Contractor', 'text', 24),
  column('contract', 'Contract', 'text', 22),
  column('emailDomain', 'E-mail domain', 'text', 22),
  column('scope', 'Scope', 'text', 13),
  column('scopeBy', 'Scope by', 'text', 11),
  column('scopeConfidence', 'Scope confidence', 'text', 11),
  column('scopeConflict', 'Rules conflict', 'yes-no', 9),
  column('progress', 'Progress', 'text', 13),
  column('percent', 'Percent done', 'percent', 9),
  column('due', 'Due', 'date', 12),
  column('dueFrom', 'Due from', 'text', 10),
  column('plannedStart', 'Planned start', 'date', 12),
  column('plannedFinish', 'Planned finish', 'date', 12),
  column('slackDays', 'Slack (working days)', 'count', 10),
  column('movedOn', 'Moved on', 'date', 12),
  column('waiver', 'Waiver', 'text', 11),
  column('wave', 'Wave', 'text', 24),
  column('tasks', 'Tasks', 'count', 8),
  column('findings', 'Findings', 'count', 9),
  column('verdict', 'Best verdict', 'text', 10),
  column('alternativeName', 'Chosen alternative', 'text', 28),
  column('alternativeId', 'Chosen alternative id', 'text', 28),
  column('claudeUse', 'Claude use', 'text', 11),
  column('route', 'Route', 'text', 18),
  column('vendor', 'Vendor', 'text', 22),
  column('models', 'Models', 'list', 40),
  column('features', 'Features', 'list', 26),
  column('environment', 'Environment', 'text', 13),
  column('impactLevel', 'Impact level', 'text', 9),
  column('region', 'Region', 'text', 15),
  column('criticality', 'Criticality', 'text', 15),
  column('stage', 'Stage', 'text', 20),
  column('tags', 'Tags', 'list', 26),
  column('inputTokensPerMonth', 'Input tokens a month', 'number', 15),
  column('outputTokensPerMonth', 'Output tokens a month', 'number', 15),
  column('monthlyCostUsd', 'Claude cost (USD a month)', 'usd', 14),
  column('users', 'Users', 'count', 9),
  column('dueDate', 'Own due date', 'date', 12),
  column('id', 'Workload id', 'text', 22),
]

/** The columns of a view in its order; unknown names are left out, none given means all. */
export function chosenColumns(ids: readonly string[] | undefined): readonly ExportColumn[] {
  if (ids === undefined) return exportColumns
  const chosen = ids.flatMap((id) => exportColumns.filter((known) => known.id === id))
  return chosen.length === 0 ? exportColumns : chosen
}
