import { z } from 'zod'
import { diagnostic } from '#shared/model/problem.ts'
import { command, query } from '../define.ts'

const path = z.string().min(1).max(4_096)

export const importPreview = z.strictObject({
  path: z.string(),
  format: z.enum(['csv', 'tsv', 'xlsx']),
  encoding: z.string(),
  delimiter: z.string().nullable(),
  sheets: z.array(z.string()),
  sheet: z.string().nullable(),
  /** 1-based line or row of the header. */
  headerRow: z.number().int(),
  /** Fingerprint of the header, under which a mapping is remembered. */
  shape: z.string(),
  profile: z.string(),
  profiles: z.array(z.strictObject({ id: z.string(), name: z.string(), fits: z.boolean() })),
  rows: z.number().int(),
  columns: z.array(
    z.strictObject({
      /** Header made unique ("If Other, please explain. (2)"). */
      header: z.string(),
      target: z.string(),
      /** Why this target was proposed. */
      why: z.string(),
      samples: z.array(z.string()),
      filled: z.number().int(),
    }),
  ),
  targets: z.array(
    z.strictObject({ id: z.string(), label: z.string(), group: z.string(), hint: z.string() }),
  ),
  remembered: z.boolean(),
  /** First rows as they would be imported, so that the mapping can be judged. */
  sample: z.array(z.record(z.string(), z.string())),
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  rejected: z.number().int(),
  diagnostics: z.array(diagnostic),
})
export type ImportPreview = z.infer<typeof importPreview>

export const importReceipt = z.strictObject({
  file: z.string(),
  profile: z.string(),
  encoding: z.string(),
  read: z.number().int(),
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  rejected: z.number().int(),
  /** File of the same shape with a reason column; null when nothing was rejected. */
  rejectedFile: z.string().nullable(),
})
export type ImportReceipt = z.infer<typeof importReceipt>

const choices = z.strictObject({
  path,
  jobId: z.string().optional(),
  sheet: z.string().optional(),
  profile: z.string().optional(),
  encoding: z.string().optional(),
  columns: z.record(z.string(), z.string()).optional(),
})

export const importChannels = {
  'import.preview': query(choices, importPreview),
  'import.run': command(choices.extend({ rejectedOut: path.optional() }), importReceipt),
  'import.template': command(
    z.strictObject({ out: path, format: z.enum(['csv', 'xlsx']) }),
    z.strictObject({ file: z.string(), bytes: z.number() }),
  ),
}
