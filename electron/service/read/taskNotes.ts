import type { TaskNote } from '#shared/report/facts.ts'
import { formatDate } from '#shared/report/format.ts'
import type { ReadableDb } from '../../store/database.ts'

type Cells = [taskId: string, name: string, workloadId: string, workloadName: string, detail: string]

const open =
  '(t.actual_finish IS NULL OR t.actual_finish > @asOf) AND (w.moved_on IS NULL OR w.moved_on > @asOf)'

const selected = (detail: string) => `
SELECT t.id, t.name, w.id, w.name, ${detail} FROM task t JOIN workload w ON w.id = t.workload_id`

/** Unfinished tasks that are blocked, longest first, with the reason. */
export function readBlockedTasks(db: ReadableDb, asOf: string): TaskNote[] {
  return read(
    db,
    asOf,
    `${selected('t.blocked_reason')}
     WHERE ${open} AND (t.blocked_reason <> '' OR t.blocked_since IS NOT NULL)
     ORDER BY coalesce(t.blocked_since, '9999'), t.id`,
  )
}

/** Unfinished tasks without a team that people must do (waits need none). */
export function readUnassignedTasks(db: ReadableDb, asOf: string): TaskNote[] {
  return read(
    db,
    asOf,
    `${selected("''")} WHERE ${open} AND t.team_id IS NULL AND t.people > 0 ORDER BY w.name, t.position, t.id`,
  )
}

/** Unstarted cut-overs and decommissions pinned into a freeze of their team or of all. */
export function readFreezeConflicts(db: ReadableDb, asOf: string): TaskNote[] {
  const notes = read(
    db,
    asOf,
    `${selected("e.name || '|' || t.pinned_start")}
     JOIN calendar_event e ON e.kind = 'freeze' AND t.pinned_start BETWEEN e."from" AND e."to"
       AND (e.team_id IS NULL OR e.team_id = t.team_id)
     WHERE ${open} AND t.phase IN ('cutover', 'decommission') AND t.actual_start IS NULL
     GROUP BY t.id ORDER BY t.pinned_start, t.id`,
  )
  return notes.map((note) => ({ ...note, detail: freezeWords(note.detail) }))
}

function freezeWords(detail: string): string {
  const at = detail.lastIndexOf('|')
  return `${detail.slice(0, at)} (${formatDate(detail.slice(at + 1))})`
}

function read(db: ReadableDb, asOf: string, query: string): TaskNote[] {
  const rows = db.raw.prepare(query).raw().all({ asOf }) as Cells[] // STRICT columns, in this order
  return rows.map(([taskId, name, workloadId, workloadName, detail]) => ({
    taskId,
    name,
    workloadId,
    workloadName,
    detail,
  }))
}
