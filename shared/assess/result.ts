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
  /** What work closes an unmet one; null when it is met, unknown, or cannot be closed. */
  bridge: z.string().nullable(),
  source: z.string().nullable(),
  asOf: isoDate.nullable(),
})
export type RequirementVerdict = z.infer<typeof requirementVerdict>

/** One part of a score, in points out of `of`, with its reason. */
export const scorePart = z.strictObject({
  name: z.enum(['requirements', 'class', 'price', 'effort', 'evidence']),
  points: z.number(),
  of: z.number(),
  reason: z.string(),
})
export type ScorePart = z.infer<typeof scorePart>

/** One line of a ranking: what the derived table keeps and the command line prints. */
export const rankedLine = z.strictObject({
  alternativeId: z.string(),
  name: z.string(),
  provider: z.string(),
  category: z.enum(alternativeCategories),
  verdict: words.verdict,
  /** 0 to 100, for ranking among alternatives of one workload only. */
  score: z.number(),
  /** False for what must not be chosen unasked: blocked, ending soon, or made for another purpose. */
  proposed: z.boolean(),
  met: z.number().int(),
  unmet: z.number().int(),
  unknown: z.number().int(),
  /** The kinds that are unknown, to find out. */
  unknownKinds: z.array(words.requirementKind),
  /** USD a month after the move; null when volume or price is unknown. */
  monthlyCostUsd: z.number().nullable(),
  /** Change against today's cost, USD a month; null when either is unknown. */
  costChangeUsd: z.number().nullable(),
  /** Person-days, a judgement. */
  effortDays: z.number(),
})
export type RankedLine = z.infer<typeof rankedLine>

/** Workload x alternative: the verdict with its reasons, cost and effort. */
export const assessment = rankedLine.extend({
  requirements: z.array(requirementVerdict),
  /** Which price, of which day and source, times which volumes; or why the cost is unknown. */
  costBasis: z.string(),
  effortReasons: z.array(z.string()),
  scoreParts: z.array(scorePart),
  warnings: z.array(z.string()),
})
export type Assessment = z.infer<typeof assessment>
