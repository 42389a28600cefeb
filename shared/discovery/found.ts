import { z } from 'zod'
import { json } from '../model/scalars.ts'
import * as words from '../model/vocabulary.ts'

/** One piece of evidence as a scan sees it, before it is stored. Holds no secret and no prompt body. */
export const found = z.strictObject({
  source: z.enum(words.findingSources),
  kind: z.enum(words.findingKinds),
  use: z.enum(words.findingUses),
  /** Absolute path on this machine. */
  path: z.string(),
  line: z.number().int().nullable(),
  rule: z.string(),
  model: z.string(),
  confidence: z.number().min(0).max(1),
  /** What was seen and why it counts as this use, masked. */
  detail: z.string(),
  facts: z.record(z.string(), json),
  /** What makes it the same finding at the next scan; stable across machines and line moves. */
  key: z.string(),
  /** What it belongs to: a repository, an account and role, a bill's account. Clusters are built on it. */
  place: z.string(),
})
export type Found = z.infer<typeof found>

/** A finding inside one file: path, source, key and place are the reader's to add. */
export type FileFinding = Pick<
  Found,
  'kind' | 'use' | 'line' | 'rule' | 'model' | 'confidence' | 'detail' | 'facts'
>

export const skipped = z.strictObject({ path: z.string(), reason: z.string() })
export type Skipped = z.infer<typeof skipped>
