import { z } from 'zod'
import { modality } from '../catalog/factSchemas.ts'
import type { Json } from '../model/scalars.ts'
import type { RequirementKind } from '../model/vocabulary.ts'

export const partitions = ['commercial', 'govcloud', 'secret', 'top-secret'] as const
export type Partition = (typeof partitions)[number]
export const authorizations = ['FedRAMP High', 'IL2', 'IL4', 'IL5', 'IL6'] as const
export type Authorization = (typeof authorizations)[number]

const tokens = z.number().int().positive()
const yes = z.null()

/** A requirement by kind, with the check of its value; plain yes/no kinds carry null. */
export const requirementValue = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('input-modalities'), value: z.array(modality).min(1) }),
  z.strictObject({ kind: z.literal('output-modalities'), value: z.array(modality).min(1) }),
  /** Tokens. */
  z.strictObject({ kind: z.literal('context-window'), value: tokens }),
  z.strictObject({ kind: z.literal('max-output'), value: tokens }),
  z.strictObject({ kind: z.literal('tool-use'), value: yes }),
  z.strictObject({ kind: z.literal('structured-output'), value: yes }),
  z.strictObject({ kind: z.literal('reasoning'), value: yes }),
  z.strictObject({ kind: z.literal('streaming'), value: yes }),
  z.strictObject({ kind: z.literal('prompt-caching'), value: yes }),
  z.strictObject({ kind: z.literal('batch'), value: yes }),
  z.strictObject({ kind: z.literal('fine-tuning'), value: yes }),
  /** Null while it is not known where the workload must run. */
  z.strictObject({ kind: z.literal('partition'), value: z.enum(partitions).nullable() }),
  z.strictObject({ kind: z.literal('authorization'), value: z.enum(authorizations) }),
  /** Countries (ISO 3166) whose models must not be used. */
  z.strictObject({
    kind: z.literal('origin'),
    value: z.strictObject({ deny: z.array(z.string().regex(/^[A-Z]{2}$/)).min(1) }),
  }),
  /** USD a month. */
  z.strictObject({ kind: z.literal('price-ceiling'), value: z.number().nonnegative() }),
  /** Milliseconds to the first token, 95th percentile. */
  z.strictObject({ kind: z.literal('latency'), value: z.number().positive() }),
  /** Tokens a month that the account's quota must carry. */
  z.strictObject({ kind: z.literal('volume'), value: tokens }),
])
export type RequirementValue = z.infer<typeof requirementValue>

/** A kind and its stored value as a typed requirement; null when the value is not one of that kind. */
export function parseRequirement(kind: RequirementKind, value: Json): RequirementValue | null {
  const parsed = requirementValue.safeParse({ kind, value })
  return parsed.success ? parsed.data : null
}
