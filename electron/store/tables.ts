import type { EntityName, EntityRow } from '#shared/model/entities.ts'

/** An entity's row as SQLite holds it: JSON as text, booleans as 0 and 1, names in snake case. */
type Stored<T> = T extends boolean ? number : T extends string | number | null ? T : string
type Snake<S extends string> = S extends `${infer H}${infer T}`
  ? `${H extends Lowercase<H> ? H : `_${Lowercase<H>}`}${Snake<T>}`
  : S
type StoredRow<R> = { [K in keyof R as Snake<K & string>]: Stored<R[K]> }
type EntityTables = { [N in EntityName as Snake<N>]: StoredRow<EntityRow<N>> }

/** Change log, operations and derived tables beside the entities' own. */
interface SystemTables {
  change: {
    seq: number
    id: string
    hlc: string
    author: string
    device: string
    operation: string
    entity: string
    entity_id: string
    kind: 'create' | 'set' | 'delete'
    field: string | null
    before: string
    after: string
    reason: string
    at: string
    hash: string
  }
  operation: {
    seq: number
    id: string
    label: string
    author: string
    device: string
    at: string
    changes: number
    kind: 'base' | 'do' | 'undo' | 'redo'
    /** The operation that this one undoes or redoes. */
    target: string | null
    undone_by: string | null
  }
  meta: { key: string; value: string }
  derived_state: {
    step: string
    seq: number
    as_of: string
    basis: string
    computed_at: string
    summary: string
  }
  derived_scope: {
    workload_id: string
    scope: string
    confidence: string | null
    conflict: number
    result: string
  }
  derived_assessment: {
    workload_id: string
    best_id: string | null
    best_name: string | null
    verdict: string | null
    unknowns: number
    current_cost: number | null
    current_basis: string
    /** JSON: the compact ranking, best first. */
    ranked: string
    warnings: string
  }
  /** Days are epoch days; finish is the last day worked (inclusive). */
  derived_task: {
    task_id: string
    workload_id: string
    start: number
    finish: number
    slack: number | null
    critical: number
    /** JSON: what holds it, see plan.explainTask. */
    holds: string
  }
  derived_workload: {
    workload_id: string
    start: number | null
    finish: number | null
    due: number | null
    due_from: string | null
    slack: number | null
    percent: number | null
    /** JSON: why it is late or could not be planned; empty when neither. */
    why: string
    p80: number | null
    p_due: number | null
  }
}

/** All tables, for Kysely. */
export type Tables = EntityTables & SystemTables
