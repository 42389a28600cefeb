import { z } from 'zod'
import { defineEntity, required, text, unknownable, withDefault } from '../define.ts'
import { entityId, isoDate, json } from '../scalars.ts'
import * as words from '../vocabulary.ts'

/** One piece of evidence of Claude use. Holds no prompt body and no secret. */
export const finding = defineEntity('finding', 'finding', {
  id: required('text', entityId),
  workloadId: unknownable('text', entityId),
  source: required('text', z.enum(words.findingSources)),
  kind: required('text', z.enum(words.findingKinds)),
  use: required('text', z.enum(words.findingUses)),
  /** File, log or column it was read from. */
  path: text(4_000),
  line: unknownable('integer', z.number().int().nonnegative()),
  rule: text(200),
  model: text(500),
  /** 0 to 1: how sure we are that this is Claude in use as stated. */
  confidence: withDefault('real', z.number().min(0).max(1), 0.5),
  /** What was seen, in words, masked. */
  detail: text(20_000),
  facts: withDefault('json', z.record(z.string(), json), {}),
  seenOn: required('text', isoDate),
  state: withDefault('text', z.enum(words.findingStates), 'new'),
  dismissReason: text(2_000),
})
export type Finding = z.infer<typeof finding.schema>
