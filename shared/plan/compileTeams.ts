import { type Axis, type Calendar, compileCalendar, markSpans, type Span } from './calendar.ts'
import { toEpochDay } from './day.ts'
import type { PlanInput } from './input.ts'
import { perPerson } from './model.ts'

/** Calendars and daily capacities of all teams, before tasks are known. */
export interface CompiledTeams {
  readonly calendars: readonly Calendar[]
  readonly calendarOf: Int32Array
  readonly first: Int32Array
  readonly capacity: Int32Array
  readonly frozen: Uint8Array
  readonly frozenForAll: Uint8Array
  /** The most thousandths of a person a team ever has from the status date on. */
  readonly most: Int32Array
  /** What it has in the end, after its last capacity span. */
  readonly usual: Int32Array
}

/** Compiles weekends, holidays, freezes and capacity spans to one array entry per team and working day. */
export function compileTeams(input: PlanInput, axis: Axis): CompiledTeams {
  const { calendars, calendarOf } = compileCalendars(input, axis)
  const asOf = toEpochDay(input.asOf)
  const first = new Int32Array(input.teams.length + 1)
  input.teams.forEach((_, m) => {
    first[m + 1] = (first[m] ?? 0) + calendarAt(calendars, calendarOf[m]).dayOf.length
  })
  const total = first[input.teams.length] ?? 0
  const capacity = new Int32Array(total)
  const frozen = new Uint8Array(total)
  const most = new Int32Array(input.teams.length)
  const usual = new Int32Array(input.teams.length)
  input.teams.forEach((team, m) => {
    const people = peoplePerDay(input, team, axis)
    const freezes = markSpans(axis, spansOf(input, 'freeze', team.id))
    const { dayOf } = calendarAt(calendars, calendarOf[m])
    const base = first[m] ?? 0
    usual[m] = people.at(-1) ?? 0
    for (let i = 0; i < dayOf.length; i++) {
      const d = (dayOf[i] ?? 0) - axis.origin
      const amount = people[d] ?? 0
      capacity[base + i] = amount
      frozen[base + i] = freezes[d] ?? 0
      if (d + axis.origin >= asOf && amount > (most[m] ?? 0)) most[m] = amount
    }
  })
  const program = calendarAt(calendars, 0)
  const freezesForAll = markSpans(axis, spansOf(input, 'freeze', null))
  const frozenForAll = Uint8Array.from(program.dayOf, (day) => freezesForAll[day - axis.origin] ?? 0)
  return { calendars, calendarOf, first, capacity, frozen, frozenForAll, most, usual }
}

/** A calendar by its number. */
export function calendarAt(calendars: readonly Calendar[], index: number | undefined): Calendar {
  const calendar = calendars[index ?? 0]
  if (calendar === undefined) throw new Error(`no calendar ${index}`)
  return calendar
}

/** Days off, or freezes, for everybody and, where a team is given, for that team. */
function spansOf(input: PlanInput, kind: 'holiday' | 'freeze', teamId: string | null): Span[] {
  return input.events
    .filter((event) => event.kind === kind && (event.teamId === null || event.teamId === teamId))
    .map((event) => ({ from: toEpochDay(event.from), to: toEpochDay(event.to) }))
}

/** Teams without holidays of their own share calendar 0. */
function compileCalendars(
  input: PlanInput,
  axis: Axis,
): { calendars: readonly Calendar[]; calendarOf: Int32Array } {
  const federal = input.program.federalHolidays
  const calendars = [compileCalendar(axis, federal, spansOf(input, 'holiday', null))]
  const calendarOf = Int32Array.from(input.teams, (team) => {
    const hasOwn = input.events.some((event) => event.kind === 'holiday' && event.teamId === team.id)
    return hasOwn ? calendars.push(compileCalendar(axis, federal, spansOf(input, 'holiday', team.id))) - 1 : 0
  })
  return { calendars, calendarOf }
}

/** Standing people, replaced inside capacity spans; where spans overlap the one that begins later counts. */
function peoplePerDay(input: PlanInput, team: PlanInput['teams'][number], axis: Axis): Int32Array {
  const people = new Int32Array(axis.days).fill(Math.round(team.people * perPerson))
  const spans = input.capacities
    .filter((capacity) => capacity.teamId === team.id)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  for (const span of spans) {
    const from = Math.max(0, toEpochDay(span.from) - axis.origin)
    const end = span.to === null ? axis.days : Math.min(axis.days, toEpochDay(span.to) - axis.origin + 1)
    if (from < end) people.fill(Math.round(span.people * perPerson), from, end)
  }
  return people
}
