import { isInScope, isOverdue } from '../progress/rowTests.ts'
import type { Chart } from './chart.ts'
import { categoryChart, emptyChart } from './emptyChart.ts'
import type { ReportFacts, ReportRow } from './facts.ts'
import { formatCount, plural } from './format.ts'
import { componentName, groupBy, topGroups } from './grouping.ts'
import { linkTo } from './links.ts'

const states = [
  { id: 'done', label: 'Moved' },
  { id: 'waived', label: 'Waived' },
  { id: 'in-progress', label: 'In progress' },
  { id: 'blocked', label: 'Blocked' },
  { id: 'not-started', label: 'Not started' },
] as const

const maxComponents = 12

/** In-scope workloads of each component by where they stand. Series ids are progress words. */
export function componentChart({ rows, asOf }: ReportFacts): Chart {
  const head = {
    id: 'status-by-component',
    title: 'Status by component',
    kind: 'stacked-bar' as const,
    xKind: 'category' as const,
    unit: 'workloads',
    how: 'Counts in-scope workloads by component and progress on the status date. A waiver in force counts before blocked or in progress.',
    sources: states.map(({ id, label }) => ({
      label,
      href: linkTo('inventory', { scope: ['in', 'mixed'], progress: [id] }),
    })),
  }
  const groups = groupBy(rows.filter(isInScope), componentName)
  if (groups.length === 0) return emptyChart(head, 'No workload is known to be in scope yet.')
  const shown = topGroups(groups, maxComponents, 'components')
  const series = states.map(({ id, label }) => ({
    id,
    label,
    role: 'category' as const,
    points: shown.map((group) => ({
      x: group.name,
      y: group.rows.filter((row) => row.progress === id).length,
    })),
  }))
  return categoryChart(head, reading(groups, asOf), 'Component', series)
}

function reading(groups: readonly { name: string; rows: readonly ReportRow[] }[], asOf: string): string {
  const open = (group: { rows: readonly ReportRow[] }) =>
    group.rows.filter((row) => row.progress !== 'done' && row.progress !== 'waived').length
  const worst = [...groups].sort((a, b) => open(b) - open(a) || (a.name < b.name ? -1 : 1))[0]
  if (worst === undefined || open(worst) === 0)
    return 'No in-scope workload is left to move in any component.'
  const overdue = groups.flatMap((group) => group.rows).filter((row) => isOverdue(row, asOf)).length
  const late =
    overdue === 0
      ? ''
      : `; ${formatCount(overdue)} across all components ${overdue === 1 ? 'is' : 'are'} overdue`
  return `${worst.name} has the most left: ${formatCount(open(worst))} of its ${plural(worst.rows.length, 'in-scope workload')}${late}.`
}
