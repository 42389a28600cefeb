import { z } from 'zod'
import { change, entityName, mutation } from '#shared/model/change.ts'
import { entityId, isoInstant, json } from '#shared/model/scalars.ts'
import { command, query } from '../define.ts'

/** What one operation did. */
export const receipt = z.strictObject({
  operation: entityId.nullable(),
  label: z.string(),
  changes: z.number().int(),
  seq: z.number().int(),
})
export type Receipt = z.infer<typeof receipt>

const undoEntry = z.strictObject({
  operation: entityId,
  label: z.string(),
  at: isoInstant,
  changes: z.number().int(),
})

export const historyEntry = change
  .pick({
    id: true,
    author: true,
    device: true,
    operation: true,
    field: true,
    kind: true,
    before: true,
    after: true,
  })
  .extend({ at: isoInstant, reason: z.string(), label: z.string(), entity: entityName, entityId })
export type HistoryEntry = z.infer<typeof historyEntry>

/** The spine as the outside sees it: apply, undo, redo, history, and plain rows of any entity. */
export const changeChannels = {
  'changes.apply': command(
    z.strictObject({
      label: z.string().min(1).max(300),
      reason: z.string().max(2_000).optional(),
      mutations: z.array(mutation).min(1).max(200_000),
    }),
    receipt,
  ),
  'changes.undo': command(z.strictObject({}), receipt.extend({ skipped: z.array(z.string()) })),
  'changes.redo': command(z.strictObject({}), receipt.extend({ skipped: z.array(z.string()) })),
  'changes.stack': query(
    z.strictObject({}),
    z.strictObject({ undo: undoEntry.nullable(), redo: undoEntry.nullable() }),
  ),
  'history.entity': query(
    z.strictObject({
      entity: entityName.optional(),
      id: entityId,
      limit: z.number().int().max(10_000).optional(),
    }),
    z.array(historyEntry),
  ),
  'history.recent': query(
    z.strictObject({ limit: z.number().int().max(1_000).optional(), before: z.number().int().optional() }),
    z.array(undoEntry.extend({ author: z.string(), seq: z.number().int(), undone: z.boolean() })),
  ),
  /** Plain rows of one entity type, optionally those whose fields equal the given values. */
  'rows.list': query(
    z.strictObject({ entity: entityName, where: z.record(z.string(), json).optional() }),
    z.array(z.record(z.string(), json)),
  ),
  'rows.newIds': query(
    z.strictObject({ prefix: z.string().regex(/^[a-z]{1,8}$/), count: z.number().int().min(1).max(1_000) }),
    z.array(entityId),
  ),
}
