import type { TaskWithSchedule } from '#shared/contract/channels/workloads.ts'
import type { Task } from '#shared/model/entities/plan.ts'
import { toIso } from '#shared/plan/day.ts'
import type { ReadableDb } from '../../store/database.ts'

interface Scheduled {
  readonly start: number
  readonly finish: number
  readonly slack: number | null
  readonly critical: number
}

/** Tasks with their place in the computed schedule (null where they have none) and their team's name. */
export function withSchedule(db: ReadableDb, tasks: readonly Task[]): TaskWithSchedule[] {
  const schedule = readSchedule(db, tasks)
  const teams = new Map(db.raw.prepare('SELECT id, name FROM team').raw().all() as [string, string][]) // two text columns
  return tasks.map((task) => {
    const placed = schedule.get(task.id)
    return {
      ...task,
      start: placed === undefined ? null : toIso(placed.start),
      finish: placed === undefined ? null : toIso(placed.finish),
      slackDays: placed?.slack ?? null,
      critical: placed?.critical === 1,
      teamName: task.teamId === null ? null : (teams.get(task.teamId) ?? null),
    }
  })
}

function readSchedule(db: ReadableDb, tasks: readonly Task[]): ReadonlyMap<string, Scheduled> {
  const rows = db.raw
    .prepare(
      `SELECT task_id AS id, start, finish, slack, critical FROM derived_task
       WHERE task_id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(tasks.map((task) => task.id))) as (Scheduled & { id: string })[] // STRICT columns
  return new Map(rows.map((row) => [row.id, row]))
}
