import { type EpochDay, isWeekend, toEpochDay } from './day.ts'
import { federalHolidaysBetween } from './federalHolidays.ts'
import type { PlanInput, PlanTask } from './input.ts'
import { none } from './model.ts'

/** A plan as it leaves the engine: parallel arrays, epoch days, `none` for tasks without a place. */
export interface PlannedDates {
  readonly ids: readonly string[]
  readonly start: Int32Array
  readonly finish: Int32Array
}

/** What the engine said it would not keep, and why it may not: links cut from circles, pins that contradict. */
export interface Exceptions {
  readonly links: ReadonlySet<string>
  readonly pins: ReadonlySet<string>
}

export interface Violation {
  readonly rule: 'actual' | 'release' | 'calendar' | 'duration' | 'freeze' | 'pin' | 'link' | 'capacity'
  /** The task, or the team for capacity. */
  readonly id: string
  readonly text: string
}

/**
 * Checks every rule of a plan again from the raw input, sharing nothing with the compiler and the scheduler but day
 * arithmetic: actual dates, earliest days, working days, durations, freezes, pins, links, capacity of every day.
 */
export function checkPlan(
  input: PlanInput,
  plan: PlannedDates,
  exceptions: Exceptions,
): readonly Violation[] {
  const found: Violation[] = []
  const check = new Checker(input, plan)
  for (const placed of check.places.values()) {
    if (placed.start !== none) check.task(placed, exceptions, found)
  }
  for (const link of input.links) if (!exceptions.links.has(link.id)) check.link(link, found)
  check.capacities(found)
  return found
}

/** One team's days: 1 = works, freezes, working days before a day, people, and load in thousandths. */
interface TeamDays {
  readonly works: Uint8Array
  readonly frozen: Uint8Array
  readonly before: Int32Array
  readonly people: Float64Array
  readonly load: Float64Array
  readonly most: number
  /** After its last capacity span. */
  readonly usual: number
}

/** A task with its days in the plan, `none` without a place. */
interface Placed {
  readonly task: PlanTask
  start: EpochDay
  finish: EpochDay
}

class Checker {
  readonly places: ReadonlyMap<string, Placed>
  readonly #input: PlanInput
  readonly #asOf: EpochDay
  readonly #earliest: ReadonlyMap<string, EpochDay>
  readonly #origin: EpochDay
  readonly #days: number
  readonly #teams = new Map<string | null, TeamDays>()

