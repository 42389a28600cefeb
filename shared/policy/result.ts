import { z } from 'zod'
import { entityId } from '../model/scalars.ts'
import * as words from '../model/vocabulary.ts'

/**
 * What a piece of evidence speaks about: whose contract pays (buyer), who runs it (owner), what a person
 * declared (tags), where it runs (system), what its texts mention (text), whether Claude is used (use).
 */
export const bases = ['buyer', 'owner', 'declared', 'system', 'text', 'use'] as const
export type Basis = (typeof bases)[number]

/** A rule that fired on a workload, with the field values that made it fire. */
export const firedRule = z.strictObject({
  id: entityId,
  scope: words.scope,
  reason: z.string(),
  source: z.string(),
  /** Of this vote: the rule's, lowered where the evidence is doubtful or only text. */
  confidence: words.confidence,
  basis: z.enum(bases),
  evidence: z.array(z.strictObject({ field: z.string(), value: z.string() })),
})
export type FiredRule = z.infer<typeof firedRule>

/** The computed scope of one workload: never a bare flag. */
export const scopeResult = z.strictObject({
  scope: words.scope,
  /** Null when undetermined. */
  confidence: words.confidence.nullable(),
  /** Rules that fired point different ways and a person should look. */
  conflict: z.boolean(),
  rules: z.array(firedRule),
  /** Why the result is what it is, in one sentence. */
  why: z.string(),
  /** What would settle it, for undetermined, mixed, doubtful or conflicting results. */
  settles: z.array(z.string()),
})
export type ScopeResult = z.infer<typeof scopeResult>
