import type { Job } from './protocol.ts'

/** A job as a loader, so that a worker starts fast and loads only what it runs. */
// biome-ignore lint/suspicious/noExplicitAny: the registry below keeps each job's own input and output types
type JobLoader = () => Promise<Job<any, unknown>>

/** Every job by name. A domain adds one line: `name: () => import('./jobs/name.ts').then((m) => m.name),`. */
export const jobs = {
  importPreview: () => import('./jobs/importPreview.ts').then((m) => m.importPreview),
  importRun: () => import('./jobs/importRun.ts').then((m) => m.importRun),
  export: () => import('./jobs/export.ts').then((m) => m.exportFile),
  classifyScope: () => import('./jobs/classifyScope.ts').then((m) => m.classifyScope),
  assess: () => import('./jobs/assess.ts').then((m) => m.assess),
  verify: () => import('./jobs/verify.ts').then((m) => m.verify),
  plan: () => import('./jobs/plan.ts').then((m) => m.plan),
  scan: () => import('./jobs/scan.ts').then((m) => m.scanJob),
}
// Checked apart from the declaration: there, `JobLoader` would be mixed into each job's inferred type.
jobs satisfies Record<string, JobLoader>

type Loaded<N extends JobName> = (typeof jobs)[N] extends () => Promise<infer J> ? J : never
export type JobName = keyof typeof jobs
export type JobInput<N extends JobName> = Loaded<N> extends Job<infer I, unknown> ? I : never
export type JobOutput<N extends JobName> =
  Loaded<N> extends (...args: never[]) => infer O ? Awaited<O> : never
