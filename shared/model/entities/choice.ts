import { z } from 'zod'
import { defineEntity, required, text, unknownable, withDefault } from '../define.ts'
import { entityId, isoDate, json } from '../scalars.ts'
import * as words from '../vocabulary.ts'

/** A requirement set by a person; id is `workloadId:kind`. It replaces the derived default of that kind. */
export const requirement = defineEntity('requirement', 'requirement', {
  id: required('text', entityId),
  workloadId: required('text', entityId),
  kind: required('text', words.requirementKind),
  /** False switches the requirement off for this workload. */
  needed: withDefault('boolean', z.boolean(), true),
  /** The value as `shared/assess/requirement.ts` checks it for the kind; null for plain yes/no kinds. */
  value: withDefault('json', json, null),
  note: text(2_000),
})
export type Requirement = z.infer<typeof requirement.schema>

/** The alternative chosen for a workload; its id is the workload's id. */
export const decision = defineEntity('decision', 'decision', {
  id: required('text', entityId),
  alternativeId: required('text', z.string().min(1).max(300)),
  runnerUpId: unknownable('text', z.string().min(1).max(300)),
  rationale: text(),
  decidedBy: text(200),
  decidedOn: required('text', isoDate),
  /** Verdict, cost and effort as they stood when chosen. */
  evidence: withDefault('json', json, null),
})
export type Decision = z.infer<typeof decision.schema>

/** An imported catalog (id `catalog`) that replaces the shipped one. */
export const catalog = defineEntity('catalog', 'catalog', {
  id: required('text', entityId),
  version: required('text', z.string().max(100)),
  asOf: required('text', isoDate),
  source: text(4_000),
  entries: required('json', json),
})
export type CatalogImport = z.infer<typeof catalog.schema>
