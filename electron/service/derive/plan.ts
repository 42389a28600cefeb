import { none } from '#shared/plan/model.ts'
import type { PlanResult } from '#shared/plan/result.ts'
import type { WritableDb } from '../../store/database.ts'
import type { PlanJobInput, PlanJobOutput } from '../../worker/jobs/plan.ts'
import type { ServiceContext } from '../context.ts'

/** The seed of plans that nobody asked for by hand. */
export const defaultSeed = 1

/** Recomputes the plan: `derived_task`, `derived_workload` and the plan's summary. */
export async function derivePlan(context: ServiceContext): Promise<void> {
  await computePlan(context, { seed: defaultSeed, schedules: undefined, seconds: undefined })
}

/** Plans with given settings and stores the outcome. */
export async function computePlan(
  context: ServiceContext,
  settings: Pick<PlanJobInput, 'seed' | 'schedules' | 'seconds'>,
): Promise<PlanJobOutput> {
  const input = { path: context.path, asOf: context.asOf(), ...settings }
  const output = await context.jobs.run('plan', input, { label: 'Plan' })
  const { late: _late, unplanned: _unplanned, ...summary } = output.result.summary
  const stored: StoredSummary = { ...summary, seq: output.seq, ms: output.ms }
  context.saveDerived('plan', stored, (db) => savePlan(db, output.result), output.seq)
  return output
}

/** The summary as `derived_state` keeps it: late and unplanned workloads are read back from `derived_workload`. */
export type StoredSummary = Omit<PlanResult['summary'], 'late' | 'unplanned'> & {
  readonly seq: number
  readonly ms: number
}

function savePlan(db: WritableDb, { tasks, workloads }: PlanResult): void {
  db.raw.exec('DELETE FROM derived_task; DELETE FROM derived_workload')
  const insertTask = db.raw.prepare(
    `INSERT INTO derived_task (task_id, workload_id, start, finish, slack, critical, holds)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  )
  tasks.ids.forEach((id, t) => {
    insertTask.run(
      id,
      workloads.ids[tasks.workload[t] ?? 0] ?? '',
      tasks.start[t],
      tasks.finish[t],
      orNull(tasks.slack[t]),
      tasks.critical[t],
      tasks.holds[t],
    )
  })
  const insertWorkload = db.raw.prepare(
    `INSERT INTO derived_workload (workload_id, start, finish, due, due_from, slack, percent, why, p80, p_due)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  workloads.ids.forEach((id, w) => {
    insertWorkload.run(
      id,
      orNull(workloads.start[w]),
      orNull(workloads.finish[w]),
      orNull(workloads.due[w]),
      workloads.dueFrom[w],
      orNull(workloads.slack[w]),
      orNull(workloads.percent[w]),
      workloads.why[w],
      orNull(workloads.p80[w]),
      orNull(workloads.pDue[w]),
    )
  })
}

/** `none` and NaN are how the engine's arrays say "unknown". */
function orNull(value: number | undefined): number | null {
  return value === undefined || value === none || Number.isNaN(value) ? null : value
}
