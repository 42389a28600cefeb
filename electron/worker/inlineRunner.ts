import { ExpectedError } from '#shared/model/problem.ts'
import { type JobName, jobs } from './jobs.ts'
import { type Job, JobCancelled, type JobRunner } from './protocol.ts'

/** Told of a job's life, for status bar and command line. */
export type JobListener = (report: {
  readonly jobId: string
  readonly label: string
  readonly progress: number | null
  readonly note: string
  readonly state: 'running' | 'done' | 'failed' | 'cancelled'
}) => void

/** Runs jobs in the caller's own thread: for the command line, where nothing else waits. */
export function inlineRunner(listen: JobListener, interrupted: () => boolean = () => false): JobRunner {
  let count = 0
  return {
    async run(name, input, { jobId = `inline-${++count}`, label }) {
      const job = await loadJob(name)
      const tell = (
        state: 'running' | 'done' | 'failed' | 'cancelled',
        progress: number | null,
        note: string,
      ) => listen({ jobId, label, progress, note, state })
      try {
        const output = await job(input, {
          progress: (fraction, note) => tell('running', fraction, note),
          cancelled: interrupted,
        })
        tell('done', 1, '')
        return output as never // the registry pairs each name with its output
      } catch (cause) {
        const stopped = isCancelled(cause)
        tell(stopped ? 'cancelled' : 'failed', null, '')
        throw stopped ? cancelledError() : cause
      }
    },
    cancel: () => false,
  }
}

/** Loads a job by name; the name may come from another thread and is checked. */
export async function loadJob(name: string): Promise<Job<unknown, unknown>> {
  if (!Object.hasOwn(jobs, name)) throw new Error(`there is no job named ${name}`)
  return (await jobs[name as JobName]()) as Job<unknown, unknown> // checked above
}

/** The error a caller of a cancelled job gets. */
export function cancelledError(): ExpectedError {
  return new ExpectedError('cancelled', 'Cancelled.', 'Nothing was changed.')
}

/** True for the error that a cancelled job throws, also across threads. */
export function isCancelled(cause: unknown): boolean {
  return cause instanceof JobCancelled || (cause instanceof Error && cause.name === 'JobCancelled')
}
