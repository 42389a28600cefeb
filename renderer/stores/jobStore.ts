import { create } from 'zustand'
import type { ServiceEvent } from '#shared/contract/events.ts'
import { call } from '../app/bridge.ts'
import { onEvent } from '../app/events.ts'

export type JobEvent = Extract<ServiceEvent, { kind: 'job' }>

/** Background jobs by id, newest state of each; finished ones stay a moment. */
export const useJobs = create<{ readonly jobs: Readonly<Record<string, JobEvent>> }>(() => ({ jobs: {} }))

const KEEP_FINISHED_MS = 4_000

export function startJobStore(): void {
  onEvent((event) => {
    if (event.kind !== 'job') return
    useJobs.setState((state) => ({ jobs: { ...state.jobs, [event.jobId]: event } }))
    if (event.state !== 'running') setTimeout(() => forget(event.jobId), KEEP_FINISHED_MS)
  })
}

/** The state of one job, while it is known. */
export function useJob(jobId: string | undefined): JobEvent | undefined {
  return useJobs((state) => (jobId === undefined ? undefined : state.jobs[jobId]))
}

export async function cancelJob(jobId: string): Promise<void> {
  await call('jobs.cancel', { jobId })
}

/** A fresh id for a job that the window starts and wants to follow. */
export function newJobId(): string {
  return `job_${crypto.randomUUID()}`
}

function forget(jobId: string): void {
  useJobs.setState((state) => {
    const { [jobId]: _, ...jobs } = state.jobs
    return { jobs }
  })
}
