import type { planChannels } from '#shared/contract/channels/plan.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import type { Handlers, ServiceContext } from '../context.ts'
import { computePlan, defaultSeed } from '../derive/plan.ts'
import { baselineOf, varianceOf } from '../derive/planBaseline.ts'
import { readGantt } from '../derive/planGantt.ts'
import { readCapacity, readPlanSummary, readTaskExplanation } from '../derive/planReads.ts'
import { missingTasks } from '../derive/planTasks.ts'

/** Plan: tasks from templates, the schedule and its reasons, capacity, baselines. */
export const planHandlers: Handlers<keyof typeof planChannels> = {
  'plan.generateTasks': async (context, { workloadIds }) => {
    await context.ensureDerived('assess')
    const mutations = missingTasks(context.db, context.asOf(), workloadIds)
    const tasks = mutations.filter((mutation) => mutation.entity === 'task').length
    const label = `Generate ${tasks.toLocaleString('en-US')} ${tasks === 1 ? 'task' : 'tasks'}`
    if (mutations.length > 0) return context.apply({ label, mutations })
    return { operation: null, label: 'Nothing to generate', changes: 0, seq: context.seq() }
  },
  'plan.run': async (context, { seed = defaultSeed, schedules, seconds }) => {
    await context.ensureDerived('assess')
    await computePlan(context, { seed, schedules, seconds })
    return summaryOf(context)
  },
  'plan.summary': async (context) => {
    await context.ensureDerived('plan')
    return readPlanSummary(context.db, context.asOf())
  },
  'plan.gantt': async (context, { baselineId }) => {
    await context.ensureDerived('plan')
    return readGantt(context.db, context.seq(), context.asOf(), baselineId)
  },
  'plan.explainTask': async (context, { taskId }) => {
    await context.ensureDerived('plan')
    return readTaskExplanation(context.db, context.asOf(), taskId)
  },
  'plan.capacity': async (context) => {
    await context.ensureDerived('plan')
    return readCapacity(context.db, context.asOf())
  },
  'baseline.take': async (context, { name }) => {
    await context.ensureDerived('plan')
    const mutation = baselineOf(context.db, context.newId('b'), name, context.asOf())
    return context.apply({ label: `Take baseline “${name}”`, mutations: [mutation] })
  },
  'baseline.variance': async (context, { baselineId }) => {
    await context.ensureDerived('plan')
    return varianceOf(context.db, baselineId)
  },
}

function summaryOf(context: ServiceContext) {
  const summary = readPlanSummary(context.db, context.asOf())
  if (summary !== null) return summary
  throw new ExpectedError('nothing-planned', 'There is no plan.', 'Generate tasks first.')
}
