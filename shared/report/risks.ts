import { addDays, daysBetween } from '../progress/dates.ts'
import { isInScope, isOpen, isOverdue, isPlannedLate } from '../progress/rowTests.ts'
import type { BriefingItem } from './briefing.ts'
import { overloadedTeams } from './capacityChart.ts'
import type { ReportFacts, ReportRow, TaskNote } from './facts.ts'
import { formatCount, formatDate, listWords, plural } from './format.ts'
import { itemAbout, linkToWorkloads } from './item.ts'
import { linkTo } from './links.ts'

const must = ['in', 'mixed']
/** An alternative that ends within this many days is a risk. */
const endOfLifeDays = 90

/** What threatens the date, most severe first. */
export function buildRisks(facts: ReportFacts): BriefingItem[] {
  const items = [
    overdue(facts),
    plannedLate(facts),
    noWayOut(facts),
    blocked(facts),
    overload(facts),
    ending(facts),
    unknownAuthorization(facts),
  ]
  return items.filter((item) => item !== null)
}

function overdue({ rows, asOf }: ReportFacts): BriefingItem | null {
  const found = rows
    .filter((row) => isOverdue(row, asOf))
    .sort((a, b) => byDate(a.due, b.due) || byName(a, b))
  const longest = found[0]?.due ?? asOf
  return itemAbout(found, {
    id: 'risk-overdue',
    severity: 'high',
    title: (count) => `${plural(count, 'workload')} past the due date`,
    detail: (names) =>
      `Still open: ${names}. The longest has been overdue for ${plural(daysBetween(longest, asOf), 'day')}.`,
    label: 'Overdue workloads',
    href: linkTo('inventory', { q: ['is:overdue'] }),
  })
}

function plannedLate({ rows, asOf }: ReportFacts): BriefingItem | null {
  const anyOverdue = rows.some((row) => isOverdue(row, asOf))
  const found = rows
    .filter((row) => isPlannedLate(row) && !isOverdue(row, asOf))
    .sort((a, b) => (a.slackDays ?? 0) - (b.slackDays ?? 0) || byName(a, b))
  return itemAbout(found, {
    id: 'risk-late',
    severity: 'high',
    title: (count) =>
      `${formatCount(count)} ${anyOverdue ? 'further ' : ''}${count === 1 ? 'workload' : 'workloads'} planned to finish late`,
    detail: (names) => `The plan finishes ${names} after the due date.`,
    label: 'Late workloads',
    href: linkTo('inventory', { q: ['is:late'] }),
  })
}

function noWayOut({ rows }: ReportFacts): BriefingItem | null {
  const found = rows
    .filter((row) => isOpen(row) && row.alternativeId === null && row.verdict === 'blocked')
    .sort(byName)
  return itemAbout(found, {
    id: 'risk-no-alternative',
    severity: 'high',
    title: (count) => `No alternative fits ${plural(count, 'workload')}`,
    detail: (names) => `Every alternative in the catalog fails a requirement of ${names}.`,
    label: 'Workloads without a fit',
    href: linkTo('inventory', { scope: must, verdict: ['blocked'] }),
  })
}

function blocked({ blockedTasks }: ReportFacts): BriefingItem | null {
  const detail = (names: string) =>
    `${plural(blockedTasks.length, 'task')} in ${names}. First: ${blockedTasks[0]?.detail || 'no reason recorded'}`
  return itemAbout(blockedTasks.map(workloadOf), {
    id: 'risk-blocked',
    severity: 'medium',
    title: (count) => `${plural(count, 'workload')} blocked`,
    detail,
    label: 'Blocked workloads',
    href: linkTo('inventory', { progress: ['blocked'] }),
  })
}

function overload({ capacity }: ReportFacts): BriefingItem | null {
  const teams = overloadedTeams(capacity)
  const worst = teams[0]
  if (worst === undefined) return null
  return {
    id: 'risk-capacity',
    title: `${plural(teams.length, 'team')} over capacity`,
    detail: `${listWords(teams.map((team) => team.name))}; ${worst.name} in ${plural(worst.weeks, 'week')}.`,
    workloadIds: [],
    link: { label: 'Capacity', href: linkTo('plan', { panel: ['capacity'] }) },
    severity: 'medium',
  }
}

function ending({ rows, asOf }: ReportFacts): BriefingItem | null {
  const limit = addDays(asOf, endOfLifeDays)
  const found = rows
    .filter((row) => isInScope(row) && row.alternativeEnds !== null && row.alternativeEnds <= limit)
    .sort((a, b) => byDate(a.alternativeEnds, b.alternativeEnds) || byName(a, b))
  return itemAbout(found, {
    id: 'risk-end-of-life',
    severity: 'high',
    title: (count) => `${plural(count, 'workload')} moving to a model about to end`,
    detail: (names) =>
      `${names}: the chosen alternative ends by ${formatDate(limit)}, the first on ${formatDate(found[0]?.alternativeEnds ?? null)}.`,
    label: 'These workloads',
    href: linkToWorkloads(
      found.map((row) => row.id),
      linkTo('alternatives'),
    ),
  })
}

function unknownAuthorization({ rows }: ReportFacts): BriefingItem | null {
  const found = rows
    .filter((row) => isOpen(row) && row.alternativeId !== null && row.authorizationUnknown === true)
    .sort(byName)
  return itemAbout(found, {
    id: 'risk-authorization',
    severity: 'medium',
    title: (count) => `Authorization unknown for ${plural(count, 'chosen alternative')}`,
    detail: (names) =>
      `No source shows that the chosen alternative is authorized at the level ${names} ${found.length === 1 ? 'needs' : 'need'}. Ask AWS or the authorizing official.`,
    label: 'These workloads',
    href: linkToWorkloads(
      found.map((row) => row.id),
      linkTo('alternatives'),
    ),
  })
}

function workloadOf(note: TaskNote): { id: string; name: string } {
  return { id: note.workloadId, name: note.workloadName }
}

function byName(a: ReportRow, b: ReportRow): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1
}

function byDate(a: string | null, b: string | null): number {
  return (a ?? '9999').localeCompare(b ?? '9999')
}
