import { isOpen, mayYetBeInScope } from '../progress/rowTests.ts'
import type { BriefingItem } from './briefing.ts'
import type { ReportFacts, TaskNote } from './facts.ts'
import { formatCount, plural } from './format.ts'
import { itemAbout } from './item.ts'
import { linkTo, noneValue } from './links.ts'

const must = ['in', 'mixed']

/** What people must decide before work can go on. */
export function buildDecisions(facts: ReportFacts): BriefingItem[] {
  const items = [
    scope(facts),
    alternative(facts),
    waivers(facts),
    unassigned(facts),
    freezes(facts),
    unplanned(facts),
  ]
  return items.filter((item) => item !== null)
}

function scope({ rows }: ReportFacts): BriefingItem | null {
  return itemAbout(rows.filter(mayYetBeInScope), {
    id: 'decide-scope',
    severity: 'high',
    title: (count) => `Settle the scope of ${plural(count, 'workload')}`,
    detail: (names) => `Until someone decides, it is not known whether ${names} must move.`,
    label: 'Scope queue',
    href: linkTo('scope', { scope: ['undetermined'] }),
  })
}

function alternative({ rows }: ReportFacts): BriefingItem | null {
  const found = rows.filter((row) => isOpen(row) && row.alternativeId === null)
  const ready = found.filter((row) => row.verdict === 'fit').length
  return itemAbout(found, {
    id: 'decide-alternative',
    severity: 'high',
    title: (count) => `Choose an alternative for ${plural(count, 'workload')}`,
    detail: (names) =>
      `${names}. ${ready === 0 ? 'None has an alternative known to fit.' : `${formatCount(ready)} ${ready === 1 ? 'has' : 'have'} one that fits.`}`,
    label: 'Undecided workloads',
    href: linkTo('inventory', { scope: must, alternativeId: [noneValue] }),
  })
}

function waivers({ rows }: ReportFacts): BriefingItem | null {
  return itemAbout(
    rows.filter((row) => isOpen(row) && row.waiver === 'requested'),
    {
      id: 'decide-waiver',
      severity: 'medium',
      title: (count) => `Decide ${plural(count, 'waiver request')}`,
      detail: (names) => `Requested for ${names}. Until approved, the due date stands.`,
      label: 'Requested waivers',
      href: linkTo('inventory', { waiver: ['requested'] }),
    },
  )
}

function unassigned({ unassignedTasks }: ReportFacts): BriefingItem | null {
  return itemAbout(unassignedTasks.map(workloadOf), {
    id: 'decide-team',
    severity: 'medium',
    title: () => `Assign ${plural(unassignedTasks.length, 'task')} to a team`,
    detail: (names) => `No team works on them yet, in ${names}.`,
    label: 'Plan',
    href: linkTo('plan'),
  })
}

function freezes({ freezeConflicts }: ReportFacts): BriefingItem | null {
  const first = freezeConflicts[0]
  return itemAbout(freezeConflicts.map(workloadOf), {
    id: 'decide-freeze',
    severity: 'medium',
    title: () => `Move ${plural(freezeConflicts.length, 'pinned task')} out of a freeze`,
    detail: (names) => `In ${names}: ${first?.name ?? ''} is pinned into ${first?.detail ?? 'a freeze'}.`,
    label: 'Plan',
    href: linkTo('plan'),
  })
}

function unplanned({ rows, plan }: ReportFacts): BriefingItem | null {
  const found = plan === null ? [] : rows.filter((row) => isOpen(row) && row.plannedFinish === null)
  return itemAbout(found, {
    id: 'decide-plan',
    severity: 'medium',
    title: (count) => `Plan ${plural(count, 'workload')} in scope`,
    detail: (names) =>
      `${names}: no planned finish, so the forecast leaves ${found.length === 1 ? 'it' : 'them'} out.`,
    label: 'Plan',
    href: linkTo('plan'),
  })
}

function workloadOf(note: TaskNote): { id: string; name: string } {
  return { id: note.workloadId, name: note.workloadName }
}
