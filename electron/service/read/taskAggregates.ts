import { newestSeq } from '../../store/changeLog.ts'
import type { ReadableDb } from '../../store/database.ts'

/** What the tasks of one workload add up to on the status date; efforts in expected person-days. */
export interface TaskAggregate {
  readonly tasks: number
  readonly done: number
  readonly anyStarted: boolean
  readonly blocked: number
  readonly effort: number
  readonly effortDone: number
  readonly lastFinish: string | null
}

type Cells = [
  id: string,
  tasks: number,
  done: number,
  maxPercent: number,
  firstStart: string | null,
  blocked: number,
  effort: number,
  effortDone: number,
  lastFinish: string | null,
]

type Aggregates = ReadonlyMap<string, TaskAggregate>

/** The last sums over all tasks of a connection, good until the next change or another day. */
const latest = new WeakMap<
  ReadableDb['raw'],
  { readonly seq: number; readonly asOf: string; readonly sums: Aggregates }
>()

/**
 * Task sums by workload id, in one pass; states as `shared/progress/taskState.ts` tells them. Sums over all are kept
 * while the change sequence stands: the inventory is read again after every derivation, none of which touches a task.
 */
export function readTaskAggregates(db: ReadableDb, asOf: string, ids: string | null): Aggregates {
  if (ids !== null) return query(db, asOf, ids)
  const seq = newestSeq(db)
  const known = latest.get(db.raw)
  if (known !== undefined && known.seq === seq && known.asOf === asOf) return known.sums
  const sums = query(db, asOf, null)
  latest.set(db.raw, { seq, asOf, sums })
  return sums
}

function query(db: ReadableDb, asOf: string, ids: string | null): Aggregates {
  const rows = db.raw.prepare(statement(ids)).raw().all({ asOf, ids }) as Cells[] // columns of `statement`
  const found = new Map<string, TaskAggregate>()
  for (const [id, tasks, done, percent, firstStart, blocked, effort, effortDone, lastFinish] of rows) {
    const anyStarted = done > 0 || percent > 0 || (firstStart !== null && firstStart <= asOf)
    found.set(id, { tasks, done, anyStarted, blocked, effort, effortDone, lastFinish })
  }
  return found
}

/** The condition that keeps `column` to the JSON array of ids bound as `@ids`; empty for all. */
export function idsCondition(column: string, ids: string | null): string {
  return ids === null ? '' : `WHERE ${column} IN (SELECT value FROM json_each(@ids))`
}

// Each test is written out where it is used: SQLite evaluates a shared subquery column once per use anyway.
const statement = (ids: string | null) => `
SELECT workload_id, count(*),
  coalesce(sum(actual_finish <= @asOf), 0),
  max(percent), min(actual_start),
  sum((blocked_since IS NOT NULL OR blocked_reason <> '') AND (actual_finish IS NULL OR actual_finish > @asOf)),
  sum(optimistic_days + 4 * likely_days + pessimistic_days) / 6,
  sum(CASE WHEN actual_finish <= @asOf THEN optimistic_days + 4 * likely_days + pessimistic_days
    WHEN percent = 0 THEN 0
    ELSE (optimistic_days + 4 * likely_days + pessimistic_days) * percent / 100 END) / 6,
  max(CASE WHEN actual_finish <= @asOf THEN actual_finish END)
FROM task ${idsCondition('workload_id', ids)}
GROUP BY workload_id`
