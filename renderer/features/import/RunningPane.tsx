import { Button, Group, Progress } from '@mantine/core'
import { formatShare } from '../../app/format.ts'
import { cancelJob, useJob } from '../../stores/jobStore.ts'

/** An import under way: progress, and a cancel that leaves nothing half done. */
export function RunningPane({ jobId }: { readonly jobId: string }) {
  const job = useJob(jobId)
  const progress = job?.progress ?? null
  return (
    <div role="status">
      <p>{job?.note || 'Importing…'}</p>
      <Progress
        my="md"
        value={progress === null ? 100 : progress * 100}
        animated={progress === null}
        aria-label="Import progress"
      />
      <Group justify="space-between">
        <span>{progress === null ? '' : formatShare(progress)}</span>
        <Button variant="default" onClick={() => void cancelJob(jobId)}>
          Cancel the import
        </Button>
      </Group>
    </div>
  )
}
