import { ActionIcon, Progress } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { cancelJob, type JobEvent, useJobs } from '../../stores/jobStore.ts'
import { formatShare } from '../format.ts'
import styles from './JobList.module.css'

/** Background jobs with progress and cancel. */
export function JobList() {
  const jobs = useJobs((state) => state.jobs)
  const all = Object.values(jobs)
  // What runs, and the last thing that ended.
  const list = [
    ...all.filter((job) => job.state === 'running'),
    ...all.filter((job) => job.state !== 'running').slice(-1),
  ]
  if (list.length === 0) return null
  return (
    <span className={styles.jobs} role="status">
      {list.map((job) => (
        <Job key={job.jobId} job={job} />
      ))}
    </span>
  )
}

function Job({ job }: { readonly job: JobEvent }) {
  const running = job.state === 'running'
  return (
    <span className={styles.job} title={job.note}>
      <span>{job.label}:</span>
      {running ? (
        <Progress
          className={styles.progress}
          value={(job.progress ?? 1) * 100}
          animated={job.progress === null}
          size="sm"
          aria-label={`${job.label} progress`}
        />
      ) : null}
      <span>{stateWord(job)}</span>
      {running ? (
        <ActionIcon size={18} aria-label={`Cancel ${job.label}`} onClick={() => void cancelJob(job.jobId)}>
          <IconX size={12} />
        </ActionIcon>
      ) : null}
    </span>
  )
}

function stateWord(job: JobEvent): string {
  if (job.state !== 'running') return job.state
  return job.progress === null ? 'working…' : formatShare(job.progress)
}
