import { z } from 'zod'
import { entityId, isoDate } from '../model/scalars.ts'
import * as words from '../model/vocabulary.ts'

/** Fields of a workload that a rule may look at; `shared/policy/facts.ts` says how each is read. */
export const ruleFields = [
  'contract',
  'contractOffice',
  'contractText',
  'organization',
  'component',
  'contractor',
  'environment',
  'impactLevel',
  'emailDomain',
  'tags',
  'text',
  'region',
  'kind',
  'vendor',
  'route',
  'stage',
  'claudeUse',
] as const
export type RuleField = (typeof ruleFields)[number]

const value = z.string().min(1).max(300)
const field = z.enum(ruleFields)
/** What to compare with: values in place, or the name of a list of the same file. */
const comparison = {
  field,
  values: z.array(value).min(1).max(5_000).optional(),
  list: z.string().min(1).max(60).optional(),
}

/** One test on one field; a field with several items matches when any item does. Case never matters. */
export const condition = z.discriminatedUnion('test', [
  /** The whole item, punctuation aside. */
  z.strictObject({ test: z.literal('equals'), ...comparison }),
  z.strictObject({ test: z.literal('startsWith'), ...comparison }),
  z.strictObject({ test: z.literal('endsWith'), ...comparison }),
  /** Whole words or phrases, punctuation aside; not where they stand inside a phrase of `except`. */
  z.strictObject({
    test: z.literal('words'),
    ...comparison,
    except: z.array(value).max(500).optional(),
    exceptList: z.string().min(1).max(60).optional(),
  }),
  /** A domain or any domain under it: `mil` matches `navy.mil`, not `notmil`. */
  z.strictObject({ test: z.literal('domain'), ...comparison }),
  /** How an item begins: `#` a digit, `@` a letter, `?` either, anything else itself. `W#????` matches `W911NF…`. */
  z.strictObject({ test: z.literal('shape'), ...comparison }),
  z.strictObject({ test: z.literal('present'), field }),
  z.strictObject({ test: z.literal('absent'), field }),
])
export type Condition = z.infer<typeof condition>

const conditions = z.array(condition).min(1).max(200)

/**
 * A scope rule as data: when all of `all`, any of `any` and none of `none` hold, it votes for `scope`.
 * A vote for `undetermined` is a question: it never outweighs a vote, it only adds what would settle the case.
 */
export const scopeRule = z
  .strictObject({
    id: entityId,
    scope: words.scope,
    /** One sentence, shown to people as the why. */
    reason: z.string().min(1).max(1_000),
    source: z.string().min(1).max(2_000),
    /** How surely the matching facts mean what the reason says. */
    confidence: words.confidence,
    /** The most that the reading of the law behind this rule supports, however sure the facts are. */
    ceiling: words.confidence.optional(),
    asOf: isoDate,
    /** The rule settles the case whatever other rules say (nothing of Claude to remove, say). */
    decides: z.boolean().optional(),
    /** What a person would have to find out. */
    settles: z.array(z.string().min(1).max(500)).max(20).optional(),
    all: conditions.optional(),
    any: conditions.optional(),
    none: conditions.optional(),
  })
  .refine((rule) => rule.all !== undefined || rule.any !== undefined, {
    message: 'needs at least one condition in "all" or "any", or it would fire on everything',
    path: ['all'],
  })
export type ScopeRule = z.infer<typeof scopeRule>

/** A versioned file of scope rules, with named lists that its conditions may use. */
export const ruleFile = z.strictObject({
  format: z.literal('offramp-scope-rules'),
  version: z.number().int().positive(),
  asOf: isoDate,
  about: z.string().max(4_000).optional(),
  lists: z.record(z.string().min(1).max(60), z.array(value).min(1).max(5_000)).optional(),
  rules: z.array(scopeRule).max(2_000),
})
export type RuleFile = z.infer<typeof ruleFile>
