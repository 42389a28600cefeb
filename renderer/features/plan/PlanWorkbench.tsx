import { useMemo } from 'react'
import type { GanttData, PlanSummary } from '#shared/contract/channels/plan.ts'
import { formatCount, formatNumber } from '../../app/format.ts'
import { useRouter } from '../../app/router.ts'
import { useStatus } from '../../stores/statusStore.ts'
import { useWorkspace } from '../../stores/workspaceStore.ts'
import { GanttToolbar } from './GanttToolbar.tsx'
import { Gantt } from './gantt/Gantt.tsx'
import type { GanttRow } from './model/ganttRows.ts'
import { NoTeams } from './NoTeams.tsx'
import { PinDialog } from './PinDialog.tsx'
import styles from './Plan.module.css'
import { PlanPanels } from './panels/PlanPanels.tsx'
import { useGanttModel } from './useGanttModel.ts'
import { usePlanActions } from './usePlanActions.ts'
import { VerdictBand } from './VerdictBand.tsx'

interface PlanWorkbenchProps {
  readonly summary: PlanSummary
  readonly data: GanttData
  readonly updating: boolean
}

/** The plan when there is one: verdict, tools, Gantt, and the panels under it. */
export function PlanWorkbench({ summary, data, updating }: PlanWorkbenchProps) {
  const model = useGanttModel(data)
  const wide = useRouter((state) => state.location.params.view === 'table')
  const teams = useWorkspace((state) => state.info?.counts.teams)
  usePlanActions(model, wide)
  const shown = useMemo(() => countWorkloads(model.rows, data), [model.rows, data])
  useStatus(
    `${formatNumber(shown)} of ${formatCount(data.workloads.ids.length, 'workload')}, ${formatCount(data.tasks.ids.length, 'task')}`,
  )
  return (
    <div className={styles.bench}>
      <VerdictBand summary={summary} updating={updating} />
      {teams === 0 ? <NoTeams /> : null}
      <GanttToolbar wide={wide} />
      {model.rows.length === 0 ? (
        <p className={styles.none}>Nothing matches the filter. Clear the search or show all workloads.</p>
      ) : (
        <Gantt model={model} wide={wide} />
      )}
      <PlanPanels summary={summary} data={data} />
      <PinDialog model={model} />
    </div>
  )
}

function countWorkloads(rows: readonly GanttRow[], { workloads, tasks }: GanttData): number {
  const seen = new Uint8Array(workloads.ids.length)
  for (const row of rows) {
    if (row.kind === 'workload') seen[row.at] = 1
    if (row.kind === 'task') seen[tasks.workload[row.at] ?? 0] = 1
  }
  return seen.reduce((total, each) => total + each, 0)
}
