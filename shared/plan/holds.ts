import { readyAfter, type Schedule } from './decode.ts'
import type { Flow } from './flow.ts'
import { type Model, none, releaseKind, taskState } from './model.ts'
import { flowByReceiver } from './slack.ts'

/**
 * What holds each task where it is. First the wait, if any, between the day on which it could have begun and its start
 * (`waitFrom` to `waitTo`, epoch days, `none` without a wait) and whether a freeze, the team's capacity, or both made it;
 * then what set the day on which it could have begun.
 */
export interface Holds {
  readonly cause: Uint8Array
  /** The predecessor behind a `link` cause, else -1. */
  readonly causeTask: Int32Array
  readonly waitFrom: Int32Array
  readonly waitTo: Int32Array
  /** Working days of the wait. */
  readonly waitDays: Int32Array
  readonly byFreeze: Uint8Array
  readonly byCapacity: Uint8Array
  /** Tasks whose people it took over on the day after they finished: `first[t]` to `first[t + 1]`. */
  readonly blockers: { readonly first: Int32Array; readonly task: Int32Array }
}

/** Numbers of `Holds.cause`, in the order of their words. */
export const causes = ['status-date', 'plan-start', 'wave', 'link', 'pin', 'started'] as const

/** Finds for every placed task what holds it, from the finished schedule. */
export function holdsOf(model: Model, schedule: Schedule, flow: Flow): Holds {
  const n = model.tasks.count
  const holds: Holds = {
    cause: new Uint8Array(n),
    causeTask: new Int32Array(n).fill(-1),
    waitFrom: new Int32Array(n).fill(none),
    waitTo: new Int32Array(n).fill(none),
    waitDays: new Int32Array(n),
    byFreeze: new Uint8Array(n),
    byCapacity: new Uint8Array(n),
    blockers: flowByReceiver(model, handOvers(schedule, flow)),
  }
  for (const t of model.order) {
    if ((schedule.start[t] ?? -1) < 0) continue
    const ready = findCause(model, schedule, holds, t)
    findWait(model, schedule, holds, t, ready)
  }
  return holds
}

/** Only hand-overs without a free day between: those make somebody wait. */
function handOvers({ start, finish }: Schedule, { from, to }: Flow): Flow {
  const tight = from.map((t, k) => ((finish[t] ?? 0) + 1 === (start[to[k] ?? 0] ?? -1) ? 1 : 0))
  return { from: from.filter((_, k) => tight[k] === 1), to: to.filter((_, k) => tight[k] === 1) }
}

/** Sets the cause and returns the working-day number on which the task could have begun. */
function findCause(model: Model, schedule: Schedule, holds: Holds, t: number): number {
  const { tasks, preds } = model
  let ready = tasks.release[t] ?? 0
  const kind = tasks.releaseKind[t] ?? 0
  setCause(holds, t, kind === releaseKind.finishedLink ? 'link' : (causes[kind] ?? 'status-date'))
  if (kind === releaseKind.finishedLink) holds.causeTask[t] = tasks.releaseTask[t] ?? -1
  if (tasks.state[t] === taskState.started) {
    setCause(holds, t, 'started')
    return ready
  }
  for (let a = preds.first[t] ?? 0; a < (preds.first[t + 1] ?? 0); a++) {
    const p = preds.task[a] ?? 0
    const day = readyAfter(model, p, t, schedule.finish) + (preds.lag[a] ?? 0)
    // On equal days the link explains more than the release does.
    if (day < ready || (day === ready && holds.causeTask[t] !== -1)) continue
    ready = day
    setCause(holds, t, 'link')
    holds.causeTask[t] = p
  }
  const pin = tasks.pin[t] ?? -1
  if (pin > ready) {
    setCause(holds, t, 'pin')
    holds.causeTask[t] = -1
    return pin
  }
  return ready
}

function setCause(holds: Holds, t: number, cause: (typeof causes)[number]): void {
  holds.cause[t] = causes.indexOf(cause)
}

function findWait(model: Model, schedule: Schedule, holds: Holds, t: number, ready: number): void {
  const { tasks, teams } = model
  const start = schedule.start[t] ?? 0
  if (start <= ready) return
  const team = tasks.team[t] ?? -1
  const frozen = team < 0 ? teams.frozenForAll : teams.frozen
  const base = team < 0 ? 0 : (teams.first[team] ?? 0)
  const days = model.dayStart[tasks.calendar[t] ?? 0] ?? 0
  holds.waitFrom[t] = model.dayOf[days + ready] ?? none
  holds.waitTo[t] = model.dayOf[days + start - 1] ?? none
  holds.waitDays[t] = start - ready
  if (tasks.freezable[t] === 1 && frozen.subarray(base + ready, base + start).includes(1))
    holds.byFreeze[t] = 1
  const hasBlockers = (holds.blockers.first[t + 1] ?? 0) > (holds.blockers.first[t] ?? 0)
  if (hasBlockers || holds.byFreeze[t] === 0) holds.byCapacity[t] = 1
}
