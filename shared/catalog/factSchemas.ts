import { z } from 'zod'

export const modalities = ['text', 'image', 'document', 'audio', 'video', 'embedding', 'ranking'] as const
export const modality = z.enum(modalities)
export type Modality = (typeof modalities)[number]

/** Rough class of a model, a judgement used for ranking only, never as a requirement. */
export const tiers = ['small', 'mid', 'strong'] as const
export type Tier = (typeof tiers)[number]

const yesNo = z.boolean()
const count = z.number().int().positive()
/** USD per million tokens, on demand. */
const usdPerMillion = z.number().nonnegative()
const texts = z.array(z.string())

/**
 * The facts that matching understands, each with the check of its value. A catalog may hold other facts; they are
 * shown and never used. Every value may be null: unknown.
 */
export const factSchemas = {
  modelId: z.string(),
  /** ISO 3166 country of the maker. */
  origin: z.string().regex(/^[A-Z]{2}$/),
  inputModalities: z.array(modality),
  outputModalities: z.array(modality),
  /** Takes PDF or office documents as such; apart from the list because makers' lists often leave it out. */
  documentInput: yesNo,
  /** Tokens. */
  contextWindow: count,
  maxOutput: count,
  toolUse: yesNo,
  structuredOutput: yesNo,
  reasoning: yesNo,
  streaming: yesNo,
  promptCaching: yesNo,
  /** Batch and fine-tuning differ by Region; these two speak of commercial Regions. */
  batch: yesNo,
  fineTuning: yesNo,
  govBatch: yesNo,
  govFineTuning: yesNo,
  commercial: yesNo,
  govWest: yesNo,
  govEast: yesNo,
  secret: yesNo,
  topSecret: yesNo,
  fedrampHigh: yesNo,
  il2: yesNo,
  il4: yesNo,
  il5: yesNo,
  il6: yesNo,
  priceIn: usdPerMillion,
  priceOut: usdPerMillion,
  priceCacheRead: usdPerMillion,
  govPriceIn: usdPerMillion,
  govPriceOut: usdPerMillion,
  govPriceCacheRead: usdPerMillion,
  /** Milliseconds to the first token, 95th percentile. */
  latencyMs: z.number().positive(),
  openWeights: yesNo,
  selfHost: yesNo,
  endpoints: texts,
  profiles: texts,
  govProfiles: texts,
  tier: z.enum(tiers),
  /** False for a model made for one narrow job (such as safety classification). */
  generalPurpose: yesNo,
  weightsImport: z.string(),
  capacity: z.string(),
} as const

export type FactName = keyof typeof factSchemas
export type FactValue<N extends FactName> = z.infer<(typeof factSchemas)[N]>
export const factNames = Object.keys(factSchemas) as readonly FactName[] // keys of a const object