  constructor(input: PlanInput, plan: PlannedDates) {
    this.#input = input
    this.#asOf = toEpochDay(input.asOf)
    this.places = new Map(input.tasks.map((task) => [task.id, { task, start: none, finish: none }]))
    let [first, last] = [this.#asOf, this.#asOf]
    plan.ids.forEach((id, i) => {
      const [start, finish] = [plan.start[i] ?? none, plan.finish[i] ?? none]
      const placed = this.places.get(id)
      if (placed === undefined || start === none || finish === none) return
      placed.start = start
      placed.finish = finish
      first = Math.min(first, start)
      last = Math.max(last, finish)
    })
    this.#origin = first - 1
    this.#days = last - first + 3
    const planStart = input.program.planStart === null ? this.#asOf : toEpochDay(input.program.planStart)
    const waves = new Map(input.waves.map((wave) => [wave.id, wave.startOn]))
    this.#earliest = new Map(
      input.workloads.map(({ id, waveId }) => {
        const wave = waveId === null ? null : (waves.get(waveId) ?? null)
        return [
          id,
          Math.max(this.#asOf, this.#near(planStart), this.#near(wave === null ? 0 : toEpochDay(wave))),
        ]
      }),
    )
    this.#teams.set(null, this.#daysOf(null, 0))
    for (const team of input.teams) this.#teams.set(team.id, this.#daysOf(team.id, team.people))
  }

  task({ task, start, finish }: Placed, exceptions: Exceptions, found: Violation[]): void {
    const say = (rule: Violation['rule'], text: string): void => {
      found.push({ rule, id: task.id, text: `${task.name}: ${text}` })
    }
    if (task.actualFinish !== null && this.#near(toEpochDay(task.actualFinish)) !== 0) {
      if (finish !== toEpochDay(task.actualFinish)) say('actual', 'finish is not the actual finish')
      return
    }
    const team = this.#teamOf(task)
    const isStarted = task.actualStart !== null && toEpochDay(task.actualStart) <= this.#asOf
    const asked = this.#thousandths(task.people)
    const known = task.teamId !== null && this.#teams.has(task.teamId)
    let people = known ? Math.min(asked, team.most) : asked
    let length = this.#duration(task, people, isStarted)
    // Where its team has too few people for it after a capacity span, a task may be done with fewer in more days.
    const fewer = Math.min(asked, team.usual)
    if (known && fewer > 0 && fewer < people && this.#isShort(team, finish, people)) {
      length = Math.ceil((length * people) / fewer - 1e-9)
      people = fewer
    }
    const first = isStarted ? this.#back(team, finish, length) : start
    if (isStarted && start !== toEpochDay(task.actualStart ?? ''))
      say('actual', 'start is not the actual start')
    const earliest = isStarted ? this.#asOf : (this.#earliest.get(task.workloadId) ?? this.#asOf)
    if (first < earliest) say('release', 'starts before it may')
    if (team.works[first - this.#origin] !== 1) say('calendar', 'starts on a day off')
    if (team.works[finish - this.#origin] !== 1) say('calendar', 'finishes on a day off')
    if (this.#between(team, first, finish + 1) !== length)
      say('duration', `does not take ${length} working days`)
    if (task.phase === 'cutover' || task.phase === 'decommission') {
      for (let day = first; day <= finish; day++) {
        const d = day - this.#origin
        if (team.works[d] === 1 && team.frozen[d] === 1) say('freeze', 'runs in a freeze')
      }
    }
    if (!isStarted && !exceptions.pins.has(task.id)) this.#pin(task, team, start, say)
    for (let d = first - this.#origin; d <= finish - this.#origin; d++) {
      if (team.works[d] === 1) team.load[d] = (team.load[d] ?? 0) + people
    }
  }

  link(link: PlanInput['links'][number], found: Violation[]): void {
    const from = this.places.get(link.fromTaskId)
    const to = this.places.get(link.toTaskId)
    if (from === undefined || to === undefined || from.finish === none || to.start === none) return
    const { task } = to
    if (task.actualFinish !== null) return
    if (task.actualStart !== null && toEpochDay(task.actualStart) <= this.#asOf) return
    const gap = this.#between(this.#teamOf(task), from.finish + 1, to.start)
    if (gap < link.lagDays) {
      found.push({
        rule: 'link',
        id: task.id,
        text: `${task.name}: starts too early after ${link.fromTaskId}`,
      })
    }
  }

  capacities(found: Violation[]): void {
    for (const { id, name } of this.#input.teams) {
      const team = this.#teams.get(id)
      const over = team?.load.findIndex(
        (load, d) => d + this.#origin >= this.#asOf && load > (team.people[d] ?? 0),
      )
      if (over === undefined || over < 0) continue
      found.push({
        rule: 'capacity',
        id,
        text: `${name}: more work than people on day ${over + this.#origin}`,
      })
    }
  }

  #pin(task: PlanTask, team: TeamDays, start: EpochDay, say: (rule: 'pin', text: string) => void): void {
    const iso = task.actualStart ?? task.pinnedStart
    const pin = iso === null ? 0 : this.#near(toEpochDay(iso))
    if (pin === 0) return
    if (this.#between(team, pin, start) !== 0 || start < pin) say('pin', 'is not where it is pinned')
  }

  /** Dates more than fifty years off are not taken seriously by the planner; here they count as 0. */
  #near(day: EpochDay): EpochDay {
    return Math.abs(day - this.#asOf) <= 18_263 ? day : 0
  }

  #teamOf(task: PlanTask): TeamDays {
    const team = this.#teams.get(task.teamId) ?? this.#teams.get(null)
    if (team === undefined) throw new Error('the calendar of no team is always there')
    return team
  }

  /** Person-days by thousandths of people, rounded up to whole days, at least one. */
  #duration(task: PlanTask, people: number, isStarted: boolean): number {
    const mean = (task.optimisticDays + 4 * task.likelyDays + task.pessimisticDays) / 6
    const left = task.remainingDays ?? mean * (1 - task.percent / 100)
    return Math.max(1, Math.ceil((isStarted ? left : mean) / (people === 0 ? 1 : people / 1_000) - 1e-9))
  }

  /** Whether the team has fewer people than that on the last day of a task. */
  #isShort(team: TeamDays, finish: EpochDay, people: number): boolean {
    return (team.people[finish - this.#origin] ?? 0) < people
  }

  #thousandths(people: number): number {
    return Math.round(people * 1_000)
  }

  /** The first of the last `length` working days up to `finish`. */
  #back(team: TeamDays, finish: EpochDay, length: number): EpochDay {
    let day = finish
    for (let left = length; day > this.#origin; day--) {
      if (team.works[day - this.#origin] === 1 && --left === 0) break
    }
    return day
  }

  /** Working days in [from, to); negative when `to` lies before `from`. */
  #between(team: TeamDays, from: EpochDay, to: EpochDay): number {
    const clamp = (day: EpochDay): number => Math.min(Math.max(day - this.#origin, 0), this.#days)
    return (team.before[clamp(to)] ?? 0) - (team.before[clamp(from)] ?? 0)
  }

  #daysOf(teamId: string | null, standing: number): TeamDays {
    const works = this.#marks('holiday', teamId).map((off, d) =>
      off === 1 || isWeekend(this.#origin + d) ? 0 : 1,
    )
    if (this.#input.program.federalHolidays) {
      for (const { observed } of federalHolidaysBetween(this.#origin, this.#origin + this.#days)) {
        works[observed - this.#origin] = 0
      }
    }
    const before = new Int32Array(this.#days + 1)
    for (let d = 0; d < this.#days; d++) before[d + 1] = (before[d] ?? 0) + (works[d] ?? 0)
    const people = new Float64Array(this.#days).fill(this.#thousandths(standing))
    const own = this.#input.capacities.filter((span) => span.teamId === teamId)
    for (const span of own.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
      for (let d = 0; d < this.#days; d++) {
        const day = this.#origin + d
        const inside = day >= toEpochDay(span.from) && (span.to === null || day <= toEpochDay(span.to))
        if (inside) people[d] = this.#thousandths(span.people)
      }
    }
    const frozen = this.#marks('freeze', teamId)
    return {
      works,
      frozen,
      before,
      people,
      load: new Float64Array(this.#days),
      most: this.#mostPeople(teamId, standing),
      usual: this.#usualPeople(teamId, standing),
    }
  }

  /** The most people on any working day from the status date on: standing, or in a span that is not over. */
  #mostPeople(teamId: string | null, standing: number): number {
    const spans = this.#input.capacities.filter(
      (span) => span.teamId === teamId && this.#hasWorkingDay(teamId, span),
    )
    const isReplaced = spans.some((span) => span.to === null && toEpochDay(span.from) <= this.#asOf)
    return this.#thousandths(Math.max(isReplaced ? 0 : standing, ...spans.map((span) => span.people)))
  }

  #hasWorkingDay(
    teamId: string | null,
    span: { readonly from: string; readonly to: string | null },
  ): boolean {
    const first = Math.max(this.#asOf, toEpochDay(span.from))
    // Two years hold a working day, whatever the holidays; longer spans need no search.
    const last = span.to === null ? first + 730 : Math.min(first + 730, toEpochDay(span.to))
    for (let day = first; day <= last; day++) if (this.#works(teamId, day)) return true
    return false
  }

  #works(teamId: string | null, day: EpochDay): boolean {
    if (isWeekend(day)) return false
    if (this.#input.program.federalHolidays && federalHolidaysBetween(day, day).length > 0) return false
    return !this.#input.events.some(
      (event) =>
        event.kind === 'holiday' &&
        (event.teamId === null || event.teamId === teamId) &&
        toEpochDay(event.from) <= day &&
        day <= toEpochDay(event.to),
    )
  }

  /** After all spans: the standing people, unless a span has no end. */
  #usualPeople(teamId: string | null, standing: number): number {
    const endless = this.#input.capacities.filter((span) => span.teamId === teamId && span.to === null)
    const last = endless.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)).at(-1)
    return this.#thousandths(last?.people ?? standing)
  }

  #marks(kind: 'holiday' | 'freeze', teamId: string | null): Uint8Array {
    const marks = new Uint8Array(this.#days)
    for (const event of this.#input.events) {
      if (event.kind !== kind || (event.teamId !== null && event.teamId !== teamId)) continue
      const from = Math.max(0, toEpochDay(event.from) - this.#origin)
      const end = Math.min(this.#days, toEpochDay(event.to) - this.#origin + 1)
      if (from < end) marks.fill(1, from, end)
    }
    return marks
  }
}
