import { mondayOf, toEpochDay, toIso } from '../plan/day.ts'
import { isInScope, isOpen, lastPlannedFinish } from '../progress/rowTests.ts'
import type { Chart } from './chart.ts'
import { emptyChart } from './emptyChart.ts'
import type { ReportFacts, ReportRow } from './facts.ts'
import { formatCount, formatDate, plural } from './format.ts'
import { linkTo } from './links.ts'

const head = {
  id: 'burn-up',
  title: 'In-scope workloads moved',
  kind: 'line',
  xKind: 'date',
  unit: 'workloads',
  how: 'Actual counts in-scope workloads by the day they were accepted as moved, or their last task was finished. Plan adds the open ones on their planned finish. The band runs from the plan to each workload’s P80 finish. The total is what is in scope now; how it grew is not drawn.',
  sources: [
    { label: 'In-scope workloads', href: linkTo('inventory', { scope: ['in', 'mixed'] }) },
    { label: 'Moved', href: linkTo('inventory', { scope: ['in', 'mixed'], progress: ['done'] }) },
    { label: 'Plan', href: linkTo('plan') },
  ],
} as const

const maxPoints = 120

/** In-scope workloads moved, week by week: actual, plan, baseline and forecast band against deadline and status date. */
export function burnUp(facts: ReportFacts): Chart {
  const rows = facts.rows.filter(isInScope)
  const shared = { ...head, sources: [...head.sources] }
  if (rows.length === 0) return emptyChart(shared, 'No workload is known to be in scope yet.')
  const dates = axis(facts, rows)
  const done = rows.filter((row) => row.progress === 'done')
  const undated = done.filter((row) => row.doneOn === null).length
  const planned = rows.filter((row) => isOpen(row) && row.plannedFinish !== null)
  const actual = cumulative(
    dates,
    done.map((row) => row.doneOn ?? facts.program.directiveDate),
  )
  const plan = cumulative(
    dates,
    planned.map((row) => row.plannedFinish),
  )
  const baseline = baselineLine(facts, rows, dates)
  const series: Chart['series'] = [
    line('scope', 'In scope', 'scope', dates, () => rows.length),
    line('actual', 'Moved', 'actual', dates, (index) =>
      (dates[index] ?? '') <= facts.asOf ? (actual[index] ?? 0) : null,
    ),
  ]
  if (planned.length > 0) {
    series.push(
      line('plan', 'Plan', 'plan', dates, (index) =>
        (dates[index] ?? '') >= facts.asOf ? done.length + (plan[index] ?? 0) : null,
      ),
    )
  }
  if (baseline !== null)
    series.push(
      line(
        'baseline',
        `Baseline: ${facts.baseline?.name}`,
        'baseline',
        dates,
        (index) => baseline[index] ?? 0,
      ),
    )
  return {
    ...shared,
    reading: reading(facts, rows, done.length, undated),
    series,
    band: band(facts, planned, done.length, dates, plan),
    marks: marks(facts),
    table: {
      columns: ['Day', ...series.map((one) => one.label)],
      rows: dates.map((date, index) => [date, ...series.map((one) => one.points[index]?.y ?? null)]),
    },
    empty: null,
  }
}

type Series = Chart['series'][number]

function line(
  id: string,
  label: string,
  role: Series['role'],
  dates: readonly string[],
  y: (index: number) => number | null,
): Series {
  return { id, label, role, points: dates.map((x, index) => ({ x, y: y(index) })) }
}

/** Mondays (or wider steps in long programs) from the first event to the last, with the status date among them. */
function axis(facts: ReportFacts, rows: readonly ReportRow[]): readonly string[] {
  const ends = [
    facts.deadline,
    facts.asOf,
    facts.plan?.finish,
    facts.plan?.forecast?.p80,
    ...rows.map((row) => row.p80),
  ]
  const starts = [facts.program.directiveDate, facts.asOf, ...rows.map((row) => row.doneOn)]
  const first = mondayOf(Math.min(...starts.filter(isText).map(toEpochDay)))
  const last = Math.max(...ends.filter(isText).map(toEpochDay)) + 7
  const step = 7 * Math.max(1, Math.ceil((last - first) / 7 / maxPoints))
  const days = new Set([toEpochDay(facts.asOf)])
  for (let day = first; day <= last; day += step) days.add(day)
  return [...days].sort((a, b) => a - b).map(toIso)
}

function isText(value: string | null | undefined): value is string {
  return typeof value === 'string'
}

/** How many of the days lie on or before each date; unknown days are left out. */
function cumulative(dates: readonly string[], days: readonly (string | null)[]): readonly number[] {
  const sorted = days.filter(isText).sort()
  let count = 0
  return dates.map((date) => {
    while (count < sorted.length && (sorted[count] ?? '') <= date) count += 1
    return count
  })
}

function baselineLine(
  { baseline }: ReportFacts,
  rows: readonly ReportRow[],
  dates: readonly string[],
): readonly number[] | null {
  if (baseline === null) return null
  const inScope = new Set(rows.map((row) => row.id))
  return cumulative(
    dates,
    baseline.finishes.filter(({ workloadId }) => inScope.has(workloadId)).map(({ finish }) => finish),
  )
}

function band(
  { asOf }: ReportFacts,
  planned: readonly ReportRow[],
  done: number,
  dates: readonly string[],
  plan: readonly number[],
): Chart['band'] {
  if (!planned.some((row) => row.p80 !== null)) return null
  const late = cumulative(
    dates,
    planned.map((row) => row.p80),
  )
  const points = dates.flatMap((x, index) => {
    if (x < asOf) return []
    const [a, b] = [done + (late[index] ?? 0), done + (plan[index] ?? 0)]
    return [{ x, low: Math.min(a, b), high: Math.max(a, b) }]
  })
  return { label: 'Plan to P80', points }
}

function marks({ asOf, deadline, plan }: ReportFacts): Chart['marks'] {
  const p80 = plan?.forecast?.p80
  return [
    { label: 'Status date', x: asOf, kind: 'status-date' },
    { label: 'Deadline', x: deadline, kind: 'deadline' },
    ...(p80 === undefined ? [] : [{ label: 'Forecast P80', x: p80, kind: 'forecast' as const }]),
  ]
}

function reading(facts: ReportFacts, rows: readonly ReportRow[], done: number, undated: number): string {
  const { deadline, asOf } = facts
  const open = rows.filter(isOpen)
  const said = `${formatCount(done)} of ${plural(rows.length, 'in-scope workload')} had moved by ${formatDate(asOf)}`
  const note = undated === 0 ? '' : ` (${plural(undated, 'day')} of completion not recorded)`
  if (open.length === 0) return `${said}${note}.`
  const unplanned = open.filter((row) => row.plannedFinish === null).length
  if (unplanned === open.length)
    return `${said}${note}; ${formatCount(open.length)} still open ${open.length === 1 ? 'has' : 'have'} no plan.`
  const end = lastPlannedFinish(open)
  const tail = unplanned === 0 ? '' : `, leaving out ${formatCount(unplanned)} without a plan`
  return `${said}${note}; the plan ends on ${formatDate(end)}, ${against(end, deadline)}${tail}.`
}

function against(end: string | null, deadline: string): string {
  if (end === null) return 'at an unknown distance from the deadline'
  const days = toEpochDay(end) - toEpochDay(deadline)
  if (days === 0) return 'on the day of the deadline'
  return days > 0
    ? `${plural(days, 'day')} after the deadline`
    : `${plural(-days, 'day')} before the deadline`
}
