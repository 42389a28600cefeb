import type { WorkloadRow } from '#shared/contract/channels/workloads.ts'

/** What the inventory says about planning: who must move, who has no tasks yet. */
export interface PlanNeeds {
  readonly workloads: number
  /** In scope or mixed, and not yet moved: what `plan.generateTasks` counts. */
  readonly mustMove: number
  /** Of those, without any task. */
  readonly withoutTasks: number
  readonly undetermined: number
}

/** Counts what planning needs from the inventory's rows. */
export function planNeeds(rows: readonly WorkloadRow[]): PlanNeeds {
  const moving = rows.filter(mustMove)
  return {
    workloads: rows.length,
    mustMove: moving.length,
    withoutTasks: moving.filter((row) => row.tasks === 0).length,
    undetermined: rows.filter((row) => row.scope === 'undetermined').length,
  }
}

function mustMove(row: WorkloadRow): boolean {
  return (row.scope === 'in' || row.scope === 'mixed') && row.movedOn === null
}
