import { create, type Mutation, set } from '../model/change.ts'
import type { Workload } from '../model/entities/workload.ts'
import { addDays } from '../progress/dates.ts'
import { addMonths } from '../time/addMonths.ts'
import { baselineMutation } from './baseline.ts'
import { decisionMutations, requirementMutations } from './choices.ts'
import { type SampleContext, sampleContext } from './context.ts'
import { findingMutations } from './findings.ts'
import { type Journey, sampleJourneys } from './journeys.ts'
import { reviewMutations } from './reviews.ts'
import { journeyTasks, linkMutations, type SampleTask } from './tasks.ts'
import { teamMutations } from './teams.ts'
import { viewMutations } from './views.ts'
import { waiverMutations } from './waivers.ts'
import { type SampleWorkload, sampleWorkloads } from './workloads.ts'

/** A fictional program: its name and dates, and everything in it as mutations of one operation. */
export interface SampleProgram {
  readonly name: string
  readonly directiveDate: string
  readonly deadline: string
  readonly mutations: readonly Mutation[]
}

/** Days before the status date on which the sample's fictional directive fell: three and a half months. */
const directiveAgeDays = 106

/** The sample program as of a status date: 120 fictional workloads; the same date gives the same program. */
export function sampleProgram(asOf: string): SampleProgram {
  const directiveDate = addDays(asOf, -directiveAgeDays)
  const deadline = addMonths(directiveDate, 6)
  const context = sampleContext(asOf, directiveDate, deadline)
  const workloads = sampleWorkloads(context)
  const journeys = sampleJourneys(workloads, context)
  const tasks = new Map(
    journeys.map((journey) => [journey.workload.fields.id, journeyTasks(journey, context)]),
  )
  const mutations = [
    set('program', 'program', { marking: 'UNCLASSIFIED // SAMPLE DATA', designation }),
    ...teamMutations(context),
    ...workloadMutations(workloads, journeys, tasks, context),
    ...findingMutations(workloads, context),
    ...reviewMutations(workloads, context),
    ...decisionMutations(journeys, context),
    ...requirementMutations(journeys),
    ...waiverMutations(journeys, context),
    ...[...tasks.values()].flat().map(({ id, ...fields }) => create('task', id, fields)),
    ...linkMutations(tasks),
    baselineMutation(journeys, tasks, context),
    ...viewMutations(),
  ]
  return { name: 'Sample: Tallgrass Kestrel program (fictional)', directiveDate, deadline, mutations }
}

const designation = 'Sample program. All organizations, people, contracts and numbers are fictional.'

function workloadMutations(
  workloads: readonly SampleWorkload[],
  journeys: readonly Journey[],
  tasks: ReadonlyMap<string, readonly SampleTask[]>,
  context: SampleContext,
): Mutation[] {
  const journeyOf = new Map(journeys.map((journey) => [journey.workload.fields.id, journey]))
  return workloads.map(({ fields: { id, ...fields } }, index) => {
    const journey = journeyOf.get(id)
    const own = journey === undefined ? {} : journeyFields(journey, tasks.get(id) ?? [], index, context)
    return create('workload', id, { ...fields, ...own })
  })
}

function journeyFields(
  { stage, waveId }: Journey,
  tasks: readonly SampleTask[],
  index: number,
  { day }: SampleContext,
): Partial<Workload> {
  const moved = stage === 'moved' ? (tasks.at(-1)?.actualFinish ?? null) : null
  // A few contracts ask for an earlier day than the program; one of those days has passed.
  const dueDate = stage !== 'moved' && index % 13 === 0 ? day(index === 26 ? -4 : 30 + (index % 4) * 7) : null
  return { waveId, movedOn: moved, dueDate }
}
