import { isWeekend, toEpochDay } from '#shared/plan/day.ts'
import { federalHolidaysBetween } from '#shared/plan/federalHolidays.ts'
import type { PlanInput, PlanTask } from '#shared/plan/input.ts'

/** The best that any order of work gives, found by trying them all, day by day, with sets and plain loops. */
export interface Best {
  /** Least possible weighted number of late workloads, and least possible finish; not of one and the same plan. */
  readonly late: number
  readonly finish: number
}

/** Tries every order of at most six tasks without pins and progress, whose links have no leads. */
export function bruteForce(input: PlanInput): Best {
  let best: Best = { late: Number.POSITIVE_INFINITY, finish: Number.POSITIVE_INFINITY }
  for (const order of orders(input, [])) {
    const finish = place(input, order)
    const last = Math.max(...finish.values())
    best = { late: Math.min(best.late, lateWeight(input, finish)), finish: Math.min(best.finish, last) }
  }
  return best
}

function* orders(input: PlanInput, done: readonly PlanTask[]): Generator<readonly PlanTask[]> {
  if (done.length === input.tasks.length) yield done
  for (const task of input.tasks) {
    if (done.includes(task)) continue
    const before = input.links.filter((link) => link.toTaskId === task.id).map((link) => link.fromTaskId)
    if (before.every((id) => done.some((other) => other.id === id))) yield* orders(input, [...done, task])
  }
}

function place(input: PlanInput, order: readonly PlanTask[]): Map<string, number> {
  const finish = new Map<string, number>()
  const used = new Map<string, number>()
  for (const task of order) {
    const length = durationOf(input, task)
    for (let start = earliest(input, task, finish); ; start++) {
      const days = run(input, task, start, length)
      const people = peopleOf(input, task)
      const fits = days?.every((day) => {
        const key = `${task.teamId} ${day}`
        const isFrozen =
          (task.phase === 'cutover' || task.phase === 'decommission') &&
          inside(input, 'freeze', task.teamId, day)
        return (
          !isFrozen &&
          (people === 0 || (used.get(key) ?? 0) + people <= capacity(input, task.teamId, day) + 1e-9)
        )
      })
      if (days === null || fits !== true) continue
      for (const day of days)
        used.set(`${task.teamId} ${day}`, (used.get(`${task.teamId} ${day}`) ?? 0) + people)
      finish.set(task.id, days.at(-1) ?? start)
      break
    }
  }
  return finish
}

function earliest(input: PlanInput, task: PlanTask, finish: ReadonlyMap<string, number>): number {
  const workload = input.workloads.find(({ id }) => id === task.workloadId)
  const wave = input.waves.find(({ id }) => id === workload?.waveId)?.startOn
  let first = Math.max(toEpochDay(input.asOf), wave == null ? 0 : toEpochDay(wave))
  for (const link of input.links.filter(({ toTaskId }) => toTaskId === task.id)) {
    let day = (finish.get(link.fromTaskId) ?? 0) + 1
    for (let left = link.lagDays; left > 0; day++) if (works(input, task.teamId, day)) left--
    first = Math.max(first, day)
  }
  return first
}

/** The working days of a run that begins on this very day, or null when it is a day off. */
function run(input: PlanInput, task: PlanTask, start: number, length: number): number[] | null {
  if (!works(input, task.teamId, start)) return null
  const days: number[] = []
  for (let day = start; days.length < length; day++) if (works(input, task.teamId, day)) days.push(day)
  return days
}

function works(input: PlanInput, teamId: string | null, day: number): boolean {
  if (isWeekend(day) || inside(input, 'holiday', teamId, day)) return false
  return !(input.program.federalHolidays && federalHolidaysBetween(day, day).length > 0)
}

function inside(input: PlanInput, kind: string, teamId: string | null, day: number): boolean {
  return input.events.some(
    (event) =>
      event.kind === kind &&
      (event.teamId === null || event.teamId === teamId) &&
      toEpochDay(event.from) <= day &&
      day <= toEpochDay(event.to),
  )
}

function capacity(input: PlanInput, teamId: string | null, day: number): number {
  const spans = input.capacities
    .filter((span) => span.teamId === teamId && toEpochDay(span.from) <= day)
    .filter((span) => span.to === null || day <= toEpochDay(span.to))
    .sort((a, b) => toEpochDay(a.from) - toEpochDay(b.from))
  return spans.at(-1)?.people ?? input.teams.find(({ id }) => id === teamId)?.people ?? 0
}

/** As asked, but never more than the team ever has. */
function peopleOf(input: PlanInput, task: PlanTask): number {
  const standing = input.teams.find(({ id }) => id === task.teamId)?.people ?? 0
  const spans = input.capacities.filter(
    (span) => span.teamId === task.teamId && (span.to === null || span.to >= input.asOf),
  )
  return Math.min(task.people, Math.max(standing, ...spans.map(({ people }) => people)))
}

function durationOf(input: PlanInput, task: PlanTask): number {
  const mean = (task.optimisticDays + 4 * task.likelyDays + task.pessimisticDays) / 6
  const people = peopleOf(input, task)
  return Math.max(1, Math.ceil(mean / (people === 0 ? 1 : people) - 1e-9))
}

function lateWeight(input: PlanInput, finish: ReadonlyMap<string, number>): number {
  return input.workloads.reduce((sum, { id, dueDate }) => {
    const due = Math.min(toEpochDay(input.program.deadline), dueDate === null ? 1e9 : toEpochDay(dueDate))
    const own = input.tasks.filter((task) => task.workloadId === id).map((task) => finish.get(task.id) ?? 0)
    return sum + (own.length > 0 && Math.max(...own) > due ? 2 : 0)
  }, 0)
}
