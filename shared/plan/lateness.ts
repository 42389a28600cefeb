import { dayInWords, type EpochDay } from './day.ts'
import type { Schedule } from './decode.ts'
import { causes, type Holds } from './holds.ts'
import { type Model, none } from './model.ts'
import { finishDay, startDay } from './score.ts'

/** What the reasons are computed from. */
export interface LatenessContext {
  readonly model: Model
  readonly schedule: Schedule
  readonly holds: Holds
  /** Finish days if all teams had people without end. */
  readonly earliestFinish: Int32Array
  /** The task of each workload that finishes last, -1 without. */
  readonly lastTask: Int32Array
}

/**
 * Why a late workload is late, in at most three sentences: follows from its last task back through what held each task,
 * and names the due date that has passed, work that no number of people could do in time, and the longest waits.
 */
export function whyLate(context: LatenessContext, w: number): string {
  const { model } = context
  const due = model.workloads.due[w] ?? none
  const chain = chainTo(context, w)
  const reasons = [...dueReason(context, w, due), ...holdReasons(context, chain)]
  if (reasons.length === 0) return 'Its tasks, one after the other, take longer than is left.'
  return reasons.slice(0, 3).join(' ')
}

/** The last-finishing task of every workload; ties go to the lower number. */
export function lastTasks(model: Model, schedule: Schedule): Int32Array {
  const last = new Int32Array(model.workloads.count).fill(-1)
  const best = new Int32Array(model.workloads.count).fill(none)
  for (let t = 0; t < model.tasks.count; t++) {
    const w = model.tasks.workload[t] ?? 0
    const day = finishDay(model, schedule, t)
    if (day <= (best[w] ?? none)) continue
    best[w] = day
    last[w] = t
  }
  return last
}

/** From the workload's last task back through the links that bound it, also into other workloads. */
function chainTo({ holds, lastTask }: LatenessContext, w: number): number[] {
  const chain: number[] = []
  for (let t = lastTask[w] ?? -1; t >= 0 && chain.length < 1_000; t = holds.causeTask[t] ?? -1) chain.push(t)
  return chain
}

function dueReason({ model, earliestFinish }: LatenessContext, w: number, due: EpochDay): string[] {
  if (due < model.asOf) {
    return [`Its due date, ${dayInWords(due)}, passed ${days(model.asOf - due)} before the status date.`]
  }
  const soonest = earliestFinish[w] ?? none
  if (soonest <= due) return []
  return [`Even with unlimited people its work could not be done before ${dayInWords(soonest)}.`]
}

interface Reason {
  readonly days: number
  readonly text: string
}

function holdReasons(context: LatenessContext, chain: readonly number[]): string[] {
  const reasons = [...waitReasons(context, chain), ...approvalReasons(context, chain)]
  const first = startReason(context, chain.at(-1) ?? -1)
  return [...reasons.sort((a, b) => b.days - a.days || (a.text < b.text ? -1 : 1)), ...first].map(
    (reason) => reason.text,
  )
}

function waitReasons({ model, holds }: LatenessContext, chain: readonly number[]): Reason[] {
  return chain.flatMap((t) => {
    const wait = holds.waitDays[t] ?? 0
    if (wait === 0) return []
    const span = `from ${dayInWords(holds.waitFrom[t] ?? 0)} to ${dayInWords(holds.waitTo[t] ?? 0)}`
    const name = `“${model.tasks.names[t] ?? ''}”`
    const freeze = holds.byFreeze[t] === 1 ? 'a freeze' : ''
    const team = holds.byCapacity[t] === 1 ? `people of ${teamName(model, t)}` : ''
    const what = [team, freeze].filter((part) => part !== '').join(' and ')
    return [{ days: wait, text: `${name} waits ${workingDays(wait)} for ${what}, ${span}.` }]
  })
}

/** Pure waits (approvals) on the chain, as far as they are still to come. */
function approvalReasons({ model }: LatenessContext, chain: readonly number[]): Reason[] {
  return chain
    .filter((t) => model.tasks.people[t] === 0 && model.tasks.actualFinish[t] === none)
    .map((t) => {
      const wait = model.tasks.duration[t] ?? 0
      return { days: wait, text: `“${model.tasks.names[t] ?? ''}” alone takes ${workingDays(wait)}.` }
    })
}

/** What set the first day of the chain, where that is not simply the status date. */
function startReason({ model, schedule, holds }: LatenessContext, t: number): Reason[] {
  const cause = causes[holds.cause[t] ?? 0]
  const day = dayInWords(startDay(model, schedule, t))
  const name = `“${model.tasks.names[t] ?? ''}”`
  if (cause === 'wave') return [{ days: 0, text: `Its wave does not start before ${day}.` }]
  if (cause === 'pin') return [{ days: 0, text: `${name} is pinned to ${day}.` }]
  if (cause === 'plan-start')
    return [{ days: 0, text: `The plan starts only on ${dayInWords(model.earliest)}.` }]
  return []
}

function teamName(model: Model, t: number): string {
  return model.teams.names[model.tasks.team[t] ?? -1] ?? 'its team'
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count.toLocaleString('en-US')} days`
}

function workingDays(count: number): string {
  return count === 1 ? '1 working day' : `${count.toLocaleString('en-US')} working days`
}
