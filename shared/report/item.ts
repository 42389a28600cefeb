import type { BriefingItem } from './briefing.ts'
import { listWords } from './format.ts'
import { linkTo, linkToWorkload } from './links.ts'

interface Subject {
  readonly id: string
  readonly name: string
}

/** An item about some workloads, worst first; null when there are none. It links to the one, or to the list. */
export function itemAbout(
  subjects: readonly Subject[],
  item: Pick<BriefingItem, 'id' | 'severity'> & {
    readonly title: (count: number) => string
    readonly detail: (names: string) => string
    readonly label: string
    /** Where the whole list is shown; a single workload links to its drawer. */
    readonly href: string
  },
): BriefingItem | null {
  const distinct = [...new Map(subjects.map((subject) => [subject.id, subject])).values()]
  const only = distinct.length === 1 ? distinct[0] : undefined
  if (distinct.length === 0) return null
  return {
    id: item.id,
    title: item.title(distinct.length),
    detail: item.detail(listWords(distinct.map((subject) => subject.name))),
    workloadIds: distinct.map((subject) => subject.id),
    link: { label: item.label, href: only === undefined ? item.href : linkToWorkload(only.id) },
    severity: item.severity,
  }
}

/** A link to given workloads in the inventory; long lists fall back to a filter. */
export function linkToWorkloads(ids: readonly string[], fallback: string): string {
  return ids.length <= 200 ? linkTo('inventory', { ids }) : fallback
}
