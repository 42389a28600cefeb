import type { AlternativeCategory } from '#shared/catalog/alternative.ts'
import type { RequirementKind } from '#shared/model/vocabulary.ts'

/** What kind of way out an alternative is. */
export const categoryWords: Readonly<Record<AlternativeCategory, string>> = {
  'bedrock-model': 'Bedrock model',
  'self-hosted': 'Self-hosted',
  'vendor-replacement': 'Vendor’s own',
  split: 'Split',
  retire: 'Retire',
  waiver: 'Waiver',
}

/** Requirement kinds short enough for the head of a column. */
export const kindWords: Readonly<Record<RequirementKind, string>> = {
  'input-modalities': 'Input',
  'output-modalities': 'Output',
  'context-window': 'Context',
  'max-output': 'Answer length',
  'tool-use': 'Tools',
  'structured-output': 'Structured output',
  reasoning: 'Reasoning',
  streaming: 'Streaming',
  'prompt-caching': 'Caching',
  batch: 'Batch',
  'fine-tuning': 'Fine-tuning',
  partition: 'Where it runs',
  authorization: 'Authorization',
  origin: 'Origin',
  'price-ceiling': 'Price ceiling',
  latency: 'Latency',
  volume: 'Volume',
}

const factWords: Readonly<Record<string, string>> = {
  modelId: 'Model id',
  origin: 'Country of the maker',
  documentInput: 'Takes documents as such',
  contextWindow: 'Context window (tokens)',
  maxOutput: 'Longest answer (tokens)',
  toolUse: 'Calls tools',
  commercial: 'In commercial Regions',
  govWest: 'In GovCloud West',
  govEast: 'In GovCloud East',
  secret: 'In the Secret Region',
  topSecret: 'In the Top Secret Region',
  fedrampHigh: 'FedRAMP High',
  il2: 'IL2',
  il4: 'IL4',
  il5: 'IL5',
  il6: 'IL6',
  priceIn: 'Price in (USD per million tokens)',
  priceOut: 'Price out (USD per million tokens)',
  priceCacheRead: 'Price of cached input (USD per million)',
  govPriceIn: 'GovCloud price in (USD per million)',
  govPriceOut: 'GovCloud price out (USD per million)',
  govPriceCacheRead: 'GovCloud price of cached input',
  latencyMs: 'First token, 95th percentile (ms)',
  govBatch: 'Batch in GovCloud',
  govFineTuning: 'Fine-tuning in GovCloud',
  selfHost: 'Can be self-hosted',
  tier: 'Class (a judgement)',
}

/** A fact's name as people read it. */
export function factName(name: string): string {
  const spaced = name.replaceAll(/([A-Z])/g, ' $1').toLowerCase()
  return factWords[name] ?? spaced.charAt(0).toUpperCase() + spaced.slice(1)
}
