import { z } from 'zod'
import { isoDate } from '../model/scalars.ts'
import { confidence } from '../model/vocabulary.ts'

const usdPerMillion = z.number().nonnegative().nullable()

/** What Claude itself costs, on demand, USD per million tokens, by model and partition; null is unknown. */
export const claudePrices = z.strictObject({
  format: z.literal('offramp-claude-prices'),
  formatVersion: z.literal(1),
  asOf: isoDate,
  source: z.string(),
  confidence,
  note: z.string(),
  prices: z.array(
    z.strictObject({
      /** As `claudeModel` spells it, e.g. `sonnet-4.5`. */
      model: z.string(),
      name: z.string(),
      govcloud: z.strictObject({ input: usdPerMillion, output: usdPerMillion }),
      commercial: z.strictObject({ input: usdPerMillion, output: usdPerMillion }),
    }),
  ),
})
export type ClaudePrices = z.infer<typeof claudePrices>
