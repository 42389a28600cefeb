import { z } from 'zod'
import { defineEntity, required, text, unknownable, withDefault } from '../define.ts'
import { entityId, isoDate, isoInstant } from '../scalars.ts'
import * as words from '../vocabulary.ts'

const strings = z.array(z.string().max(500)).max(500)
const count = z.number().finite().nonnegative()

/** Where a row came from: file, 1-based data row, profile and time of import. */
export const rowSource = z.strictObject({
  file: z.string(),
  row: z.number().int().positive(),
  profile: z.string(),
  importedAt: isoInstant,
})

/** Anything that depends, or may depend, on Claude. Null or empty means unknown, never "no". */
export const workload = defineEntity('workload', 'workload', {
  id: required('text', entityId),
  /** The stable key of the source (id column, or name within organization): re-imports match on it. */
  key: text(1_000),
  name: required('text', z.string().min(1).max(1_000)),
  description: text(200_000),
  kind: withDefault('text', words.workloadKind, 'application'),
  /** Component: the part of the organization reported on (service branch, bureau, division). */
  component: text(500),
  /** Agency or company that owns it. */
  organization: text(500),
  /** E-mail domain of its owner or users, e.g. `navy.mil`. */
  emailDomain: text(500),
  owner: text(500),
  contractor: text(500),
  /** Procurement instrument identifiers as written in the source. */
  contract: text(5_000),
  environment: unknownable('text', z.enum(words.environments)),
  impactLevel: unknownable('text', z.enum(words.impactLevels)),
  region: text(200),
  criticality: unknownable('text', z.enum(words.criticalities)),
  stage: text(200),
  tags: withDefault('json', strings, []),
  claudeUse: withDefault('text', z.enum(words.claudeUses), 'unknown'),
  route: unknownable('text', z.enum(words.routes)),
  vendor: text(500),
  models: withDefault('json', strings, []),
  features: withDefault('json', z.array(words.feature).max(50), []),
  inputTokensPerMonth: unknownable('real', count),
  outputTokensPerMonth: unknownable('real', count),
  /** What Claude costs now, USD a month. */
  monthlyCostUsd: unknownable('real', count),
  users: unknownable('integer', z.number().int().nonnegative()),
  /** Its own due date, when a contract demands an earlier (or other) one than the program's deadline. */
  dueDate: unknownable('text', isoDate),
  waveId: unknownable('text', entityId),
  /** The day it was accepted as moved off Claude; null while it is not. */
  movedOn: unknownable('text', isoDate),
  notes: text(200_000),
  source: unknownable('json', rowSource),
  /** Source columns that map to no field, header -> cell, kept whole. */
  extra: withDefault('json', z.record(z.string(), z.string()), {}),
})
export type Workload = z.infer<typeof workload.schema>
