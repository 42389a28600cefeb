import type { Scope } from '../model/vocabulary.ts'
import { mayYetBeInScope } from '../progress/rowTests.ts'
import type { Chart } from './chart.ts'
import { categoryChart, emptyChart } from './emptyChart.ts'
import type { ReportFacts, ReportRow } from './facts.ts'
import { formatCount, plural } from './format.ts'
import { linkTo } from './links.ts'

const scopes: readonly { readonly id: Scope; readonly label: string }[] = [
  { id: 'in', label: 'In: must move' },
  { id: 'mixed', label: 'Mixed: split or move' },
  { id: 'undetermined', label: 'Undetermined' },
  { id: 'out', label: 'Out: may stay' },
]

/** All workloads by scope, and how much of it a person has signed. */
export function scopeChart({ rows }: ReportFacts): Chart {
  const head = {
    id: 'scope-composition',
    title: 'Scope and who says so',
    kind: 'stacked-bar' as const,
    xKind: 'category' as const,
    unit: 'workloads',
    how: 'Counts all workloads by their effective scope: a person’s sign-off or override where there is one, else what the rules say. Not yet classified counts as undetermined.',
    sources: scopes.map(({ id, label }) => ({ label, href: linkTo('inventory', { scope: [id] }) })),
  }
  if (rows.length === 0) return emptyChart(head, 'The workspace holds no workloads yet.')
  const count = (test: (row: ReportRow) => boolean) =>
    scopes.map(({ id, label }) => ({
      x: label,
      y: rows.filter((row) => row.scope === id && test(row)).length,
    }))
  const series: Chart['series'] = [
    {
      id: 'signed',
      label: 'Signed off or overridden by a person',
      role: 'category',
      points: count(isSigned),
    },
    { id: 'rules', label: 'By the rules only', role: 'category', points: count((row) => !isSigned(row)) },
  ]
  return categoryChart(head, reading(rows), 'Scope', series)
}

function isSigned({ scopeBy }: ReportRow): boolean {
  return scopeBy === 'sign-off' || scopeBy === 'override'
}

function reading(rows: readonly ReportRow[]): string {
  const must = rows.filter(({ scope }) => scope === 'in' || scope === 'mixed')
  const open = rows.filter(({ scope }) => scope === 'undetermined').length
  const signed = must.filter(isSigned).length
  const said = `${formatCount(must.length)} of ${plural(rows.length, 'workload')} must move, wholly or in part`
  const by = must.length === 0 ? '' : `, ${formatCount(signed)} of them signed off by a person`
  const disputed = rows.filter(mayYetBeInScope).length - open
  const more = disputed === 0 ? '' : `, and for ${formatCount(disputed)} more the rules disagree`
  return `${said}${by}; ${open === 0 ? 'none is' : open === 1 ? '1 is' : `${formatCount(open)} are`} undetermined${more}.`
}
