import { z } from 'zod'
import { defineEntity, required, text, withDefault } from '../define.ts'
import { entityId, isoDate, json } from '../scalars.ts'

export const removalKinds = ['clean-rescan', 'zero-calls', 'statement'] as const

/** Dated proof that Claude is gone from a workload: a re-scan that found nothing, logs without a call, a statement. */
export const removalEvidence = defineEntity('removalEvidence', 'removal_evidence', {
  id: required('text', entityId),
  workloadId: required('text', entityId),
  kind: required('text', z.enum(removalKinds)),
  /** The day it was established. */
  seenOn: required('text', isoDate),
  /** What was looked at: repository, log folder or bill. */
  place: text(4_000),
  detail: text(20_000),
  facts: withDefault('json', z.record(z.string(), json), {}),
})
export type RemovalEvidence = z.infer<typeof removalEvidence.schema>
