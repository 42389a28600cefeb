import type { Chart } from './chart.ts'
import { emptyChart } from './emptyChart.ts'
import type { CapacityFacts, ReportFacts } from './facts.ts'
import { formatCount, formatDate, plural } from './format.ts'
import { linkTo } from './links.ts'

/** A team and the weeks in which it has more to do than people to do it. */
export interface OverloadedTeam {
  readonly teamId: string
  readonly name: string
  readonly weeks: number
  /** Highest share of load in capacity; null where a week has load and no capacity at all. */
  readonly peak: number | null
}

/** Rounding in weekly sums is no overload. */
const tolerance = 0.5

/** Teams over their capacity in any week, worst first. */
export function overloadedTeams(capacity: CapacityFacts | null): readonly OverloadedTeam[] {
  const teams = (capacity?.teams ?? []).map((team) => {
    const over = team.load
      .map((load, index) => ({ load, capacity: team.capacity[index] ?? 0 }))
      .filter((week) => week.load > week.capacity + tolerance)
    const peak = over.some((week) => week.capacity === 0)
      ? null
      : Math.max(0, ...over.map((week) => week.load / week.capacity))
    return { teamId: team.teamId, name: team.name, weeks: over.length, peak }
  })
  return teams
    .filter((team) => team.weeks > 0)
    .sort((a, b) => b.weeks - a.weeks || (a.name < b.name ? -1 : 1))
}

const nothingPlanned = 'No work is planned yet, so there is no load to show.'

/** Person-days of planned work against people, week by week over all teams. */
export function capacityChart({ capacity }: ReportFacts): Chart {
  const head = {
    id: 'capacity-load',
    title: 'Capacity against load',
    kind: 'bar' as const,
    xKind: 'date' as const,
    unit: 'person-days a week',
    how: 'Load spreads each planned task over its working days by the people it takes; capacity is every team’s people on working days, without holidays. Weeks begin on Monday. Work without a team counts as load and has no capacity.',
    sources: [{ label: 'Capacity in the plan', href: linkTo('plan', { panel: ['capacity'] }) }],
  }
  if (capacity === null || capacity.weeks.length === 0) return emptyChart(head, nothingPlanned)
  const load = capacity.weeks.map(
    (_, index) => sum(capacity.teams.map((team) => team.load[index])) + (capacity.unassigned[index] ?? 0),
  )
  const people = capacity.weeks.map((_, index) => sum(capacity.teams.map((team) => team.capacity[index])))
  if (load.every((value) => value === 0)) return emptyChart(head, nothingPlanned)
  const points = (values: readonly number[]) =>
    capacity.weeks.map((x, index) => ({ x, y: round(values[index] ?? 0) }))
  return {
    ...head,
    reading: reading(capacity, load, people),
    series: [
      { id: 'load', label: 'Load', role: 'load', points: points(load) },
      { id: 'capacity', label: 'Capacity', role: 'capacity', points: points(people) },
    ],
    band: null,
    marks: [],
    table: {
      columns: ['Week of', 'Load', 'Capacity'],
      rows: capacity.weeks.map((week, index) => [week, round(load[index] ?? 0), round(people[index] ?? 0)]),
    },
    empty: null,
  }
}

function reading(capacity: CapacityFacts, load: readonly number[], people: readonly number[]): string {
  const busiest = load.indexOf(Math.max(...load))
  const week = capacity.weeks[busiest]
  if (week === undefined) return nothingPlanned
  const peak = `The busiest week begins ${formatDate(week)}: ${formatCount(load[busiest] ?? 0)} person-days of work for ${formatCount(people[busiest] ?? 0)} available`
  const over = overloadedTeams(capacity)
  const first = over[0]
  if (first === undefined) return `${peak}; no team is over its capacity.`
  const others = over.length === 1 ? '' : ` and ${plural(over.length - 1, 'other team')}`
  return `${peak}; ${first.name}${others} ${over.length === 1 ? 'is' : 'are'} over capacity in some weeks.`
}

function sum(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
