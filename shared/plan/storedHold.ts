import { z } from 'zod'
import { causes, type Holds } from './holds.ts'
import { type Model, none } from './model.ts'

/** What holds a task, as `derived_task.holds` keeps it; days are epoch days, task ids at most three. */
export const storedHold = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['status-date', 'plan-start', 'wave', 'pin', 'started']) }),
  z.strictObject({ kind: z.literal('link'), tasks: z.array(z.string()) }),
  z.strictObject({
    kind: z.enum(['capacity', 'freeze']),
    from: z.number().int(),
    to: z.number().int(),
    days: z.number().int(),
    tasks: z.array(z.string()),
  }),
])
export type StoredHold = z.infer<typeof storedHold>

const shownBlockers = 3

/** The holds of task t as JSON of `StoredHold[]`, the wait first. Written out by hand: ids need no escaping. */
export function storedHolds(model: Model, holds: Holds, t: number): string {
  return `[${waits(model, holds, t)}${cause(model, holds, t)}]`
}

function waits({ tasks }: Model, holds: Holds, t: number): string {
  const days = holds.waitDays[t] ?? 0
  if (days === 0) return ''
  const span = `"from":${holds.waitFrom[t] ?? none},"to":${holds.waitTo[t] ?? none},"days":${days}`
  const first = holds.blockers.first[t] ?? 0
  const end = Math.min(holds.blockers.first[t + 1] ?? 0, first + shownBlockers)
  let blockers = ''
  for (let k = first; k < end; k++) {
    blockers += `${k === first ? '' : ','}"${tasks.ids[holds.blockers.task[k] ?? 0] ?? ''}"`
  }
  const capacity = holds.byCapacity[t] === 1 ? `{"kind":"capacity",${span},"tasks":[${blockers}]},` : ''
  const freeze = holds.byFreeze[t] === 1 ? `{"kind":"freeze",${span},"tasks":[]},` : ''
  return capacity + freeze
}

function cause({ tasks }: Model, holds: Holds, t: number): string {
  const kind = causes[holds.cause[t] ?? 0] ?? 'status-date'
  return kind === 'link'
    ? `{"kind":"link","tasks":["${tasks.ids[holds.causeTask[t] ?? -1] ?? ''}"]}`
    : `{"kind":"${kind}"}`
}
