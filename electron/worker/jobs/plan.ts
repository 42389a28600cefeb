import { planProgram } from '#shared/plan/plan.ts'
import type { PlanResult } from '#shared/plan/result.ts'
import { readPlanInput } from '../../service/derive/planInput.ts'
import { openReadable, type ReadableDb } from '../../store/database.ts'
import { type Job, JobCancelled } from '../protocol.ts'

export interface PlanJobInput {
  readonly path: string
  readonly asOf: string
  readonly seed: number
  /** Schedules to try; undefined: by the size of the plan. */
  readonly schedules: number | undefined
  /** Seconds after which no further schedule is tried; undefined: no limit but `schedules`. */
  readonly seconds?: number | undefined
}

export interface PlanJobOutput {
  readonly result: PlanResult
  /** Change sequence of the snapshot it was computed from. */
  readonly seq: number
  /** Milliseconds for reading and planning. */
  readonly ms: number
}

/** Reads one snapshot of the workspace and plans it. */
export const plan: Job<PlanJobInput, PlanJobOutput> = ({ path, asOf, seed, schedules, seconds }, control) => {
  const started = performance.now()
  const db = openReadable(path)
  try {
    control.progress(null, 'Reading')
    const { input, seq } = db.raw.transaction(() => ({
      input: readPlanInput(db, asOf),
      seq: newestChange(db),
    }))()
    control.progress(0.2, `Scheduling ${input.tasks.length.toLocaleString('en-US')} tasks`)
    const stop = () => {
      if (control.cancelled()) throw new JobCancelled()
      return false
    }
    const enough = () => seconds !== undefined && performance.now() - started > seconds * 1_000
    const budget = schedules ?? (seconds === undefined ? undefined : Number.MAX_SAFE_INTEGER)
    const result = planProgram(input, { seed, schedules: budget, stop, enough })
    return { result, seq, ms: Math.round(performance.now() - started) }
  } finally {
    db.raw.close()
  }
}

function newestChange(db: ReadableDb): number {
  return Number(db.raw.prepare('SELECT coalesce(max(seq), 0) FROM change').pluck().get())
}
