import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { remove } from '#shared/model/change.ts'
import type { Link, Task } from '#shared/model/entities/plan.ts'
import { taskStateOf } from '#shared/progress/taskState.ts'
import { applyChanges } from '../../../app/changes.ts'
import type { DrawerProps } from '../../../app/drawers.ts'
import { formatWord } from '../../../app/format.ts'
import { closeDrawer } from '../../../app/router.ts'
import { DrawerFrame } from '../../../components/DrawerFrame.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { QueryGate } from '../../../components/QueryGate.tsx'
import { TextSkeleton } from '../../../components/Skeletons.tsx'
import { SourceLink } from '../../../components/SourceLink.tsx'
import { ProgressTag } from '../../../components/tags.tsx'
import { useWorkloads } from '../../../stores/workloadStore.ts'
import { useAsOf, useReadOnly } from '../../../stores/workspaceStore.ts'
import styles from './Task.module.css'
import { TaskFields } from './TaskFields.tsx'
import { TaskHistory } from './TaskHistory.tsx'
import { TaskLinks } from './TaskLinks.tsx'
import { TaskPlan } from './TaskPlan.tsx'
import { TaskProgress } from './TaskProgress.tsx'
import { useLinks, useTask } from './taskQueries.ts'

/** One task: where it stands, what holds it, every field, its links and its history. */
export function TaskDrawer({ id }: DrawerProps) {
  const query = useTask(id)
  return (
    <QueryGate
      query={query}
      skeleton={
        <DrawerFrame title="Task">
          <TextSkeleton />
        </DrawerFrame>
      }
    >
      {(task) => (task === null ? <Gone /> : <OneTask key={id} task={task} />)}
    </QueryGate>
  )
}

function Gone() {
  return (
    <DrawerFrame title="Task">
      <EmptyState title="This task is not here any more">
        It was deleted, or belongs to another workspace.
      </EmptyState>
    </DrawerFrame>
  )
}

function OneTask({ task }: { readonly task: Task }) {
  const asOf = useAsOf()
  const readOnly = useReadOnly()
  const workload = useWorkloads((state) => state.byId.get(task.workloadId))
  const links = useLinks(task.id)
  return (
    <DrawerFrame
      title={task.name}
      subtitle={
        <span className={styles.subtitle}>
          <ProgressTag progress={taskStateOf(task, asOf)} />
          <span>{formatWord(task.phase)} of</span>
          <SourceLink href={`offramp://workload/${encodeURIComponent(task.workloadId)}`}>
            {workload?.name ?? 'its workload'}
          </SourceLink>
        </span>
      }
    >
      <div className={styles.sections}>
        <TaskProgress task={task} disabled={readOnly} />
        <TaskPlan task={task} />
        <TaskFields task={task} disabled={readOnly} />
        <TaskLinks task={task} links={links} disabled={readOnly} />
        <TaskHistory id={task.id} />
        <div>
          <Button
            variant="subtle"
            color="red"
            disabled={readOnly}
            leftSection={<IconTrash size={14} aria-hidden />}
            onClick={() => void deleteTask(task, [...links.before, ...links.after])}
          >
            Delete this task
          </Button>
        </div>
      </div>
    </DrawerFrame>
  )
}

async function deleteTask(task: Task, links: readonly Link[]): Promise<void> {
  const label = `Deleted the task “${task.name}”`
  const mutations = [...links.map((link) => remove('link', link.id)), remove('task', task.id)]
  const receipt = await applyChanges({ label, mutations, toast: label })
  if (receipt !== null) closeDrawer()
}
