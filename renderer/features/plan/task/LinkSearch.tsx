import { Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { GanttData } from '#shared/contract/channels/plan.ts'
import { create } from '#shared/model/change.ts'
import type { Link, Task } from '#shared/model/entities/plan.ts'
import { applyChanges, newIds } from '../../../app/changes.ts'
import { QueryGate } from '../../../components/QueryGate.tsx'
import { TextSkeleton } from '../../../components/Skeletons.tsx'
import { indexGantt } from '../model/ganttIndex.ts'
import { useGanttData } from '../usePlan.ts'
import { linkOptions } from './linkOptions.ts'
import styles from './Task.module.css'

interface LinkSearchProps {
  readonly task: Task
  readonly side: 'before' | 'after'
  readonly linked: readonly Link[]
  readonly close: () => void
}

/** Finds a task to link by its name or its workload's. */
export function LinkSearch(props: LinkSearchProps) {
  const gantt = useGanttData(null)
  return (
    <QueryGate query={gantt} skeleton={<TextSkeleton lines={1} />}>
      {(data) =>
        data === null ? (
          <p className={styles.muted}>There is no plan yet to choose from.</p>
        ) : (
          <Search {...props} data={data} />
        )
      }
    </QueryGate>
  )
}

function Search({ task, side, linked, close, data }: LinkSearchProps & { readonly data: GanttData }) {
  const [text, setText] = useState('')
  const index = useMemo(() => indexGantt(data), [data])
  const options = useMemo(() => {
    const ids = new Set(linked.map((link) => (side === 'before' ? link.fromTaskId : link.toTaskId)))
    return linkOptions(data, index, { task: index.taskById.get(task.id) ?? -1, side, text, linked: ids })
  }, [data, index, task.id, side, text, linked])
  const choose = (id: string | null) => {
    close()
    if (id !== null) void addLink(task, side, id)
  }
  return (
    <Select
      aria-label={side === 'before' ? 'Task it waits for' : 'Task that waits for it'}
      placeholder="Type a task or a workload"
      data={options}
      value={null}
      searchable
      autoFocus
      searchValue={text}
      onSearchChange={setText}
      filter={({ options: all }) => all}
      nothingFoundMessage="No task that could be linked (links in a circle are left out)"
      onChange={choose}
      onDropdownClose={close}
    />
  )
}

async function addLink(task: Task, side: 'before' | 'after', otherId: string): Promise<void> {
  const [id] = await newIds('l', 1)
  if (id === undefined) return
  const ends =
    side === 'before'
      ? { fromTaskId: otherId, toTaskId: task.id }
      : { fromTaskId: task.id, toTaskId: otherId }
  const label = `Linked “${task.name}”`
  await applyChanges({
    label,
    mutations: [create('link', id, { ...ends, kind: 'FS', lagDays: 0 })],
    toast: label,
  })
}
