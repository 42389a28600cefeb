import { useMemo } from 'react'
import { Page } from '../../components/Page.tsx'
import { QueryGate } from '../../components/QueryGate.tsx'
import { TableSkeleton } from '../../components/Skeletons.tsx'
import { useWorkloads } from '../../stores/workloadStore.ts'
import { useGanttView } from './ganttView.ts'
import { planNeeds } from './model/planNeeds.ts'
import { PlanActions } from './PlanActions.tsx'
import { PlanEmpty } from './PlanEmpty.tsx'
import { PlanWorkbench } from './PlanWorkbench.tsx'
import { useGanttData, usePlanSummary } from './usePlan.ts'

/** Who does what when, and what gives? */
export function PlanScreen() {
  const summary = usePlanSummary()
  const baselineId = useGanttView((state) => state.baselineId)
  const gantt = useGanttData(baselineId)
  const rows = useWorkloads((state) => state.rows)
  const loaded = useWorkloads((state) => state.loaded)
  const needs = useMemo(() => planNeeds(rows), [rows])
  return (
    <Page
      title="Plan"
      question="Who does what when, and what gives?"
      layout="fill"
      actions={<PlanActions needs={needs} hasPlan={gantt.data != null} />}
    >
      <QueryGate query={summary} skeleton={<TableSkeleton rows={18} columns={5} />}>
        {(plan) => (
          <QueryGate query={gantt} skeleton={<TableSkeleton rows={18} columns={5} />}>
            {(data) =>
              data === null || plan === null ? (
                loaded ? (
                  <PlanEmpty needs={needs} unplanned={plan?.unplanned ?? []} />
                ) : (
                  <TableSkeleton rows={18} columns={5} />
                )
              ) : (
                <PlanWorkbench summary={plan} data={data} updating={summary.loading || gantt.loading} />
              )
            }
          </QueryGate>
        )}
      </QueryGate>
    </Page>
  )
}
