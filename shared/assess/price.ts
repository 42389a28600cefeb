import type { Alternative } from '../catalog/alternative.ts'
import { knownFact } from '../catalog/knownFact.ts'
import type { Partition } from './requirement.ts'

/** On-demand price of a model in one partition, USD per million tokens. */
export interface Price {
  readonly input: number
  readonly output: number
  readonly where: 'GovCloud' | 'commercial'
  readonly asOf: string | null
  readonly source: string | null
}

/** Which price a workload pays: GovCloud's there, the commercial one elsewhere; none is known for secret Regions. */
export function pricePlace(partition: Partition | null): Price['where'] | null {
  if (partition === 'govcloud') return 'GovCloud'
  return partition === 'commercial' || partition === null ? 'commercial' : null
}

/** A catalog entry's price in a partition; null when either half is unknown. */
export function priceOf(entry: Alternative, where: Price['where']): Price | null {
  const input = knownFact(entry, where === 'GovCloud' ? 'govPriceIn' : 'priceIn')
  const output = knownFact(entry, where === 'GovCloud' ? 'govPriceOut' : 'priceOut')
  if (input.value === null || output.value === null) return null
  return { input: input.value, output: output.value, where, asOf: input.asOf, source: input.source }
}

export interface Volumes {
  readonly inputTokensPerMonth: number | null
  readonly outputTokensPerMonth: number | null
}

/** USD a month, to the cent; null unless both volumes are known. No caching, batch or long-context terms. */
export function monthlyCost(volumes: Volumes, price: Pick<Price, 'input' | 'output'> | null): number | null {
  const { inputTokensPerMonth: input, outputTokensPerMonth: output } = volumes
  if (price === null || input === null || output === null) return null
  return toCents((input * price.input + output * price.output) / 1_000_000)
}

export function toCents(usd: number): number {
  return Math.round(usd * 100) / 100
}
