import { daysBetween } from '../progress/dates.ts'
import type { Tally } from '../progress/tally.ts'
import type { Figure } from './briefing.ts'
import { costChange } from './costChange.ts'
import type { ReportFacts } from './facts.ts'
import { formatCount, formatDate, formatUsd, plural } from './format.ts'
import { linkTo } from './links.ts'

const must = ['in', 'mixed']

/** The large figures of overview and briefing, each with its reading, how and source; unknown values are null. */
export function buildFigures(facts: ReportFacts, counts: Tally): Figure[] {
  const figures = [
    inScope(counts),
    moved(counts),
    late(counts, facts),
    undetermined(counts),
    forecast(facts, counts),
    daysLeft(facts),
    cost(facts),
  ]
  return figures.map((figure) => ({ display: displayOf(figure), ...figure }))
}

type Plain = Omit<Figure, 'display'> & Partial<Pick<Figure, 'display'>>

function displayOf({ id, value }: Plain): string {
  if (value === null) return 'unknown'
  return id === 'cost-change' ? formatUsd(value) : formatCount(value)
}

function inScope(counts: Tally): Plain {
  return {
    id: 'in-scope',
    label: 'In scope',
    value: counts.inScope,
    text: `${formatCount(counts.inScope)} of ${plural(counts.workloads, 'workload')} must move`,
    tone: 'neutral',
    how: 'Workloads whose effective scope is in or mixed.',
    source: { label: 'In-scope workloads', href: linkTo('inventory', { scope: must }) },
  }
}

function moved(counts: Tally): Plain {
  const waived = counts.waived === 0 ? '' : `, ${formatCount(counts.waived)} under a waiver`
  return {
    id: 'moved',
    label: 'Moved',
    value: counts.done,
    text: `${formatCount(counts.done)} moved, ${formatCount(counts.open)} to go${waived}`,
    tone: counts.inScope > 0 && counts.open === 0 ? 'good' : 'neutral',
    how: 'In-scope workloads accepted as moved, or with all tasks finished, by the status date.',
    source: { label: 'Moved workloads', href: linkTo('inventory', { scope: must, progress: ['done'] }) },
  }
}

function late(counts: Tally, { plan }: ReportFacts): Plain {
  const known = plan !== null && !plan.stale
  const planned = known ? `${formatCount(counts.plannedLate)} planned after the due date` : 'no current plan'
  const worst = Math.max(counts.overdue, known ? counts.plannedLate : 0)
  return {
    id: 'late',
    label: 'Late',
    value: known || counts.open === 0 ? worst : counts.overdue > 0 ? counts.overdue : null,
    text: `${formatCount(counts.overdue)} overdue, ${planned}`,
    tone: worst > 0 ? 'bad' : known || counts.open === 0 ? 'good' : 'unknown',
    how: 'Overdue: open past the due date. Planned late: the planned finish is after the due date; overdue ones are among them. The figure is the larger of the two.',
    source: { label: 'Late workloads', href: linkTo('inventory', { q: ['is:late'] }) },
  }
}

function undetermined(counts: Tally): Plain {
  return {
    id: 'undetermined',
    label: 'Scope not settled',
    value: counts.undetermined,
    text:
      counts.undetermined === 0
        ? 'Every workload’s scope is settled'
        : `${plural(counts.undetermined, 'workload')} may yet have to move`,
    tone: counts.workloads === 0 ? 'unknown' : counts.undetermined > 0 ? 'warning' : 'good',
    how: 'Undetermined workloads, and those the rules call out while other rules disagree and nobody has signed.',
    source: { label: 'Scope queue', href: linkTo('scope', { scope: ['undetermined'] }) },
  }
}

function forecast({ plan, deadline }: ReportFacts, counts: Tally): Plain {
  const p80 = plan === null || plan.stale ? null : (plan.forecast?.p80 ?? null)
  const days = p80 === null ? null : daysBetween(p80, deadline)
  const without = counts.unplanned === 0 ? '' : `, without ${plural(counts.unplanned, 'unplanned workload')}`
  return {
    id: 'forecast',
    label: 'Forecast finish (P80)',
    display: formatDate(p80),
    value: days,
    text:
      days === null
        ? counts.open === 0 && counts.inScope > 0
          ? 'Nothing is left to forecast'
          : 'unknown: there is no forecast yet'
        : `${formatDate(p80)}, ${spare(days)}${without}`,
    tone: days === null ? 'unknown' : days < 0 ? 'bad' : counts.unplanned > 0 ? 'warning' : 'good',
    how: 'Eight of ten simulated runs of the plan, from three-point estimates, finish by this day. The value is the calendar days it leaves to the deadline.',
    source: { label: 'Plan', href: linkTo('plan') },
  }
}

function spare(days: number): string {
  if (days === 0) return 'on the deadline'
  return days > 0
    ? `${plural(days, 'day')} before the deadline`
    : `${plural(-days, 'day')} after the deadline`
}

function daysLeft({ asOf, deadline, workingDaysLeft }: ReportFacts): Plain {
  const days = daysBetween(asOf, deadline)
  return {
    id: 'days-left',
    label: days < 0 ? 'Days past the deadline' : 'Days left',
    value: days,
    display: formatCount(Math.abs(days)),
    text:
      days < 0
        ? `${plural(-days, 'day')} past the deadline of ${formatDate(deadline)}`
        : `${plural(days, 'day')} to ${formatDate(deadline)}, ${plural(Math.max(0, workingDaysLeft), 'working day')}`,
    tone: days < 0 ? 'bad' : days < 30 ? 'warning' : 'neutral',
    how: 'Calendar days from the status date to the program’s deadline; working days leave out weekends, federal holidays if the program keeps them, and program-wide holidays.',
    source: { label: 'Program dates', href: linkTo('settings') },
  }
}

function cost({ rows }: ReportFacts): Plain {
  const { before, after, known, unknown } = costChange(rows)
  const change = Math.round((after - before) * 100) / 100
  const rest = unknown === 0 ? '' : `; unknown for ${formatCount(unknown)}`
  const said =
    change === 0 ? 'No change' : `${formatUsd(Math.abs(change))} a month ${change < 0 ? 'less' : 'more'}`
  return {
    id: 'cost-change',
    label: 'Monthly cost change',
    value: known === 0 ? null : change,
    text:
      known === 0
        ? unknown === 0
          ? 'unknown: no alternative chosen yet'
          : `unknown for all ${plural(unknown, 'decided workload')}`
        : `${said} for ${plural(known, 'workload')}${rest}`,
    tone: known === 0 ? 'unknown' : 'neutral',
    how: 'Cost after minus cost before, over in-scope workloads with a chosen alternative where both are known.',
    source: { label: 'Costs', href: linkTo('alternatives') },
  }
}
