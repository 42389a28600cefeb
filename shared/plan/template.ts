import { z } from 'zod'
import { isoDate } from '../model/scalars.ts'
import { phase, workloadKinds } from '../model/vocabulary.ts'

const days = z.number().finite().nonnegative().max(10_000)

/** One task of a template: three-point effort in person-days (a wait's in working days), after which others it comes. */
export const templateTask = z.strictObject({
  key: z.string().regex(/^[a-z][a-z0-9-]{0,29}$/),
  phase,
  name: z.string().min(1).max(200),
  /** People at once; 0 for a pure wait. */
  people: z.number().nonnegative().max(1_000),
  optimisticDays: days,
  likelyDays: days,
  pessimisticDays: days,
  after: z.array(z.strictObject({ key: z.string(), lagDays: z.number().int().min(-3_650).max(3_650) })),
  /** Where the figures come from. */
  basis: z.string().min(1),
})
export type TemplateTask = z.infer<typeof templateTask>

/** What a template is for: a kind of workload, or a way out that needs other work than the kind's own. */
export const templateName = z.enum([...workloadKinds, 'retire', 'waiver'])
export type TemplateName = z.infer<typeof templateName>

/** The tasks of one kind; each may come only after tasks listed before it, so that no circle can arise. */
export const template = z
  .strictObject({ for: templateName, note: z.string(), tasks: z.array(templateTask).min(1).max(50) })
  .refine(({ tasks }) => new Set(tasks.map((task) => task.key)).size === tasks.length, 'a key is used twice')
  .refine(({ tasks }) => tasks.every(hasEarlierOnly), 'a task comes after one that is not listed before it')
export type Template = z.infer<typeof template>

/** The file of shipped templates. */
export const templateFile = z.strictObject({
  version: z.number().int(),
  asOf: isoDate,
  source: z.string().min(1),
  templates: z.array(template),
})

function hasEarlierOnly(task: TemplateTask, index: number, tasks: readonly TemplateTask[]): boolean {
  const earlier = tasks.slice(0, index).map(({ key }) => key)
  return task.after.every(({ key }) => earlier.includes(key))
}
