import { z } from 'zod'
import { entityId, json } from '#shared/model/scalars.ts'
import * as words from '#shared/model/vocabulary.ts'
import { scopeResult } from '#shared/policy/result.ts'
import { scopeRule } from '#shared/policy/rule.ts'
import { command, query } from '../define.ts'
import { receipt } from './changes.ts'

export const scopeCounts = z.strictObject({
  in: z.number().int(),
  out: z.number().int(),
  mixed: z.number().int(),
  undetermined: z.number().int(),
})

/** Scope: run the rules, read the outcome, sign off. */
export const scopeChannels = {
  'scope.classify': command(z.strictObject({}), scopeCounts),
  'scope.summary': query(
    z.strictObject({}),
    scopeCounts.extend({
      signedOff: z.number().int(),
      overridden: z.number().int(),
      conflicts: z.number().int(),
      /** Signed off on rules that have since changed their answer. */
      outdated: z.number().int(),
      /** Workload ids that want a person, most pressing first, with the reason. */
      queue: z.array(z.strictObject({ workloadId: entityId, why: z.string(), scope: words.scope })),
    }),
  ),
  'scope.explain': query(z.strictObject({ workloadId: entityId }), scopeResult),
  'scope.rules': query(
    z.strictObject({}),
    z.array(
      z.strictObject({
        rule: scopeRule,
        origin: z.enum(['shipped', 'user', 'replaced']),
        enabled: z.boolean(),
        /** How many workloads it fired on in the last run. */
        fired: z.number().int(),
      }),
    ),
  ),
  'scope.importRules': command(z.strictObject({ text: z.string().max(5_000_000) }), receipt),
  'scope.signOff': command(
    z.strictObject({
      workloadIds: z.array(entityId).min(1).max(100_000),
      reviewer: z.string().min(1).max(200),
      note: z.string().max(20_000).optional(),
    }),
    receipt,
  ),
  'scope.override': command(
    z.strictObject({
      workloadIds: z.array(entityId).min(1).max(100_000),
      scope: words.scope,
      reason: z.string().min(1).max(20_000),
      reviewer: z.string().min(1).max(200),
    }),
    receipt,
  ),
  'scope.clearReview': command(
    z.strictObject({ workloadIds: z.array(entityId).min(1).max(100_000) }),
    receipt,
  ),
  /** The legal position as data, plus presets the deadline may follow. */
  'scope.position': query(
    z.strictObject({}),
    z.strictObject({
      asOf: z.string().nullable(),
      authorities: z.array(z.record(z.string(), json)),
      presets: z.array(z.strictObject({ authorityId: entityId, label: z.string(), date: z.string() })),
    }),
  ),
}
