import { Button, Group, Modal } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import { type FormEvent, useState } from 'react'
import { formatDate, fromEpochDay } from '../../app/format.ts'
import { useQuery } from '../../stores/useQuery.ts'
import { useGanttView } from './ganttView.ts'
import styles from './Plan.module.css'
import { pinTask } from './pinTask.ts'
import { calendarProps } from './task/fields.tsx'
import type { GanttModel } from './useGanttModel.ts'

const close = () => useGanttView.setState({ pinning: null })

/** The keyboard's way to move a bar: pin a task's start to a date. */
export function PinDialog({ model }: { readonly model: GanttModel }) {
  const id = useGanttView((state) => state.pinning)
  const at = id === null ? undefined : model.index.taskById.get(id)
  return (
    <Modal opened={id !== null && at !== undefined} onClose={close} title="Pin the start" size="sm">
      {id === null || at === undefined ? null : (
        <PinForm
          key={id}
          id={id}
          name={model.data.tasks.names[at] ?? ''}
          start={model.data.tasks.start[at] ?? 0}
        />
      )}
    </Modal>
  )
}

interface PinFormProps {
  readonly id: string
  readonly name: string
  readonly start: number
}

function PinForm({ id, name, start }: PinFormProps) {
  const row = useQuery('rows.list', { entity: 'task', where: { id } }, { invalidateOn: ['task'] })
  const pinned = row.data?.[0]?.pinnedStart
  const now = typeof pinned === 'string' ? pinned : null
  const [date, setDate] = useState<string | null>(fromEpochDay(start))
  const save = (event: FormEvent) => {
    event.preventDefault()
    close()
    if (date !== null && date !== now) void pinTask(id, name, date)
  }
  const takeOut = () => {
    close()
    void pinTask(id, name, null)
  }
  return (
    <form className={styles.popForm} onSubmit={save}>
      <p>
        <strong>{name}</strong>
      </p>
      <p className={styles.forecast}>
        Planned to start {formatDate(fromEpochDay(start))}
        {now === null ? ', not pinned' : `, pinned to ${formatDate(now)}`}. It starts on the pinned day, or as
        soon after it as its links, its team’s capacity and freezes allow.
      </p>
      <DateInput
        label="Start"
        data-autofocus
        value={date}
        onChange={setDate}
        {...calendarProps}
        popoverProps={{ position: 'right-start' }}
      />
      <Group justify="flex-end" gap="sm">
        {now === null ? null : (
          <Button variant="default" onClick={takeOut}>
            Take the pin out
          </Button>
        )}
        <Button type="submit" disabled={date === null}>
          Pin the start
        </Button>
      </Group>
    </form>
  )
}
