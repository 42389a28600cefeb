import type { MyTask } from '#shared/contract/channels/report.ts'
import type { Output } from '#shared/contract/contract.ts'
import type { Task } from '#shared/model/entities/plan.ts'
import { bucketOf } from '#shared/progress/bucket.ts'
import type { ReadableDb } from '../../store/database.ts'
import { rowsOf } from '../../store/rows.ts'
import { readInventory } from './inventory.ts'
import { withSchedule } from './scheduledTasks.ts'

type Person = Output<'work.people'>[number]
type PersonCells = [id: string, name: string, open: number]

const unfinished = '(t.actual_finish IS NULL OR t.actual_finish > @asOf)'

/** Teams, workload owners and assignees with how many unfinished tasks each has, busiest first. */
export function readPeople(db: ReadableDb, asOf: string): Person[] {
  const list = (kind: Person['kind'], query: string) =>
    (db.raw.prepare(query).raw().all({ asOf }) as PersonCells[]) // the three columns of each query
      .map(([id, name, open]): Person => ({ kind, id, name, open }))
  const people = [
    ...list(
      'team',
      `SELECT m.id, m.name, count(t.id) FROM team m LEFT JOIN task t ON t.team_id = m.id AND ${unfinished} GROUP BY m.id`,
    ),
    ...list(
      'owner',
      `SELECT w.owner, w.owner, count(t.id) FROM workload w JOIN task t ON t.workload_id = w.id
       WHERE w.owner <> '' AND ${unfinished} GROUP BY w.owner`,
    ),
    ...list(
      'assignee',
      `SELECT t.assignee, t.assignee, count(*) FROM task t WHERE t.assignee <> '' AND ${unfinished} GROUP BY t.assignee`,
    ),
  ]
  return people.sort(
    (a, b) => b.open - a.open || a.name.localeCompare(b.name) || a.kind.localeCompare(b.kind),
  )
}

/** The tasks of a team, an owner, an assignee or everyone, with bucket, due date and what each waits for. */
export function readWork(db: ReadableDb, asOf: string, kind: Person['kind'] | 'all', id: string): MyTask[] {
  const tasks = tasksOf(db, kind, id)
  const owners = kind === 'all' ? undefined : [...new Set(tasks.map((task) => task.workloadId))]
  const rows = new Map(readInventory(db, asOf, owners).map(({ row }) => [row.id, row]))
  const waits = readWaits(db, asOf, tasks)
  return withSchedule(db, tasks)
    .map((task): MyTask => {
      const workload = rows.get(task.workloadId)
      const due = workload?.due ?? null
      const waitsFor = waits.get(task.id) ?? []
      const moved = workload?.progress === 'done'
      const bucket = bucketOf(task, { asOf, due: moved ? null : due, waitsFor: waitsFor.length })
      return { ...task, workloadName: workload?.name ?? task.workloadId, due, waitsFor, bucket }
    })
    .sort(
      (a, b) =>
        byDate(a.start ?? a.actualStart, b.start ?? b.actualStart) ||
        byDate(a.due, b.due) ||
        a.position - b.position ||
        a.id.localeCompare(b.id),
    )
}

function tasksOf(db: ReadableDb, kind: Person['kind'] | 'all', id: string): Task[] {
  switch (kind) {
    case 'all':
      return rowsOf(db, 'task')
    case 'team':
      return rowsOf(db, 'task', { teamId: id })
    case 'assignee':
      return rowsOf(db, 'task', { assignee: id })
    case 'owner': {
      const owned = rowsOf(db, 'workload', { owner: id })
      return owned.flatMap((workload) => rowsOf(db, 'task', { workloadId: workload.id }))
    }
  }
}

type WaitCells = [taskId: string, id: string, name: string, workloadName: string]

/** The unfinished tasks that each of the given tasks has a link from. */
function readWaits(
  db: ReadableDb,
  asOf: string,
  tasks: readonly Task[],
): ReadonlyMap<string, MyTask['waitsFor']> {
  const rows = db.raw
    .prepare(
      `SELECT l.to_task_id, t.id, t.name, w.name FROM link l
       JOIN task t ON t.id = l.from_task_id JOIN workload w ON w.id = t.workload_id
       WHERE ${unfinished} AND (w.moved_on IS NULL OR w.moved_on > @asOf)
         AND l.to_task_id IN (SELECT value FROM json_each(@ids))
       ORDER BY t.id`,
    )
    .raw()
    .all({ asOf, ids: JSON.stringify(tasks.map((task) => task.id)) }) as WaitCells[] // the four columns above
  const found = new Map<string, MyTask['waitsFor']>()
  for (const [taskId, id, name, workloadName] of rows) {
    const known = found.get(taskId) ?? []
    known.push({ id, name, workloadName })
    found.set(taskId, known)
  }
  return found
}

function byDate(a: string | null, b: string | null): number {
  return (a ?? '9999').localeCompare(b ?? '9999')
}
