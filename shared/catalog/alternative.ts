import { z } from 'zod'
import { isoDate, json } from '../model/scalars.ts'
import * as words from '../model/vocabulary.ts'

/** One fact about an alternative: null value means unknown, never "no". */
export const fact = z.strictObject({
  value: json,
  source: z.string(),
  asOf: isoDate.nullable(),
  confidence: words.confidence,
  note: z.string().optional(),
})
export type Fact = z.infer<typeof fact>

export const alternativeCategories = [
  'bedrock-model',
  'self-hosted',
  'vendor-replacement',
  'split',
  'retire',
  'waiver',
] as const
export type AlternativeCategory = (typeof alternativeCategories)[number]

/** Where a way out makes sense at all; a list left out means everywhere. */
export const applicability = z.strictObject({
  kinds: z.array(words.workloadKind).optional(),
  scopes: z.array(words.scope).optional(),
  /** Words of which one must occur in the workload's vendor or name, case-insensitive. */
  vendorWords: z.array(z.string().min(1)).optional(),
})

/** A catalog entry: a model, a service, or another way out; facts by name, each with its source. */
export const alternative = z.strictObject({
  id: z.string().min(1).max(300),
  name: z.string().min(1),
  category: z.enum(alternativeCategories),
  provider: z.string(),
  summary: z.string(),
  facts: z.record(z.string(), fact),
  lifecycle: z.enum(['active', 'legacy', 'preview', 'end-of-life', 'unknown']),
  eolDate: isoDate.nullable(),
  notes: z.string(),
  appliesTo: applicability.optional(),
  /** Everything read for the entry; single facts name the one that covers them. */
  sources: z.array(z.string()).optional(),
})
export type Alternative = z.infer<typeof alternative>
