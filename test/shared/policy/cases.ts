import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { type Workload, workload } from '#shared/model/entities/workload.ts'

const folder = new URL('./cases/', import.meta.url)

/** A workload with the given fields and every other one unknown. */
export function workloadWith(fields: Partial<Workload>): Workload {
  const initial = Object.fromEntries(
    Object.entries(workload.fields).map(([name, field]) => [name, field.initial ?? null]),
  )
  return workload.schema.parse({ ...initial, id: 'w-1', name: 'A workload', ...fields })
}

const scopeCase = z.strictObject({
  title: z.string(),
  workload: z.record(z.string(), z.json()),
  expect: z.strictObject({
    confidence: z.enum(['high', 'medium', 'low']).optional(),
    conflict: z.boolean().optional(),
    /** Rules that fire; an empty list means that none at all does. */
    fires: z.array(z.string()).optional(),
    silent: z.array(z.string()).optional(),
    /** Part of something that would settle it. */
    settles: z.string().optional(),
  }),
})

const ruleErrorCase = z.strictObject({
  title: z.string(),
  text: z.string().optional(),
  file: z.json().optional(),
  says: z.array(z.string()).min(1),
})

/** The cases of a folder, one per file. */
export const scopeCases = (scope: string) => read(scope, scopeCase)
export const ruleErrorCases = () => read('rules-errors', ruleErrorCase)

function read<T extends z.ZodType>(name: string, schema: T): readonly z.infer<T>[] {
  const files = readdirSync(new URL(`${name}/`, folder)).sort()
  return files.map((file) =>
    schema.parse(JSON.parse(readFileSync(new URL(`${name}/${file}`, folder), 'utf8'))),
  )
}
