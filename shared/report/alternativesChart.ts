import { isInScope } from '../progress/rowTests.ts'
import type { Chart } from './chart.ts'
import { categoryChart, emptyChart } from './emptyChart.ts'
import type { ReportFacts } from './facts.ts'
import { formatCount, plural } from './format.ts'
import { groupBy, topGroups } from './grouping.ts'
import { linkTo, noneValue } from './links.ts'

const undecided = 'No alternative chosen'

/** What in-scope workloads move to, by the alternative chosen. */
export function alternativesChart({ rows }: ReportFacts): Chart {
  const inScope = rows.filter(isInScope)
  const groups = groupBy(
    inScope.filter((row) => row.alternativeId !== null),
    (row) => row.alternativeName ?? row.alternativeId ?? '',
  )
  const open = inScope.filter((row) => row.alternativeId === null)
  const head = {
    id: 'alternatives-mix',
    title: 'What they move to',
    kind: 'horizontal-bar' as const,
    xKind: 'category' as const,
    unit: 'workloads',
    how: 'Counts in-scope workloads by the alternative in their decision record. Workloads without a decision are counted by themselves.',
    sources: [
      { label: 'Decided', href: linkTo('alternatives') },
      { label: undecided, href: linkTo('inventory', { scope: ['in', 'mixed'], alternativeId: [noneValue] }) },
    ],
  }
  if (inScope.length === 0) return emptyChart(head, 'No workload is known to be in scope yet.')
  const shown = [
    ...topGroups(groups, 10, 'alternatives'),
    ...(open.length > 0 ? [{ name: undecided, rows: open }] : []),
  ]
  const points = shown.map((group) => ({ x: group.name, y: group.rows.length }))
  const series: Chart['series'] = [{ id: 'workloads', label: 'Workloads', role: 'category', points }]
  return categoryChart(head, reading(inScope.length, open.length, groups), 'Alternative', series)
}

function reading(
  total: number,
  open: number,
  groups: readonly { name: string; rows: readonly unknown[] }[],
): string {
  const first = groups[0]
  if (first === undefined)
    return `No alternative has been chosen for any of ${plural(total, 'in-scope workload')}.`
  const chosen = `${formatCount(total - open)} of ${plural(total, 'in-scope workload')} ${total - open === 1 ? 'has' : 'have'} a chosen alternative`
  return `${chosen}, most often ${first.name} (${formatCount(first.rows.length)}).`
}
