import { z } from 'zod'
import seedFile from '../../assets/sample/workloads.json' with { type: 'json' }
import { workloadKind } from '../model/vocabulary.ts'

/** How a fictional workload relates to the Department: decides which facts it carries, not the scope itself. */
export const nexuses = ['own', 'contract', 'mixed', 'commercial', 'civil', 'conflict', 'unclear'] as const
export type Nexus = (typeof nexuses)[number]

const seed = z.strictObject({
  name: z.string(),
  kind: workloadKind,
  organization: z.enum(['harborlight', 'lantern', 'kestrel']),
  unit: z.string(),
  nexus: z.enum(nexuses),
  does: z.string(),
})
export type Seed = z.infer<typeof seed>

/** The 120 fictional workloads of the sample: name, kind, owner and what each does. */
export const seeds: readonly Seed[] = z.array(seed).length(120).parse(seedFile)
