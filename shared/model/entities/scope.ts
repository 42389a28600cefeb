import { z } from 'zod'
import { defineEntity, required, text, unknownable, withDefault } from '../define.ts'
import { entityId, isoDate, json } from '../scalars.ts'
import * as words from '../vocabulary.ts'

/** A person's sign-off or override of a workload's computed scope; its id is the workload's id. */
export const scopeReview = defineEntity('scopeReview', 'scope_review', {
  id: required('text', entityId),
  /** `sign-off` accepts what the rules said; `override` replaces it and needs a reason. */
  kind: required('text', z.enum(['sign-off', 'override'])),
  scope: required('text', words.scope),
  reason: text(20_000),
  reviewer: required('text', z.string().min(1).max(200)),
  reviewedOn: required('text', isoDate),
  /** What the rules said at that moment: `{scope, confidence, rules: [{id, scope, reason}]}`. */
  evidence: withDefault('json', json, null),
  reviewAgainOn: unknownable('text', isoDate),
})
export type ScopeReview = z.infer<typeof scopeReview.schema>

/** A scope rule added by the user, or one that replaces or switches off a shipped rule of the same id. */
export const scopeRule = defineEntity('scopeRule', 'scope_rule', {
  id: required('text', entityId),
  enabled: withDefault('boolean', z.boolean(), true),
  /** The rule as `shared/policy/rule.ts` checks it; null with `enabled: false` switches a shipped rule off. */
  definition: withDefault('json', json, null),
})
export type ScopeRule = z.infer<typeof scopeRule.schema>

/** A dated source of obligation. Data with an "as of", never advice. */
export const authority = defineEntity('authority', 'authority', {
  id: required('text', entityId),
  title: required('text', z.string().min(1).max(500)),
  kind: required('text', z.enum(words.authorityKinds)),
  state: required('text', z.enum(words.authorityStates)),
  date: required('text', isoDate),
  effectiveFrom: unknownable('text', isoDate),
  effectiveTo: unknownable('text', isoDate),
  covers: text(),
  effect: text(),
  sourceUrl: text(2_000),
  confidence: required('text', words.confidence),
  asOf: required('text', isoDate),
  /** A removal date that follows from it, offered as a deadline preset. */
  deadline: unknownable('text', isoDate),
  note: text(),
})
export type Authority = z.infer<typeof authority.schema>

/** An approved or sought, dated exemption of one workload, with its conditions. */
export const waiver = defineEntity('waiver', 'waiver', {
  id: required('text', entityId),
  workloadId: required('text', entityId),
  state: withDefault('text', z.enum(words.waiverStates), 'draft'),
  authorityId: unknownable('text', entityId),
  approvedBy: text(500),
  requestedOn: unknownable('text', isoDate),
  from: unknownable('text', isoDate),
  until: unknownable('text', isoDate),
  conditions: text(),
  mitigation: text(),
})
export type Waiver = z.infer<typeof waiver.schema>
