import type { EntityName } from './entities.ts'

/** A field of one entity that holds the id of another, and what a deletion of the other does to it. */
export interface Reference {
  readonly entity: EntityName
  readonly field: string
  readonly to: EntityName
  readonly onDelete: 'cascade' | 'clear'
}

/** Every reference between entities. `id` fields reference where an entity shares the id of its owner. */
export const references: readonly Reference[] = [
  { entity: 'scopeReview', field: 'id', to: 'workload', onDelete: 'cascade' },
  { entity: 'decision', field: 'id', to: 'workload', onDelete: 'cascade' },
  { entity: 'requirement', field: 'workloadId', to: 'workload', onDelete: 'cascade' },
  { entity: 'waiver', field: 'workloadId', to: 'workload', onDelete: 'cascade' },
  { entity: 'task', field: 'workloadId', to: 'workload', onDelete: 'cascade' },
  { entity: 'removalEvidence', field: 'workloadId', to: 'workload', onDelete: 'cascade' },
  { entity: 'finding', field: 'workloadId', to: 'workload', onDelete: 'clear' },
  { entity: 'link', field: 'fromTaskId', to: 'task', onDelete: 'cascade' },
  { entity: 'link', field: 'toTaskId', to: 'task', onDelete: 'cascade' },
  { entity: 'capacity', field: 'teamId', to: 'team', onDelete: 'cascade' },
  { entity: 'calendarEvent', field: 'teamId', to: 'team', onDelete: 'cascade' },
  { entity: 'task', field: 'teamId', to: 'team', onDelete: 'clear' },
  { entity: 'workload', field: 'waveId', to: 'wave', onDelete: 'clear' },
  { entity: 'waiver', field: 'authorityId', to: 'authority', onDelete: 'clear' },
  { entity: 'program', field: 'deadlineAuthorityId', to: 'authority', onDelete: 'clear' },
]
