import { workingDaysBefore } from './calendar.ts'
import { calendarAt } from './compileTeams.ts'
import type { EpochDay } from './day.ts'
import { type Model, none } from './model.ts'
import { type Earliest, tails } from './network.ts'

/**
 * A day before which no plan can finish, whatever the order of work: the larger of the critical path (links, calendars,
 * releases, pins) and, for each team and each first day, the work that can't begin before that day divided by the people
 * there are from then on, plus the shortest path behind it. `none` with nothing to do. Freezes are left out, so it is a
 * bound, not a forecast.
 */
export function finishBound(model: Model, early: Earliest): EpochDay | typeof none {
  const { tasks } = model
  let bound: number = none
  for (let t = 0; t < tasks.count; t++) {
    const index = early.finish[t] ?? -1
    const day = index < 0 ? (tasks.actualFinish[t] ?? none) : dayAt(model, tasks.calendar[t] ?? 0, index)
    if (day > bound) bound = day
  }
  const tail = tails(model)
  for (const members of openByTeam(model)) bound = Math.max(bound, teamBound(model, members, early, tail))
  return bound
}

function openByTeam(model: Model): number[][] {
  const teams: number[][] = model.teams.ids.map(() => [])
  for (const t of model.order) {
    if ((model.tasks.demand[t] ?? 0) > 0) teams[model.tasks.team[t] ?? 0]?.push(t)
  }
  return teams
}

/** Goes through the team's tasks from the latest first day to the earliest, adding up work and the least tail. */
function teamBound(model: Model, members: number[], early: Earliest, tail: Int32Array): number {
  const { tasks, teams } = model
  const team = tasks.team[members[0] ?? 0] ?? 0
  const calendar = teams.calendar[team] ?? 0
  const supply = capacityUpTo(model, team)
  members.sort((a, b) => (early.start[b] ?? 0) - (early.start[a] ?? 0))
  let work = 0
  let leastTail = Number.POSITIVE_INFINITY
  let bound: number = none
  members.forEach((t, k) => {
    work += (tasks.demand[t] ?? 0) * (tasks.duration[t] ?? 0)
    leastTail = Math.min(leastTail, tail[t] ?? 0)
    const first = early.start[t] ?? 0
    if ((early.start[members[k + 1] ?? -1] ?? -1) === first) return
    const index = firstReaching(supply, (supply[first] ?? 0) + work)
    if (index >= 0) bound = Math.max(bound, daysAfter(model, dayAt(model, calendar, index), leastTail))
  })
  return bound
}

/** Entry i: thousandths of person-days the team has on its working days before number i. */
function capacityUpTo({ teams }: Model, team: number): Float64Array {
  const from = teams.first[team] ?? 0
  const count = (teams.first[team + 1] ?? 0) - from
  const supply = new Float64Array(count + 1)
  for (let i = 0; i < count; i++) supply[i + 1] = (supply[i] ?? 0) + (teams.capacity[from + i] ?? 0)
  return supply
}

/** The first working day by whose end the supply reaches an amount, or -1. */
function firstReaching(supply: Float64Array, amount: number): number {
  let low = 0
  let high = supply.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((supply[middle] ?? 0) >= amount) high = middle
    else low = middle + 1
  }
  return low < supply.length ? low - 1 : -1
}

/** The day `count` working days of the program after a day; every team works on a subset of these, so none is faster. */
function daysAfter(model: Model, day: EpochDay, count: number): EpochDay {
  if (count <= 0) return day
  const index = workingDaysBefore(calendarAt(model.calendars, 0), day + 1) + count - 1
  return dayAt(model, 0, index)
}

function dayAt(model: Model, calendar: number, index: number): EpochDay {
  return model.dayOf[(model.dayStart[calendar] ?? 0) + index] ?? none
}
