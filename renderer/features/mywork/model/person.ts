import type { Output } from '#shared/contract/contract.ts'
import { formatNumber } from '../../../app/format.ts'

type Person = Output<'work.people'>[number]

/** Whose work is shown. */
export interface Whose {
  readonly kind: Person['kind'] | 'all'
  readonly id: string
}

const groups = [
  { kind: 'team', group: 'Teams' },
  { kind: 'assignee', group: 'People with tasks' },
  { kind: 'owner', group: 'Owners of workloads' },
] as const

/** A list of more tasks than this is nobody's work any more, and slow to fetch. */
export const MOST_FOR_EVERYBODY = 10_000

/** The choices of the list: everybody (where that is not too many tasks), then teams, people and owners with their open tasks. */
export function personOptions(people: readonly Person[], tasks: number) {
  const own = groups.map(({ kind, group }) => ({
    group,
    items: people
      .filter((person) => person.kind === kind)
      .map((person) => ({
        value: `${kind}:${person.id}`,
        label: `${person.name} (${formatNumber(person.open)} open)`,
      })),
  }))
  const named = own.filter(({ items }) => items.length > 0)
  if (tasks > MOST_FOR_EVERYBODY && named.length > 0) return named
  return [{ group: 'All', items: [{ value: 'all:', label: 'Everybody' }] }, ...named]
}

/** Reads a remembered choice; the first with open work when there is none or it is gone, else everybody. */
export function chosenPerson(people: readonly Person[], remembered: string): Whose {
  if (remembered === 'all:') return { kind: 'all', id: '' }
  const found = people.find((person) => `${person.kind}:${person.id}` === remembered)
  const whose = found ?? people.find((person) => person.open > 0)
  return whose === undefined ? { kind: 'all', id: '' } : { kind: whose.kind, id: whose.id }
}
