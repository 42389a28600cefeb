import { type EpochDay, toEpochDay } from './day.ts'
import type { DiagnosticCollector } from './diagnostics.ts'
import type { PlanInput, PlanTask, PlanWorkload } from './input.ts'

/** A workload that should be planned and is not, with the reason. */
export interface Unplanned {
  readonly workload: PlanWorkload
  readonly reason: string
}

/** What of the input belongs into the plan. */
export interface Gathered {
  readonly workloads: readonly PlanWorkload[]
  readonly workloadIndex: ReadonlyMap<string, number>
  /** Ordered by id. */
  readonly tasks: readonly PlanTask[]
  readonly taskIndex: ReadonlyMap<string, number>
  readonly moved: readonly PlanWorkload[]
  readonly unplanned: readonly Unplanned[]
}

/** Sorts workloads into planned, moved and unplanned, and keeps the tasks of the planned ones. */
export function gather(input: PlanInput): Gathered {
  const withTasks = new Set(input.tasks.map((task) => task.workloadId))
  const workloads: PlanWorkload[] = []
  const moved: PlanWorkload[] = []
  const unplanned: Unplanned[] = []
  for (const workload of byId(input.workloads)) {
    const reason = whyUnplanned(workload, withTasks)
    if (workload.scope === 'out') continue
    if (workload.movedOn !== null) moved.push(workload)
    else if (reason !== null) unplanned.push({ workload, reason })
    else workloads.push(workload)
  }
  const workloadIndex = indexById(workloads)
  const tasks = byId(input.tasks.filter((task) => workloadIndex.has(task.workloadId)))
  return { workloads, workloadIndex, tasks, taskIndex: indexById(tasks), moved, unplanned }
}

/** Reads dates, and sets aside those more than fifty years from the status date. */
export class DateReader {
  readonly asOf: EpochDay
  readonly #found: DiagnosticCollector
  constructor(asOf: string, found: DiagnosticCollector) {
    this.asOf = toEpochDay(asOf)
    this.#found = found
  }

  /** The day, or null for null and for dates out of range, which are diagnosed with the entity they stand on. */
  read(iso: string | null, entity: string, id: string, label: string): EpochDay | null {
    if (iso === null) return null
    const day = toEpochDay(iso)
    if (Math.abs(day - this.asOf) <= fiftyYears) return day
    this.#found.add('plan.date-out-of-range', entity, id, `${label}: ${iso}`)
    return null
  }
}

const fiftyYears = 18_263

function whyUnplanned(workload: PlanWorkload, withTasks: ReadonlySet<string>): string | null {
  if (workload.scope === 'undetermined') {
    return 'Its scope is undetermined: nobody knows yet whether it must move. Settle it in Scope.'
  }
  return withTasks.has(workload.id) ? null : 'It has no tasks yet. Generate them in Plan.'
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): readonly T[] {
  const sorted = rows.every((row, i) => i === 0 || (rows[i - 1]?.id ?? '') < row.id)
  return sorted ? rows : [...rows].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

function indexById(rows: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(rows.map((row, i) => [row.id, i]))
}
