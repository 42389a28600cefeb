import type { CalendarEvent, Capacity, Link, Task, Team, Wave } from '#shared/model/entities/plan.ts'
import type { Program } from '#shared/model/entities/program.ts'
import type { Waiver } from '#shared/model/entities/scope.ts'
import type { Workload } from '#shared/model/entities/workload.ts'
import type { Scope } from '#shared/model/vocabulary.ts'

/** A workload as the planner sees it; `scope` is the effective one (a person's decision before the rules'). */
export type PlanWorkload = Pick<
  Workload,
  'id' | 'name' | 'criticality' | 'dueDate' | 'waveId' | 'movedOn'
> & { readonly scope: Scope }

/** A task as the planner sees it. */
export type PlanTask = Pick<
  Task,
  | 'id'
  | 'workloadId'
  | 'phase'
  | 'name'
  | 'teamId'
  | 'people'
  | 'optimisticDays'
  | 'likelyDays'
  | 'pessimisticDays'
  | 'pinnedStart'
  | 'actualStart'
  | 'actualFinish'
  | 'percent'
  | 'remainingDays'
>

/** Everything a plan is computed from: plain rows, dates as `YYYY-MM-DD`, no clock. */
export interface PlanInput {
  /** The status date: nothing unfinished happens before it. */
  readonly asOf: string
  readonly program: Readonly<Pick<Program, 'deadline' | 'planStart' | 'federalHolidays'>>
  readonly workloads: readonly Readonly<PlanWorkload>[]
  readonly waivers: readonly Readonly<Pick<Waiver, 'workloadId' | 'state' | 'from' | 'until'>>[]
  readonly teams: readonly Readonly<Pick<Team, 'id' | 'name' | 'people'>>[]
  readonly capacities: readonly Readonly<Pick<Capacity, 'teamId' | 'from' | 'to' | 'people'>>[]
  readonly events: readonly Readonly<Pick<CalendarEvent, 'kind' | 'name' | 'from' | 'to' | 'teamId'>>[]
  readonly waves: readonly Readonly<Pick<Wave, 'id' | 'name' | 'startOn'>>[]
  readonly tasks: readonly Readonly<PlanTask>[]
  readonly links: readonly Readonly<Pick<Link, 'id' | 'fromTaskId' | 'toTaskId' | 'lagDays'>>[]
}
