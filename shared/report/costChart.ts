import { isInScope } from '../progress/rowTests.ts'
import type { Chart } from './chart.ts'
import { costChange } from './costChange.ts'
import { categoryChart, emptyChart } from './emptyChart.ts'
import type { ReportFacts } from './facts.ts'
import { formatUsd, plural } from './format.ts'
import { componentName, groupBy, topGroups } from './grouping.ts'
import { linkTo } from './links.ts'

/** Monthly cost with Claude and with the chosen alternative, by component, where both are known. */
export function costChart({ rows }: ReportFacts): Chart {
  const head = {
    id: 'cost-change',
    title: 'Monthly cost before and after',
    kind: 'bar' as const,
    xKind: 'category' as const,
    unit: 'USD a month',
    how: 'Before is what Claude costs a month, billed or computed from tokens; after is the chosen alternative’s price for the same tokens. Only workloads where both are known are added up; the others are counted beside.',
    sources: [{ label: 'Costs by workload', href: linkTo('alternatives') }],
  }
  const total = costChange(rows)
  if (total.known === 0) return emptyChart(head, nothingKnown(total.unknown))
  const inScope = rows.filter(isInScope)
  const groups = topGroups(groupBy(inScope, componentName), 10, 'components')
    .map((group) => ({ name: group.name, ...costChange(group.rows) }))
    .filter((group) => group.known > 0)
  const series: Chart['series'] = [
    {
      id: 'before',
      label: 'With Claude',
      role: 'before',
      points: groups.map(({ name, before }) => ({ x: name, y: cents(before) })),
    },
    {
      id: 'after',
      label: 'After the move',
      role: 'after',
      points: groups.map(({ name, after }) => ({ x: name, y: cents(after) })),
    },
  ]
  const chart = categoryChart(head, reading(total), 'Component', series)
  const counts = groups.map(({ known, unknown }) => [known, unknown])
  return {
    ...chart,
    table: {
      columns: [...chart.table.columns, 'Workloads with both known', 'Workloads with either unknown'],
      rows: chart.table.rows.map((row, index) => [...row, ...(counts[index] ?? [])]),
    },
  }
}

function reading({ before, after, known, unknown }: ReturnType<typeof costChange>): string {
  const change = after - before
  const verb = Math.abs(change) < 0.005 ? 'stays at' : change < 0 ? 'falls from' : 'rises from'
  const amounts = Math.abs(change) < 0.005 ? formatUsd(before) : `${formatUsd(before)} to ${formatUsd(after)}`
  const rest = unknown === 0 ? '' : `; for ${plural(unknown, 'more decided workload')} it is unknown`
  return `For ${plural(known, 'workload')} with known cost the monthly bill ${verb} ${amounts}${rest}.`
}

function nothingKnown(unknown: number): string {
  if (unknown === 0) return 'No alternative has been chosen yet, so there is no cost to compare.'
  return `The cost before or after is unknown for all ${plural(unknown, 'decided workload')}.`
}

function cents(value: number): number {
  return Math.round(value * 100) / 100
}
