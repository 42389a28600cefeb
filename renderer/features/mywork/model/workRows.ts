import type { MyTask } from '#shared/contract/channels/report.ts'

export const buckets = ['overdue', 'now', 'blocked', 'next', 'waiting', 'done'] as const
export type Bucket = (typeof buckets)[number]

/** A line of the list: the head of a bucket, or a task in it. */
export type WorkRow =
  | { readonly kind: 'head'; readonly bucket: Bucket; readonly count: number; readonly open: boolean }
  | { readonly kind: 'task'; readonly task: MyTask }

export const bucketWords: Readonly<Record<Bucket, { readonly title: string; readonly note: string }>> = {
  overdue: { title: 'Overdue', note: 'the workload’s due date or the planned finish has passed' },
  now: { title: 'Now', note: 'in progress, or to start by today' },
  blocked: { title: 'Blocked', note: 'something stops it' },
  next: { title: 'Next', note: 'to start within two weeks' },
  waiting: { title: 'Waiting', note: 'later, or for other tasks' },
  done: { title: 'Done', note: '' },
}

/** How many tasks each bucket holds. */
export function bucketCounts(tasks: readonly MyTask[]): Readonly<Record<Bucket, number>> {
  const counts = { overdue: 0, now: 0, blocked: 0, next: 0, waiting: 0, done: 0 }
  for (const task of tasks) counts[task.bucket] += 1
  return counts
}

/** The list: buckets in order of urgency, the service's order within; folded and empty ones without tasks. */
export function workRows(tasks: readonly MyTask[], folded: ReadonlySet<string>): readonly WorkRow[] {
  return buckets.flatMap((bucket): readonly WorkRow[] => {
    const own = tasks.filter((task) => task.bucket === bucket)
    if (own.length === 0) return []
    const open = !folded.has(bucket)
    const head: WorkRow = { kind: 'head', bucket, count: own.length, open }
    return open ? [head, ...own.map((task) => ({ kind: 'task', task }) as const)] : [head]
  })
}

/** Tasks whose name, workload or assignee has all words of a text. */
export function findTasks(tasks: readonly MyTask[], text: string): readonly MyTask[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return tasks
  return tasks.filter((task) => {
    const all = `${task.name} ${task.workloadName} ${task.assignee} ${task.teamName ?? ''}`.toLowerCase()
    return words.every((word) => all.includes(word))
  })
}

/**
 * The next task row from `at` in a direction; stays at the ends. When the selected task has left the list (`at` is -1),
 * goes on from `last`, where it was; -1 when there is no task.
 */
export function stepTask(rows: readonly WorkRow[], at: number, by: 1 | -1, last = 0): number {
  const from = at >= 0 ? at : by === 1 ? last - 1 : last
  for (let next = from + by; next >= 0 && next < rows.length; next += by)
    if (rows[next]?.kind === 'task') return next
  return at >= 0 ? at : rows.findLastIndex((row, index) => row.kind === 'task' && index <= Math.max(last, 1))
}
