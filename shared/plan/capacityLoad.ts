import type { z } from 'zod'
import type { planChannels } from '../contract/channels/plan.ts'
import { type Axis, workingDaysBefore } from './calendar.ts'
import { calendarAt, compileTeams } from './compileTeams.ts'
import { mondayOf, toEpochDay, toIso } from './day.ts'
import { durationOf } from './effort.ts'
import type { PlanInput } from './input.ts'
import { perPerson } from './model.ts'

export type CapacityLoad = z.infer<(typeof planChannels)['plan.capacity']['output']>

/** A placed task with work left: its team (null for none), people at once, and the epoch days of its place. */
export interface PlacedTask {
  readonly teamId: string | null
  readonly people: number
  readonly from: number
  readonly to: number
  /** Person-days still to do of a started task, whose place began in the past; null: all of it. */
  readonly left: number | null
}

type CapacityInput = Pick<PlanInput, 'asOf' | 'teams' | 'capacities' | 'events' | 'program'>

/** Load against capacity per team and week (Monday to Sunday), in person-days, from the status date to the last task. */
export function capacityLoad(input: CapacityInput, placed: readonly PlacedTask[]): CapacityLoad {
  const asOf = toEpochDay(input.asOf)
  const open = placed.filter(({ to }) => to >= asOf)
  const origin = mondayOf(asOf)
  const last = open.reduce((end, { to }) => Math.max(end, to), asOf)
  const weeks = Math.floor((last - origin) / 7) + 1
  const axis: Axis = { origin, days: weeks * 7 }
  const all = { ...input, workloads: [], waivers: [], waves: [], tasks: [], links: [] }
  const compiled = compileTeams(all, axis)
  const rows = input.teams.map(({ id, name }) => ({
    teamId: id,
    name,
    capacity: Array<number>(weeks).fill(0),
    load: Array<number>(weeks).fill(0),
  }))
  rows.forEach((row, m) => {
    calendarAt(compiled.calendars, compiled.calendarOf[m]).dayOf.forEach((day, i) => {
      if (day < asOf) return
      const week = Math.floor((day - origin) / 7)
      row.capacity[week] =
        (row.capacity[week] ?? 0) + (compiled.capacity[(compiled.first[m] ?? 0) + i] ?? 0) / perPerson
    })
  })
  const index = new Map(input.teams.map(({ id }, m) => [id, m]))
  const unassigned = Array<number>(weeks).fill(0)
  for (const task of open) {
    const m = task.teamId === null ? -1 : (index.get(task.teamId) ?? -1)
    const load = rows[m]?.load ?? unassigned
    const calendar = calendarAt(compiled.calendars, m < 0 ? 0 : compiled.calendarOf[m])
    const most = m < 0 ? Number.POSITIVE_INFINITY : (compiled.most[m] ?? 0) / perPerson
    const people = Math.min(task.people, most)
    const end = workingDaysBefore(calendar, task.to + 1)
    const first = workingDaysBefore(calendar, Math.max(task.from, asOf))
    const start = task.left === null ? first : Math.max(first, end - durationOf(task.left, people))
    for (let i = start; i < end; i++) {
      const week = Math.floor(((calendar.dayOf[i] ?? origin) - origin) / 7)
      load[week] = (load[week] ?? 0) + people
    }
  }
  return {
    weeks: Array.from({ length: weeks }, (_, k) => toIso(origin + k * 7)),
    teams: rows.map((row) => ({ ...row, capacity: row.capacity.map(rounded), load: row.load.map(rounded) })),
    unassigned: unassigned.map(rounded),
  }
}

function rounded(personDays: number): number {
  return Math.round(personDays * 1_000) / 1_000
}
