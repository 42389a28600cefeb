import type { z } from 'zod'
import { catalog, decision, requirement } from './entities/choice.ts'
import { importMapping, savedView } from './entities/desk.ts'
import { finding } from './entities/finding.ts'
import { baseline, calendarEvent, capacity, link, task, taskTemplate, team, wave } from './entities/plan.ts'
import { program } from './entities/program.ts'
import { removalEvidence } from './entities/removal.ts'
import { authority, scopeReview, scopeRule, waiver } from './entities/scope.ts'
import { workload } from './entities/workload.ts'

/** Every entity type of a workspace, by its name in the change log. */
export const entities = {
  program,
  workload,
  finding,
  removalEvidence,
  scopeReview,
  scopeRule,
  authority,
  waiver,
  requirement,
  decision,
  catalog,
  team,
  capacity,
  calendarEvent,
  wave,
  task,
  link,
  taskTemplate,
  baseline,
  savedView,
  importMapping,
} as const

export type EntityName = keyof typeof entities
export type EntityRow<N extends EntityName> = z.infer<(typeof entities)[N]['schema']>
export const entityNames = Object.keys(entities) as readonly EntityName[] // keys of a const object
