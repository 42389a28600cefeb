import { create, type Mutation } from '../model/change.ts'
import type { SampleContext } from './context.ts'
import type { Journey } from './journeys.ts'
import type { SampleTask } from './tasks.ts'

/** First starts of each wave in the baseline, in calendar days from the status date, and their spread. */
const waveWindow: Readonly<Record<string, readonly [from: number, to: number]>> = {
  'v-1': [-85, -55],
  'v-2': [-60, -20],
  'v-3': [-25, 5],
  'v-4': [-10, 20],
}

/** The schedule as it was hoped for seven weeks ago: each workload straight through, spread over its wave. */
export function baselineMutation(
  journeys: readonly Journey[],
  tasks: ReadonlyMap<string, readonly SampleTask[]>,
  { day, between }: SampleContext,
): Mutation {
  const rows = journeys.flatMap(({ workload, waveId }) => {
    const [from, to] = waveWindow[waveId] ?? [0, 0]
    let offset = between(from, to)
    return (tasks.get(workload.fields.id) ?? []).map((task) => {
      const start = offset
      // Seven calendar days for five of work; a person-day of two people takes half a day.
      offset += Math.max(1, Math.ceil((task.likelyDays / Math.max(1, task.people)) * 1.4))
      return { id: task.id, workloadId: task.workloadId, start: day(start), finish: day(offset - 1) }
    })
  })
  const finish =
    rows
      .map((row) => row.finish)
      .sort()
      .at(-1) ?? null
  return create('baseline', 'b-kickoff', {
    name: 'Kick-off plan',
    takenOn: day(-49),
    finish,
    schedule: {
      taskIds: rows.map((row) => row.id),
      workloadIds: rows.map((row) => row.workloadId),
      starts: rows.map((row) => row.start),
      finishes: rows.map((row) => row.finish),
    },
  })
}
