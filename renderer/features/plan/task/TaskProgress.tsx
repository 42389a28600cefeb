import { Button, Group } from '@mantine/core'
import { IconCheck, IconPlayerPlay, IconRotate } from '@tabler/icons-react'
import type { Task } from '#shared/model/entities/plan.ts'
import { useAsOf } from '../../../stores/workspaceStore.ts'
import { doTask } from '../../mywork/doTask.ts'
import {
  blockTask,
  finishTask,
  reopenTask,
  setPercent,
  startTask,
  unblockTask,
} from '../../mywork/model/taskActs.ts'
import { NumberField, TextField } from './fields.tsx'
import { Section } from './Section.tsx'
import styles from './Task.module.css'

/** Where it stands: start, finish, percent, what blocks it. */
export function TaskProgress({ task, disabled }: { readonly task: Task; readonly disabled: boolean }) {
  const asOf = useAsOf()
  const done = task.actualFinish !== null
  const setReason = (reason: string) =>
    doTask(task.id, reason.trim() === '' ? unblockTask(task) : blockTask(task, reason, asOf))
  return (
    <Section title="Progress">
      <Group gap="sm">
        {task.actualStart === null && !done ? (
          <Button
            variant="default"
            disabled={disabled}
            leftSection={<IconPlayerPlay size={14} aria-hidden />}
            onClick={() => void doTask(task.id, startTask(task, asOf))}
          >
            Start today
          </Button>
        ) : null}
        {done ? (
          <Button
            variant="default"
            disabled={disabled}
            leftSection={<IconRotate size={14} aria-hidden />}
            onClick={() => void doTask(task.id, reopenTask(task))}
          >
            Reopen
          </Button>
        ) : (
          <Button
            disabled={disabled}
            leftSection={<IconCheck size={14} aria-hidden />}
            onClick={() => void doTask(task.id, finishTask(task, asOf))}
          >
            Finished today
          </Button>
        )}
      </Group>
      <div className={styles.pair}>
        <NumberField
          label="Percent done"
          value={task.percent}
          max={100}
          disabled={disabled || done}
          save={(percent) => void doTask(task.id, setPercent(task, percent ?? 0, asOf))}
        />
        <TextField
          label="Blocked because"
          placeholder="Not blocked"
          value={task.blockedReason}
          disabled={disabled || done}
          save={(reason) => void setReason(reason)}
        />
      </div>
    </Section>
  )
}
