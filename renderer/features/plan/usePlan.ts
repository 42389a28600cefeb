import type { Invalidation } from '../../stores/queryCache.ts'
import { useQuery } from '../../stores/useQuery.ts'

/** What the plan is computed from, and the plan itself: asking for the summary brings it up to date. */
const planInputs: readonly Invalidation[] = [
  'program',
  'workload',
  'scopeReview',
  'scopeRule',
  'finding',
  'waiver',
  'decision',
  'requirement',
  'catalog',
  'team',
  'capacity',
  'calendarEvent',
  'wave',
  'task',
  'link',
  'plan',
]
const onPlan: readonly Invalidation[] = ['plan']
const onPlanOrBaseline: readonly Invalidation[] = ['plan', 'baseline']

/** The plan's summary; any change of what it is computed from computes it anew. */
export function usePlanSummary() {
  return useQuery('plan.summary', {}, { invalidateOn: planInputs })
}

/** The whole schedule, with the bars of a baseline when asked for. */
export function useGanttData(baselineId: string | null) {
  return useQuery('plan.gantt', baselineId === null ? {} : { baselineId }, { invalidateOn: onPlanOrBaseline })
}

/** What holds a task where it is. */
export function useExplanation(taskId: string) {
  return useQuery('plan.explainTask', { taskId }, { invalidateOn: onPlan })
}

export function useCapacity() {
  return useQuery('plan.capacity', {}, { invalidateOn: onPlan })
}
