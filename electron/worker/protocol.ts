import type { JobInput, JobName, JobOutput } from './jobs.ts'

/** What a running job may tell and ask. */
export interface JobControl {
  /** Fraction 0 to 1 (null while unknown) and a short note. */
  readonly progress: (fraction: number | null, note: string) => void
  /** True once the user cancelled; long loops check it and stop by throwing `JobCancelled`. */
  readonly cancelled: () => boolean
}

/** A job: plain cloneable input and output; runs in a worker thread, or inline for the command line. */
export type Job<I, O> = (input: I, control: JobControl) => O | Promise<O>

/** Thrown by a job that stops because it was cancelled. */
export class JobCancelled extends Error {
  constructor() {
    super('cancelled')
    this.name = 'JobCancelled'
  }
}

/** How a caller runs a job. `jobId` lets the window cancel it; `label` is shown in the status bar. */
export interface JobOptions {
  readonly jobId?: string | undefined
  readonly label: string
}

/** Runs jobs away from the caller's thread (or inline), with progress and cancel. */
export interface JobRunner {
  readonly run: <N extends JobName>(name: N, input: JobInput<N>, options: JobOptions) => Promise<JobOutput<N>>
  readonly cancel: (jobId: string) => boolean
}
