import { isInScope } from '../progress/rowTests.ts'
import type { Chart } from './chart.ts'
import { categoryChart, emptyChart } from './emptyChart.ts'
import type { ReportFacts } from './facts.ts'
import { formatCount, plural } from './format.ts'
import { linkTo } from './links.ts'

/** Bins in working days of slack against each workload's own due date; `below` is exclusive. */
const bins = [
  { label: 'Over 40 late', below: -40 },
  { label: '11 to 40 late', below: -10 },
  { label: '1 to 10 late', below: 0 },
  { label: '0 to 5 left', below: 6 },
  { label: '6 to 20 left', below: 21 },
  { label: '21 to 60 left', below: 61 },
  { label: 'Over 60 left', below: Number.POSITIVE_INFINITY },
] as const

/** How much slack the planned finish of each open workload leaves against its due date. */
export function slackChart({ rows }: ReportFacts): Chart {
  const head = {
    id: 'slack',
    title: 'Slack against due dates',
    kind: 'bar' as const,
    xKind: 'category' as const,
    unit: 'workloads',
    how: 'Working days between the planned finish of each in-scope workload that is not moved and its own due date (the deadline, an earlier contract date, or the end of a waiver). Workloads without a plan or a due date are counted in the sentence, not in a bar.',
    sources: [
      { label: 'Late', href: linkTo('inventory', { q: ['is:late'] }) },
      { label: 'Plan', href: linkTo('plan') },
    ],
  }
  const open = rows.filter((row) => isInScope(row) && row.progress !== 'done')
  const slacks = open.map((row) => row.slackDays).filter((slack) => slack !== null)
  if (open.length === 0) return emptyChart(head, 'No in-scope workload is left to move.')
  if (slacks.length === 0)
    return emptyChart(
      head,
      `None of ${plural(open.length, 'open workload')} has both a plan and a due date yet.`,
    )
  const points = bins.map(({ label, below }, index) => {
    const from = bins[index - 1]?.below ?? Number.NEGATIVE_INFINITY
    return { x: label, y: slacks.filter((slack) => slack >= from && slack < below).length }
  })
  const series: Chart['series'] = [{ id: 'workloads', label: 'Workloads', role: 'category', points }]
  return categoryChart(head, reading(slacks, open.length), 'Working days', series)
}

function reading(slacks: readonly number[], open: number): string {
  const late = slacks.filter((slack) => slack < 0).length
  const tight = slacks.filter((slack) => slack >= 0 && slack <= 5).length
  const without = open - slacks.length
  const rest =
    without === 0 ? '' : `; ${formatCount(without)} ${without === 1 ? 'has' : 'have'} no plan or due date`
  const said =
    late === 0
      ? 'No planned workload finishes after its due date'
      : `${plural(late, 'workload')} of ${formatCount(slacks.length)} planned ${late === 1 ? 'finishes' : 'finish'} after the due date`
  return `${said}, and ${formatCount(tight)} ${tight === 1 ? 'has' : 'have'} at most five working days left${rest}.`
}
