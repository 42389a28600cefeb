import { create, type Mutation } from '../model/change.ts'
import type { Waiver } from '../model/entities/scope.ts'
import type { SampleContext } from './context.ts'
import type { Journey } from './journeys.ts'

const conditions = 'No new users; monthly usage report; human review of every answer.'
const mitigation = 'Outbound text is filtered; logs are kept for a year.'

/** Waivers in every state, on workloads that have not begun to move. */
export function waiverMutations(journeys: readonly Journey[], { day }: SampleContext): Mutation[] {
  const states: Partial<Waiver>[] = [
    {
      state: 'approved',
      approvedBy: 'Component CIO (fictional)',
      requestedOn: day(-60),
      from: day(-40),
      until: day(200),
    },
    {
      state: 'approved',
      approvedBy: 'Component CIO (fictional)',
      requestedOn: day(-50),
      from: day(-20),
      until: day(150),
    },
    { state: 'requested', requestedOn: day(-9) },
    { state: 'requested', requestedOn: day(-3) },
    { state: 'draft' },
    { state: 'denied', requestedOn: day(-55) },
    {
      state: 'approved',
      approvedBy: 'Component CIO (fictional)',
      requestedOn: day(-90),
      from: day(-80),
      until: day(-8),
    },
  ]
  const waiting = journeys.filter(({ stage }) => stage === 'waiting')
  return states.flatMap((fields, index) => {
    const workloadId = waiting[index * 3]?.workload.fields.id
    if (workloadId === undefined) return []
    return [create('waiver', `x-sample-${index + 1}`, { workloadId, conditions, mitigation, ...fields })]
  })
}
