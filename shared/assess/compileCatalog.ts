import type { Alternative } from '../catalog/alternative.ts'
import type { CatalogFile } from '../catalog/catalogFile.ts'
import type { Tier } from '../catalog/factSchemas.ts'
import { knownFact } from '../catalog/knownFact.ts'
import { type Lifecycle, lifecycleOn } from './lifecycle.ts'
import { type Price, priceOf } from './price.ts'

/** A catalog entry with what matching needs of it worked out once. */
export interface CompiledAlternative {
  readonly index: number
  readonly entry: Alternative
  readonly isModel: boolean
  readonly lifecycle: Lifecycle
  readonly prices: { readonly GovCloud: Price | null; readonly commercial: Price | null }
  /** 0 dear to 1 cheap, half for an unknown price; see `cheapness`. */
  readonly cheapness: { readonly GovCloud: number; readonly commercial: number }
  readonly tier: Tier | null
  /** False for a model made for one narrow job. */
  readonly generalPurpose: boolean
  /** Served on bedrock-mantle only. */
  readonly responsesOnly: boolean
  /** 0 to 1: how sure the record of where it runs is. */
  readonly evidence: number
}

const evidenceOf = { high: 1, medium: 0.6, low: 0.2 } as const

/** The catalog's entries, ready to match on the status date. */
export function compileCatalog(catalog: CatalogFile, asOf: string): readonly CompiledAlternative[] {
  return catalog.entries.map((entry, index) => {
    const endpoints = knownFact(entry, 'endpoints').value
    const prices = { GovCloud: priceOf(entry, 'GovCloud'), commercial: priceOf(entry, 'commercial') }
    const confidence = entry.facts.govWest?.confidence ?? 'low'
    return {
      index,
      entry,
      isModel: entry.category === 'bedrock-model' || entry.category === 'self-hosted',
      lifecycle: lifecycleOn(entry, asOf),
      prices,
      cheapness: { GovCloud: cheapness(prices.GovCloud), commercial: cheapness(prices.commercial) },
      tier: knownFact(entry, 'tier').value,
      generalPurpose: knownFact(entry, 'generalPurpose').value !== false,
      responsesOnly: endpoints?.length === 1 && endpoints[0] === 'bedrock-mantle',
      evidence: evidenceOf[confidence],
    }
  })
}

/** Log scale from 0.05 (1) to 30 USD per million tokens (0), at three input tokens to one output token. */
function cheapness(price: Price | null): number {
  if (price === null) return 0.5
  const blended = (3 * price.input + price.output) / 4
  const share = 1 - Math.log(Math.max(blended, 0.05) / 0.05) / Math.log(30 / 0.05)
  return Math.max(0, Math.min(1, share))
}
