import { z } from 'zod'
import { entityId, isoDate } from '#shared/model/scalars.ts'
import { briefing } from '#shared/report/briefing.ts'
import { overview } from '#shared/report/overview.ts'
import { command, query } from '../define.ts'
import { taskWithSchedule } from './workloads.ts'

const int = z.number().int()

/** Where the program stands, by counts of in-scope workloads; `onTrack` is null when it can't be known. */
export const status = z.strictObject({
  asOf: isoDate,
  deadline: isoDate,
  daysLeft: int,
  inScope: int,
  done: int,
  inProgress: int,
  notStarted: int,
  blocked: int,
  overdue: int,
  waived: int,
  /** Workloads whose scope is not settled and that may yet have to move. */
  undetermined: int,
  /** In scope, neither done nor waived, without a planned finish. */
  unplanned: int,
  percent: z.number().nullable(),
  /** What `percent` weighs by: expected effort, or every workload the same where some have no tasks. */
  percentBasis: z.enum(['effort', 'workloads']),
  forecastFinish: isoDate.nullable(),
  onTrack: z.boolean().nullable(),
  why: z.string(),
})
export type Status = z.infer<typeof status>

export const myTask = taskWithSchedule.extend({
  workloadName: z.string(),
  due: isoDate.nullable(),
  /** Ids and names of unfinished tasks it waits for. */
  waitsFor: z.array(z.strictObject({ id: entityId, name: z.string(), workloadName: z.string() })),
  bucket: z.enum(['overdue', 'now', 'blocked', 'next', 'waiting', 'done']),
})
export type MyTask = z.infer<typeof myTask>

export const exportKinds = ['csv', 'xlsx', 'html'] as const

export const reportChannels = {
  'status.get': query(z.strictObject({}), status),
  'overview.get': query(z.strictObject({}), overview),
  'briefing.get': query(z.strictObject({}), briefing),
  'work.people': query(
    z.strictObject({}),
    z.array(
      z.strictObject({
        kind: z.enum(['team', 'owner', 'assignee']),
        id: z.string(),
        name: z.string(),
        open: int,
      }),
    ),
  ),
  'work.list': query(
    z.strictObject({ kind: z.enum(['team', 'owner', 'assignee', 'all']), id: z.string() }),
    z.array(myTask),
  ),
  'export.run': command(
    z.strictObject({
      kind: z.enum(exportKinds),
      out: z.string().min(1),
      /** Workloads to include, in this order; absent means all. */
      workloadIds: z.array(entityId).optional(),
      /** Columns of the view, in order; absent means all. */
      columns: z.array(z.string()).optional(),
      /** What filters were in force, in words, printed on the export. */
      filters: z.string().optional(),
      jobId: z.string().optional(),
    }),
    z.strictObject({ file: z.string(), bytes: z.number(), rows: int }),
  ),
}
