import { z } from 'zod'
import { alternativeCategories } from '../catalog/alternative.ts'
import { isoDate, json } from '../model/scalars.ts'
import * as words from '../model/vocabulary.ts'

/** A requirement in force for a workload: set by a person, or derived from what the workload uses. */
export const resolvedRequirement = z.strictObject({
  kind: words.requirementKind,
  value: json,
  /** In words: "accepts text and image". */
  label: z.string(),
  origin: z.enum(['set', 'derived']),
  /** False when a person switched it off; it then counts nowhere. */
  needed: z.boolean(),
  why: z.string(),
})
export type ResolvedRequirement = z.infer<typeof resolvedRequirement>

/** How one alternative meets one requirement. */
export const requirementVerdict = z.strictObject({
  kind: words.requirementKind,
  label: z.string(),
  verdict: z.enum(['met', 'unmet', 'unknown']),
  reason: z.string(),
  source: z.string().nullable(),
  asOf: isoDate.nullable(),
})
export type RequirementVerdict = z.infer<typeof requirementVerdict>

/** Workload x alternative: the verdict with its reasons, cost and effort. */
export const assessment = z.strictObject({
  alternativeId: z.string(),
  name: z.string(),
  provider: z.string(),
  category: z.enum(alternativeCategories),
  verdict: words.verdict,
  /** 0 to 100, for ranking among alternatives of one workload only. */
  score: z.number(),
  met: z.number().int(),
  unmet: z.number().int(),
  unknown: z.number().int(),
  requirements: z.array(requirementVerdict),
  /** USD a month after the move; null when volume or price is unknown. */
  monthlyCostUsd: z.number().nullable(),
  costBasis: z.string(),
  /** Change against today's cost, USD a month; null when either is unknown. */
  costChangeUsd: z.number().nullable(),
  effortDays: z.number(),
  effortReasons: z.array(z.string()),
  warnings: z.array(z.string()),
})
export type Assessment = z.infer<typeof assessment>
