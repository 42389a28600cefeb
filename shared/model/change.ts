import { z } from 'zod'
import { type EntityName, type EntityRow, entityNames } from './entities.ts'
import { entityId, isoInstant, type Json, json } from './scalars.ts'

export const entityName = z.enum(entityNames as [EntityName, ...EntityName[]])

/** What a caller asks for: create a row, set some fields, or delete. The spine turns it into changes. */
export const mutation = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('create'),
    entity: entityName,
    id: entityId,
    fields: z.record(z.string(), json),
  }),
  z.strictObject({
    kind: z.literal('set'),
    entity: entityName,
    id: entityId,
    fields: z.record(z.string(), json),
  }),
  z.strictObject({ kind: z.literal('delete'), entity: entityName, id: entityId }),
])
export type Mutation = z.infer<typeof mutation>

/** One recorded mutation, as it stands in the change log and travels in bundles. */
export const change = z.strictObject({
  id: entityId,
  /** Hybrid logical clock, sorts as text. */
  hlc: z.string(),
  author: z.string(),
  device: z.string(),
  /** The operation (one user act, one undo step) it belongs to. */
  operation: entityId,
  entity: entityName,
  entityId,
  kind: z.enum(['create', 'set', 'delete']),
  /** The field for `set`, else null. */
  field: z.string().nullable(),
  /** Value before: the field's, or the whole row for `delete`. */
  before: json,
  /** Value after: the field's, or the whole row for `create`. */
  after: json,
  reason: z.string(),
  at: isoInstant,
})
export type Change = z.infer<typeof change>

/** A typed `create` mutation; missing fields take their starting values. */
export function create<N extends EntityName>(entity: N, id: string, fields: Partial<EntityRow<N>>): Mutation {
  // The row type is JSON by construction of the field schemas; zod's json type can't be derived from it.
  return { kind: 'create', entity, id, fields: fields as Record<string, Json> }
}

/** A typed `set` mutation. */
export function set<N extends EntityName>(entity: N, id: string, fields: Partial<EntityRow<N>>): Mutation {
  // Same reason as above.
  return { kind: 'set', entity, id, fields: fields as Record<string, Json> }
}

/** A `delete` mutation. */
export function remove(entity: EntityName, id: string): Mutation {
  return { kind: 'delete', entity, id }
}
