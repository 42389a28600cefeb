import { create, type Mutation } from '../model/change.ts'
import type { Task } from '../model/entities/plan.ts'
import type { Phase } from '../model/vocabulary.ts'
import { addDays } from '../progress/dates.ts'
import type { SampleContext } from './context.ts'
import type { Journey, Stage } from './journeys.ts'
import { type TaskPlan, taskPlans } from './taskPlan.ts'
import type { SampleWorkload } from './workloads.ts'

/** A task of the sample with the workload it belongs to. */
export type SampleTask = Pick<Task, 'id' | 'workloadId' | 'phase' | 'likelyDays' | 'people'> & Partial<Task>

/** The tasks of one workload with what has happened to them so far. */
export function journeyTasks(journey: Journey, context: SampleContext): readonly SampleTask[] {
  const { fields, seed } = journey.workload
  const size = sizeOf(journey.workload)
  const plans = taskPlans[seed.kind]
  const reached = reachedTask(plans, journey.stage)
  const past = pastDates(reached, context)
  return plans.map((plan, position) => ({
    id: `k-${fields.id.slice(2)}-${position + 1}`,
    workloadId: fields.id,
    phase: plan.phase,
    name: plan.name,
    position,
    teamId: teamOf(plan, journey.workload, context),
    people: plan.people,
    optimisticDays: round(plan.days[0] * size),
    likelyDays: round(plan.days[1] * size),
    pessimisticDays: round(plan.days[2] * size),
    assignee: position <= reached && plan.people > 0 ? fields.owner : '',
    pinnedStart: pinOf(plan, journey, context),
    ...progressOf(position, reached, past, journey, context),
  }))
}

/** Finish-to-start links in order inside each workload, and a few between workloads. */
export function linkMutations(tasks: ReadonlyMap<string, readonly SampleTask[]>): Mutation[] {
  const inside = [...tasks.values()].flatMap((own) =>
    own.slice(1).map((task, index) => linkOf(own[index], task)),
  )
  return [...inside, ...linksBetween(tasks)].filter((link) => link !== null)
}

/** Shared platforms whose adaptation others wait for, by workload number: [platform, dependent]. */
const dependencies = [
  [96, 70],
  [96, 72],
  [96, 82],
  [97, 83],
  [93, 71],
  [92, 77],
  [34, 41],
  [21, 23],
] as const

function linksBetween(tasks: ReadonlyMap<string, readonly SampleTask[]>): (Mutation | null)[] {
  return dependencies.map(([from, to]) => {
    const before = taskIn(tasks, from, 'adapt')
    const after = taskIn(tasks, to, 'evaluate') ?? taskIn(tasks, to, 'cutover')
    return after?.actualStart == null ? linkOf(before, after) : null
  })
}

function taskIn(
  tasks: ReadonlyMap<string, readonly SampleTask[]>,
  number: number,
  phase: Phase,
): SampleTask | undefined {
  const own = tasks.get(`w-sample-${String(number).padStart(3, '0')}`)
  return own?.find((task) => task.phase === phase)
}

function linkOf(from: SampleTask | undefined, to: SampleTask | undefined): Mutation | null {
  if (from === undefined || to === undefined) return null
  return create('link', `l-${from.id.slice(2)}-${to.id.slice(2)}`, { fromTaskId: from.id, toTaskId: to.id })
}

/** Bigger uses take longer: by users, between half and one and a half times the plan. */
function sizeOf({ fields }: SampleWorkload): number {
  const users = fields.users ?? 200
  return users > 600 ? 1.5 : users > 300 ? 1.2 : users > 100 ? 1 : 0.7
}

function round(days: number): number {
  return Math.max(0.5, Math.round(days * 2) / 2)
}

const lastDone: Readonly<Record<Stage, readonly Phase[]>> = {
  moved: ['assess', 'select', 'adapt', 'evaluate', 'authorize', 'cutover', 'decommission'],
  evaluating: ['assess', 'select', 'adapt'],
  adapting: ['assess', 'select'],
  assessing: [],
  waiting: [],
}

/** The position of the task now in work: all before it are done; -1 when nothing has begun. */
function reachedTask(plans: readonly TaskPlan[], stage: Stage): number {
  if (stage === 'waiting') return -1
  const open = plans.findIndex((plan) => !lastDone[stage].includes(plan.phase))
  return open === -1 ? plans.length : open
}

/** Start and finish of what was done, back from a recent day; the last entry is the start of the task in work. */
function pastDates(reached: number, { between, asOf, day }: SampleContext): readonly string[] {
  const dates: string[] = []
  let offset = reached < 0 ? 0 : -between(1, 12) - (reached >= 5 ? between(0, 30) : 0)
  for (let position = reached; position >= 0; position -= 1) {
    dates.unshift(day(offset))
    offset -= between(3, 8)
  }
  return dates.map((date) => (date >= asOf ? addDays(asOf, -1) : date))
}

function progressOf(
  position: number,
  reached: number,
  past: readonly string[],
  journey: Journey,
  { between, chance, pick }: SampleContext,
): Partial<Task> {
  if (position > reached || reached < 0) return {}
  const actualStart = past[position] ?? null
  if (position < reached) return { actualStart, actualFinish: past[position + 1] ?? null, percent: 100 }
  const percent = between(2, 14) * 5
  const blocked = journey.blocked ? { blockedReason: pick(blockers), blockedSince: actualStart } : {}
  return { actualStart, percent, remainingDays: chance(0.2) ? between(1, 8) : null, ...blocked }
}

/** One cut-over is pinned into the quarter-end freeze, for somebody to notice and move. */
function pinOf(plan: TaskPlan, { workload }: Journey, { day }: SampleContext): string | null {
  return plan.phase === 'cutover' && workload.fields.name === 'Supply Policy Search' ? day(38) : null
}

const blockers = [
  'Waiting for quota of the new model in GovCloud.',
  'The evaluation set holds controlled data; a release is needed before it may be used.',
  'The vendor has not confirmed the release that replaces Claude.',
  'The test enclave has no route to the new endpoint yet.',
] as const

function teamOf(plan: TaskPlan, { seed, fields }: SampleWorkload, { chance }: SampleContext): string | null {
  switch (plan.phase) {
    case 'assess':
    case 'select':
      return 't-portfolio'
    case 'evaluate':
      return chance(0.03) ? null : 't-evaluation'
    case 'authorize':
      return 't-security'
    case 'adapt':
      return adaptersOf(seed.organization, fields.component)
    case 'cutover':
    case 'decommission':
      return seed.organization === 'kestrel' ? 't-platform' : adaptersOf(seed.organization, fields.component)
  }
}

function adaptersOf(organization: 'harborlight' | 'lantern' | 'kestrel', component: string): string {
  if (organization === 'harborlight') return 't-harborlight'
  if (organization === 'lantern') return 't-lantern'
  return component === 'Kestrel Sustainment Services' ? 't-sustain' : 't-mission'
}
