import type { GanttData } from '#shared/contract/channels/plan.ts'
import { ganttNone, ganttNoSlack } from '#shared/contract/channels/plan.ts'
import { toEpochDay } from '#shared/plan/day.ts'
import { federalHolidaysBetween } from '#shared/plan/federalHolidays.ts'
import type { ReadableDb } from '../../store/database.ts'
import { rowById } from '../../store/rows.ts'
import { readCalendarInput } from './planInput.ts'

type WorkloadCells = [
  id: string,
  name: string,
  component: string,
  wave: string | null,
  start: number | null,
  finish: number | null,
  due: number | null,
  slack: number | null,
  percent: number | null,
]
type TaskCells = [
  id: string,
  name: string,
  workloadId: string,
  phase: string,
  teamId: string | null,
  start: number,
  finish: number,
  slack: number | null,
  critical: number,
  percent: number,
  pinned: number,
  started: number,
  blocked: number,
]

/** The whole schedule as parallel arrays, workloads by start, tasks by workload and start; null without placed tasks. */
export function readGantt(
  db: ReadableDb,
  seq: number,
  asOf: string,
  baselineId: string | undefined,
): GanttData | null {
  const workloads = readWorkloads(db)
  const index = new Map(workloads.map(([id], w) => [id, w]))
  const { tasks, workloadOf } = byWorkload(readTasks(db), index)
  if (tasks.length === 0) return null
  const { program, teams, events } = readCalendarInput(db)
  const teamIndex = new Map(teams.map((team, m) => [team.id, m]))
  const [baselineStart, baselineFinish] = readBaseline(db, baselineId, tasks)
  return {
    seq,
    today: toEpochDay(asOf),
    deadline: toEpochDay(program.deadline),
    workloads: {
      ids: workloads.map((cells) => cells[0]),
      names: workloads.map((cells) => cells[1]),
      components: workloads.map((cells) => cells[2]),
      waves: workloads.map((cells) => cells[3] ?? ''),
      start: workloads.map((cells) => cells[4] ?? ganttNone),
      finish: workloads.map((cells) => cells[5] ?? ganttNone),
      due: workloads.map((cells) => cells[6] ?? ganttNone),
      slack: workloads.map((cells) => cells[7] ?? ganttNoSlack),
      percent: workloads.map((cells) => Math.round(cells[8] ?? 0)),
    },
    tasks: {
      ids: tasks.map((cells) => cells[0]),
      names: tasks.map((cells) => cells[1]),
      workload: workloadOf,
      phases: tasks.map((cells) => cells[3]),
      team: tasks.map((cells) => (cells[4] === null ? -1 : (teamIndex.get(cells[4]) ?? -1))),
      start: tasks.map((cells) => cells[5]),
      finish: tasks.map((cells) => cells[6]),
      slack: tasks.map((cells) => cells[7] ?? ganttNoSlack),
      critical: tasks.map((cells) => cells[8]),
      percent: tasks.map((cells) => Math.round(cells[9])),
      pinned: tasks.map((cells) => cells[10]),
      started: tasks.map((cells) => cells[11]),
      blocked: tasks.map((cells) => cells[12]),
      baselineStart,
      baselineFinish,
    },
    links: readLinks(db, tasks),
    teams: { ids: teams.map((team) => team.id), names: teams.map((team) => team.name) },
    spans: readSpans(program.federalHolidays, events, tasks),
  }
}

/** Tasks grouped by workload, inside a workload by start, finish and id; and the workload of each. */
function byWorkload(
  rows: readonly TaskCells[],
  index: ReadonlyMap<string, number>,
): { readonly tasks: readonly TaskCells[]; readonly workloadOf: number[] } {
  const groups = Array.from({ length: index.size }, (): TaskCells[] => [])
  for (const row of rows) groups[index.get(row[2]) ?? -1]?.push(row)
  for (const group of groups) group.sort((a, b) => a[5] - b[5] || a[6] - b[6] || (a[0] < b[0] ? -1 : 1))
  return { tasks: groups.flat(), workloadOf: groups.flatMap((group, w) => group.map(() => w)) }
}

/** Planned and moved workloads with dates, first start first. */
function readWorkloads(db: ReadableDb): WorkloadCells[] {
  return db.raw
    .prepare(
      `SELECT w.id, w.name, w.component, v.name, p.start, p.finish, p.due, p.slack, p.percent
       FROM derived_workload p JOIN workload w ON w.id = p.workload_id LEFT JOIN wave v ON v.id = w.wave_id
       WHERE p.start IS NOT NULL ORDER BY p.start, p.finish, w.id`,
    )
    .raw()
    .all() as WorkloadCells[] // columns above
}

function readTasks(db: ReadableDb): TaskCells[] {
  return db.raw
    .prepare(
      `SELECT t.id, t.name, t.workload_id, t.phase, t.team_id, p.start, p.finish, p.slack, p.critical,
         CASE WHEN t.actual_finish IS NOT NULL THEN 100 ELSE t.percent END,
         t.pinned_start IS NOT NULL, t.actual_start IS NOT NULL OR t.actual_finish IS NOT NULL,
         t.actual_finish IS NULL AND (t.blocked_since IS NOT NULL OR t.blocked_reason <> '')
       FROM derived_task p JOIN task t ON t.id = p.task_id`,
    )
    .raw()
    .all() as TaskCells[] // columns above
}

function readLinks(db: ReadableDb, tasks: readonly TaskCells[]): GanttData['links'] {
  const index = new Map(tasks.map(([id], t) => [id, t]))
  const links: GanttData['links'] = { from: [], to: [] }
  const rows = db.raw.prepare('SELECT from_task_id, to_task_id FROM link ORDER BY id').raw().all() as [
    string,
    string,
  ][] // two text columns
  for (const [fromId, toId] of rows) {
    const from = index.get(fromId)
    const to = index.get(toId)
    if (from === undefined || to === undefined) continue
    links.from.push(from)
    links.to.push(to)
  }
  return links
}

function readBaseline(
  db: ReadableDb,
  baselineId: string | undefined,
  tasks: readonly TaskCells[],
): [number[], number[]] {
  const baseline = baselineId === undefined ? null : rowById(db, 'baseline', baselineId)
  const then = new Map(baseline?.schedule.taskIds.map((id, k) => [id, k]))
  const dayOf = (days: readonly string[] | undefined, id: string): number => {
    const iso = days?.[then.get(id) ?? -1]
    return iso === undefined ? ganttNone : toEpochDay(iso)
  }
  return [
    tasks.map(([id]) => dayOf(baseline?.schedule.starts, id)),
    tasks.map(([id]) => dayOf(baseline?.schedule.finishes, id)),
  ]
}

/** Holidays and freezes for everybody, to shade the chart; a team's own concern only its rows. */
function readSpans(
  federal: boolean,
  events: ReturnType<typeof readCalendarInput>['events'],
  tasks: readonly TaskCells[],
): GanttData['spans'] {
  const from = tasks.reduce((day, cells) => Math.min(day, cells[5]), Number.POSITIVE_INFINITY)
  const to = tasks.reduce((day, cells) => Math.max(day, cells[6]), Number.NEGATIVE_INFINITY)
  const holidays = federal ? federalHolidaysBetween(from - 31, to + 92) : []
  return [
    ...holidays.map(({ name, observed }) => ({
      kind: 'holiday' as const,
      name,
      from: observed,
      to: observed,
    })),
    ...events
      .filter((event) => event.teamId === null)
      .map(({ kind, name, from: first, to: last }) => ({
        kind,
        name,
        from: toEpochDay(first),
        to: toEpochDay(last),
      })),
  ]
}
