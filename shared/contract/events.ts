import { z } from 'zod'
import { entityName } from '../model/change.ts'

/** What the service tells the window without being asked. */
export const event = z.discriminatedUnion('kind', [
  /** Rows changed; `ids` is null when there are too many to list. */
  z.strictObject({
    kind: z.literal('changed'),
    seq: z.number().int(),
    label: z.string(),
    entities: z.array(z.strictObject({ entity: entityName, ids: z.array(z.string()).nullable() })),
  }),
  /** A derived step was recomputed; `workloadIds` null means all. */
  z.strictObject({
    kind: z.literal('derived'),
    step: z.enum(['scope', 'assess', 'plan']),
    seq: z.number().int(),
  }),
  z.strictObject({
    kind: z.literal('job'),
    jobId: z.string(),
    label: z.string(),
    /** 0 to 1, or null while unknown. */
    progress: z.number().nullable(),
    note: z.string(),
    state: z.enum(['running', 'done', 'failed', 'cancelled']),
  }),
  z.strictObject({ kind: z.literal('workspace'), path: z.string().nullable() }),
  /** A menu item or a shortcut of the host asks the window to do something. */
  z.strictObject({ kind: z.literal('menu'), command: z.string() }),
])
export type ServiceEvent = z.infer<typeof event>
