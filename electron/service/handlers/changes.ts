import type { changeChannels } from '#shared/contract/channels/changes.ts'
import { type EntityName, entityNames } from '#shared/model/entities.ts'
import type { Json } from '#shared/model/scalars.ts'
import { rowsOf } from '../../store/rows.ts'
import { all, sql } from '../../store/sql.ts'
import type { Handlers, ServiceContext } from '../context.ts'

type Names = Exclude<keyof typeof changeChannels, 'changes.undo' | 'changes.redo' | 'changes.stack'>

/** Edits, history and plain rows. Undo and redo belong to the session. */
export const changeHandlers: Handlers<Names> = {
  'changes.apply': (context, { label, reason, mutations }) =>
    context.apply({ label, mutations, ...(reason === undefined ? {} : { reason }) }),
  'history.entity': (context, { entity, id, limit }) => historyOf(context, id, entity, limit ?? 1_000),
  'history.recent': (context, { limit, before }) =>
    all(
      context.db,
      sql
        .selectFrom('operation')
        .select(['id as operation', 'label', 'at', 'changes', 'author', 'seq', 'undone_by'])
        .where('seq', '<', before ?? Number.MAX_SAFE_INTEGER)
        .orderBy('seq', 'desc')
        .limit(limit ?? 200),
    ).map(({ undone_by, ...operation }) => ({ ...operation, undone: undone_by !== null })),
  'rows.list': (context, { entity, where }) =>
    rowsOf(context.db, entity, (where ?? {}) as never) as Record<string, Json>[], // `where` is checked by rowsOf field by field
  'rows.newIds': (context, { prefix, count }) => Array.from({ length: count }, () => context.newId(prefix)),
}

function historyOf(context: ServiceContext, id: string, entity: EntityName | undefined, limit: number) {
  const rows = all(
    context.db,
    sql
      .selectFrom('change')
      .innerJoin('operation', 'operation.id', 'change.operation')
      .select([
        'change.id as id',
        'change.author as author',
        'change.device as device',
        'change.operation as operation',
        'change.field as field',
        'change.kind as kind',
        'change.before as before',
        'change.after as after',
        'change.at as at',
        'change.reason as reason',
        'operation.label as label',
        'change.entity as entity',
        'change.entity_id as entityId',
      ])
      .where('change.entity_id', '=', id)
      .where('change.entity', 'in', entity === undefined ? [...entityNames] : [entity])
      .orderBy('change.seq', 'desc')
      .limit(limit),
  )
  return rows.map((row) => ({
    ...row,
    entity: row.entity as EntityName, // the log only holds known entities
    before: JSON.parse(row.before) as Json, // logged JSON
    after: JSON.parse(row.after) as Json, // logged JSON
  }))
}
