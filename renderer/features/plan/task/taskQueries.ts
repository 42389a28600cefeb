import { useMemo } from 'react'
import { type Link, link, type Task, task } from '#shared/model/entities/plan.ts'
import type { Query } from '../../../stores/useQuery.ts'
import { useQuery } from '../../../stores/useQuery.ts'

/** One task as it is stored; null when it is gone. */
export function useTask(id: string): Query<Task | null> {
  const query = useQuery('rows.list', { entity: 'task', where: { id } }, { invalidateOn: ['task'] })
  const { data } = query
  const row = useMemo(() => (data === undefined ? undefined : parse(data[0])), [data])
  return { ...query, data: row }
}

function parse(row: unknown): Task | null {
  return row === undefined ? null : task.schema.parse(row)
}

/** The links into and out of a task. */
export interface TaskLinkRows {
  readonly before: readonly Link[]
  readonly after: readonly Link[]
}

export function useLinks(taskId: string): TaskLinkRows {
  const into = useQuery(
    'rows.list',
    { entity: 'link', where: { toTaskId: taskId } },
    { invalidateOn: ['link'] },
  )
  const out = useQuery(
    'rows.list',
    { entity: 'link', where: { fromTaskId: taskId } },
    { invalidateOn: ['link'] },
  )
  return useMemo(
    () => ({ before: (into.data ?? []).map(parseLink), after: (out.data ?? []).map(parseLink) }),
    [into.data, out.data],
  )
}

function parseLink(row: unknown): Link {
  return link.schema.parse(row)
}
