import { z } from 'zod'
import { authority } from '#shared/model/entities/scope.ts'
import { entityId } from '#shared/model/scalars.ts'
import * as words from '#shared/model/vocabulary.ts'
import { scopeResult } from '#shared/policy/result.ts'
import { queueKinds } from '#shared/policy/reviewQueue.ts'
import { scopeRule } from '#shared/policy/rule.ts'
import { command, query } from '../define.ts'
import { receipt } from './changes.ts'

/** How many workloads have each scope; a person's review counts before what the rules computed. */
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
      /** Conflicts that nobody has reviewed. */
      conflicts: z.number().int(),
      /** Reviewed on an answer of the rules that has changed since. */
      outdated: z.number().int(),
      /** Workload ids that want a person, most pressing first, with the reason. */
      queue: z.array(
        z.strictObject({
          workloadId: entityId,
          kind: z.enum(queueKinds),
          why: z.string(),
          /** The effective scope. */
          scope: words.scope,
        }),
      ),
    }),
  ),
  /** The effective scope of every workload with the rules that fired, as `classify` prints it; ordered by id. */
  'scope.decisions': query(
    z.strictObject({}),
    z.array(
      z.strictObject({
        id: entityId,
        scope: words.scope,
        /** Who says so. */
        by: z.enum(['rules', 'sign-off', 'override', 'none']),
        confidence: words.confidence.nullable(),
        conflict: z.boolean(),
        rules: z.array(z.strictObject({ id: entityId, scope: words.scope, reason: z.string() })),
      }),
    ),
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
      /** The oldest "as of" among the authorities: the position is no fresher than that. */
      asOf: z.string().nullable(),
      /** Newest first. Edited through `changes.apply` on the entity `authority`. */
      authorities: z.array(authority.schema),
      presets: z.array(z.strictObject({ authorityId: entityId, label: z.string(), date: z.string() })),
    }),
  ),
}
