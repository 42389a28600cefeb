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

/** The holds of task t, the wait first. */
export function storedHolds(model: Model, holds: Holds, t: number): readonly StoredHold[] {
  return [...waits(model, holds, t), cause(model, holds, t)]
}

function waits({ tasks }: Model, holds: Holds, t: number): StoredHold[] {
  const days = holds.waitDays[t] ?? 0
  if (days === 0) return []
  const span = { from: holds.waitFrom[t] ?? none, to: holds.waitTo[t] ?? none, days }
  const first = holds.blockers.first[t] ?? 0
  const end = Math.min(holds.blockers.first[t + 1] ?? 0, first + shownBlockers)
  const blockers = Array.from(holds.blockers.task.subarray(first, end), (p) => tasks.ids[p] ?? '')
  const found: StoredHold[] = []
  if (holds.byCapacity[t] === 1) found.push({ kind: 'capacity', ...span, tasks: blockers })
  if (holds.byFreeze[t] === 1) found.push({ kind: 'freeze', ...span, tasks: [] })
  return found
}

function cause({ tasks }: Model, holds: Holds, t: number): StoredHold {
  const kind = causes[holds.cause[t] ?? 0] ?? 'status-date'
  return kind === 'link' ? { kind, tasks: [tasks.ids[holds.causeTask[t] ?? -1] ?? ''] } : { kind }
}
