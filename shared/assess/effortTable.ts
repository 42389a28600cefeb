import { z } from 'zod'
import { isoDate } from '../model/scalars.ts'
import { confidence, feature, workloadKinds } from '../model/vocabulary.ts'
import { requirementValue } from './requirement.ts'

export const effortLevel = z.enum(['L', 'L-M', 'M', 'H'])
const days = z.number().nonnegative()
const line = z.strictObject({ level: effortLevel, why: z.string() })
export type EffortLine = z.infer<typeof line>

/** What work a feature means: less where the alternative is known to support it, more where not or unknown. */
const featureLine = z.strictObject({
  feature,
  check: requirementValue.nullable(),
  supported: effortLevel,
  otherwise: effortLevel,
  /** No alternative has a counterpart: using it turns a fit into a gap. */
  rebuild: z.boolean(),
  why: z.string(),
})
export type FeatureLine = z.infer<typeof featureLine>

/** Judgements of effort, as data: level per feature, kind, route and way out, and person-days per level. */
export const effortTable = z.strictObject({
  format: z.literal('offramp-effort'),
  formatVersion: z.literal(1),
  asOf: isoDate,
  confidence,
  source: z.string(),
  /** Person-days per level. */
  levelDays: z.strictObject({ L: days, 'L-M': days, M: days, H: days }),
  kinds: z.record(z.enum(workloadKinds), line),
  routes: z.strictObject({
    bedrock: line,
    'claude-platform-aws': line,
    'anthropic-api': line,
    vertex: line,
    foundry: line,
    vendor: line,
    subscription: line,
  }),
  extraModel: line,
  features: z.array(featureLine),
  selfHosting: line,
  responsesOnly: line,
  govcloud: line,
  ways: z.strictObject({ 'vendor-replacement': line, split: line, retire: line, waiver: line }),
})
export type EffortTable = z.infer<typeof effortTable>
