import { z } from 'zod'

/** How one known kind of file is recognised and read. Profiles are data: `assets/import/*.json`. */
export const profile = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  name: z.string(),
  /** Where the layout is described, and when it was read. */
  source: z.string(),
  asOf: z.string(),
  /** Headers that must all be there; any spelling within an inner list will do. */
  recognise: z.array(z.array(z.string()).min(1)).min(1),
  /** Header -> target; headers not named are kept in `extra`. */
  columns: z.record(z.string(), z.string()),
  /** Target -> text of the file -> value. The original text is kept in `extra` where the value differs. */
  values: z.record(z.string(), z.record(z.string(), z.string())).default({}),
  /** Targets whose cells are left unknown (and kept in `extra`) instead of rejecting the row when not understood. */
  lenient: z.array(z.string()).default([]),
  /** Whether text that names Claude is news; not so in a file that Offramp itself wrote. */
  mentions: z.boolean().default(true),
  /** Rows that are no workloads: those whose cell is not among `equals`, with the reason to give. */
  only: z
    .strictObject({ header: z.array(z.string()), equals: z.array(z.string()), reason: z.string() })
    .optional(),
})
export type Profile = z.infer<typeof profile>
