import { type GanttData, ganttNoSlack } from '#shared/contract/channels/plan.ts'
import { toEpochDay } from '#shared/plan/day.ts'

/** Status date of the fixture, a Monday. */
export const today = toEpochDay('2026-11-23')
export const deadline = toEpochDay('2027-02-08')

export interface TaskSpec {
  readonly id: string
  readonly workload: number
  readonly start: number
  readonly finish: number
  readonly team?: number
  readonly slack?: number
  readonly critical?: boolean
  readonly percent?: number
  readonly pinned?: boolean
  readonly started?: boolean
  readonly blocked?: boolean
  readonly baseline?: readonly [number, number]
}

export interface WorkloadSpec {
  readonly id: string
  readonly name?: string
  readonly wave?: string
  readonly component?: string
  readonly start: number
  readonly finish: number
  readonly due?: number
  readonly slack?: number
  readonly percent?: number
}

/** A schedule in the contract's arrays from plain rows. */
export function ganttOf(
  workloads: readonly WorkloadSpec[],
  tasks: readonly TaskSpec[],
  links: readonly (readonly [number, number])[] = [],
  spans: GanttData['spans'] = [],
): GanttData {
  const flag = (value: boolean | undefined) => (value === true ? 1 : 0)
  return {
    seq: 1,
    today,
    deadline,
    workloads: {
      ids: workloads.map((w) => w.id),
      names: workloads.map((w) => w.name ?? w.id),
      components: workloads.map((w) => w.component ?? ''),
      waves: workloads.map((w) => w.wave ?? ''),
      start: workloads.map((w) => w.start),
      finish: workloads.map((w) => w.finish),
      due: workloads.map((w) => w.due ?? deadline),
      slack: workloads.map((w) => w.slack ?? 0),
      percent: workloads.map((w) => w.percent ?? 0),
    },
    tasks: {
      ids: tasks.map((t) => t.id),
      names: tasks.map((t) => `Task ${t.id}`),
      workload: tasks.map((t) => t.workload),
      phases: tasks.map(() => 'adapt'),
      team: tasks.map((t) => t.team ?? -1),
      start: tasks.map((t) => t.start),
      finish: tasks.map((t) => t.finish),
      slack: tasks.map((t) => t.slack ?? ganttNoSlack),
      critical: tasks.map((t) => flag(t.critical)),
      percent: tasks.map((t) => t.percent ?? 0),
      pinned: tasks.map((t) => flag(t.pinned)),
      started: tasks.map((t) => flag(t.started)),
      blocked: tasks.map((t) => flag(t.blocked)),
      baselineStart: tasks.map((t) => t.baseline?.[0] ?? -1),
      baselineFinish: tasks.map((t) => t.baseline?.[1] ?? -1),
    },
    links: { from: links.map(([from]) => from), to: links.map(([, to]) => to) },
    teams: { ids: ['m-a', 'm-b'], names: ['Alpha', 'Bravo'] },
    spans,
  }
}

/** Two workloads in one wave and one without; the first late by four working days. */
export const small = ganttOf(
  [
    { id: 'w-late', name: 'Radar notes', wave: 'Wave 1', start: today, finish: deadline + 4, slack: -4 },
    { id: 'w-ok', name: 'Supply desk', wave: 'Wave 1', start: today + 7, finish: today + 18, slack: 30 },
    { id: 'w-own', name: 'Crew tutor', start: today + 1, finish: today + 3, due: today + 10, slack: 5 },
  ],
  [
    {
      id: 'k-1',
      workload: 0,
      start: today,
      finish: today + 4,
      team: 0,
      critical: true,
      started: true,
      percent: 40,
    },
    { id: 'k-2', workload: 0, start: today + 7, finish: deadline + 4, team: 1, critical: true, slack: -4 },
    { id: 'k-3', workload: 1, start: today + 7, finish: today + 11, team: 1, pinned: true, slack: 3 },
    { id: 'k-4', workload: 1, start: today + 14, finish: today + 18, blocked: true },
    { id: 'k-5', workload: 2, start: today + 1, finish: today + 3, team: 0, baseline: [today, today + 2] },
  ],
  [
    [0, 1],
    [2, 3],
    [0, 3],
  ],
)
