import type { Output } from '#shared/contract/contract.ts'
import { create, type Mutation } from '#shared/model/change.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import { toEpochDay, toIso } from '#shared/plan/day.ts'
import type { ReadableDb } from '../../store/database.ts'
import { rowById } from '../../store/rows.ts'

type PlacedCells = [taskId: string, workloadId: string, start: number, finish: number]

/** The mutation that saves the current schedule under a name. Throws ExpectedError when nothing is planned. */
export function baselineOf(db: ReadableDb, id: string, name: string, takenOn: string): Mutation {
  const rows = db.raw
    .prepare('SELECT task_id, workload_id, start, finish FROM derived_task ORDER BY task_id')
    .raw()
    .all() as PlacedCells[] // columns above
  if (rows.length === 0) {
    throw new ExpectedError('nothing-planned', 'There is no plan to save.', 'Generate tasks and plan first.')
  }
  return create('baseline', id, {
    name,
    takenOn,
    finish: toIso(rows.reduce((last, [, , , finish]) => Math.max(last, finish), rows[0]?.[3] ?? 0)),
    schedule: {
      taskIds: rows.map((row) => row[0]),
      workloadIds: rows.map((row) => row[1]),
      starts: rows.map((row) => toIso(row[2])),
      finishes: rows.map((row) => toIso(row[3])),
    },
  })
}

type NowCells = [id: string, name: string, finish: number | null]

/** Finish of every workload then and now, and the days between, the most slipped first. Throws on an unknown baseline. */
export function varianceOf(db: ReadableDb, baselineId: string): Output<'baseline.variance'> {
  const baseline = rowById(db, 'baseline', baselineId)
  if (baseline === null) {
    throw new ExpectedError(
      'no-such-baseline',
      `There is no baseline with the id "${baselineId}".`,
      'Pick one from the list.',
    )
  }
  const { schedule } = baseline
  const then = new Map<string, string>()
  schedule.workloadIds.forEach((id, k) => {
    const finish = schedule.finishes[k] ?? ''
    if (finish > (then.get(id) ?? '')) then.set(id, finish)
  })
  const now = db.raw
    .prepare(
      `SELECT w.id, w.name, p.finish FROM workload w LEFT JOIN derived_workload p ON p.workload_id = w.id
       WHERE w.moved_on IS NULL OR w.id IN (SELECT value FROM json_each(?))`,
    )
    .raw()
    .all(JSON.stringify([...then.keys()])) as NowCells[] // columns above
  const workloads = now
    .filter(([id, , finish]) => then.has(id) || finish !== null)
    .map(([id, name, finish]) => {
      const before = then.get(id) ?? null
      return {
        id,
        name,
        finishThen: before,
        finishNow: finish === null ? null : toIso(finish),
        days: before === null || finish === null ? null : finish - toEpochDay(before),
      }
    })
    .sort((a, b) => (b.days ?? -1e9) - (a.days ?? -1e9) || (a.id < b.id ? -1 : 1))
  const finishes = now.flatMap(([, , finish]) => (finish === null ? [] : [finish]))
  return {
    baselineId,
    name: baseline.name,
    takenOn: baseline.takenOn,
    finishThen: baseline.finish,
    finishNow: finishes.length === 0 ? null : toIso(finishes.reduce((a, b) => Math.max(a, b))),
    workloads,
  }
}
