import { SegmentedControl } from '@mantine/core'
import { useMemo } from 'react'
import { formatNumber } from '../../app/format.ts'
import { Page } from '../../components/Page.tsx'
import { DashboardSkeleton } from '../../components/Skeletons.tsx'
import { useDeviceSetting } from '../../stores/deviceStore.ts'
import { useWorkloads } from '../../stores/workloadStore.ts'
import { EmptyOverview } from '../overview/EmptyOverview.tsx'
import { BriefingPreview } from './BriefingPreview.tsx'
import { exportScope, type ScopeChoice } from './exportScope.ts'
import { PreviewTable } from './PreviewTable.tsx'
import { ReportCard } from './ReportCard.tsx'
import styles from './Reports.module.css'
import { useInventoryFilter } from './useInventoryFilter.ts'

/** In whose format? The export kinds with what is inside, a preview, and what was exported last. */
export function ReportsScreen() {
  const rows = useWorkloads((state) => state.rows)
  const loaded = useWorkloads((state) => state.loaded)
  const filter = useInventoryFilter()
  const [wanted, setChoice] = useDeviceSetting<ScopeChoice>('reports.scope', 'all')
  const choice = wanted === 'inventory' && filter === null ? 'all' : wanted
  const scope = useMemo(() => exportScope(choice, rows, filter), [choice, rows, filter])
  const mustMove = useMemo(() => exportScope('must-move', rows, null).rows.length, [rows])
  const choices = [
    { value: 'all', label: `All workloads (${formatNumber(rows.length)})` },
    { value: 'must-move', label: `Must move (${formatNumber(mustMove)})` },
    ...(filter === null
      ? []
      : [{ value: 'inventory', label: `As filtered in Inventory (${formatNumber(filter.rows.length)})` }]),
  ]
  if (loaded && rows.length === 0)
    return (
      <Page title="Reports" question="In whose format?">
        <EmptyOverview />
      </Page>
    )
  return (
    <Page
      title="Reports"
      question="In whose format?"
      toolbar={
        <>
          <span id="report-scope">Which workloads</span>
          <SegmentedControl
            aria-labelledby="report-scope"
            data={choices}
            value={choice}
            // The control's values are those of `choices`.
            onChange={(value) => setChoice(value as ScopeChoice)}
          />
          {choice === 'inventory' && filter !== null ? (
            <span className={styles.meta}>{filter.words}</span>
          ) : null}
        </>
      }
    >
      {loaded ? (
        <div className={styles.cards}>
          <ReportCard kind="xlsx" scope={scope}>
            <PreviewTable rows={scope.rows} />
          </ReportCard>
          <ReportCard kind="csv" scope={scope}>
            <p className={styles.meta}>
              The same rows and columns as the workbook above, and three more columns.
            </p>
          </ReportCard>
          <ReportCard kind="html" scope={scope}>
            <BriefingPreview isWhole={choice === 'all'} />
          </ReportCard>
        </div>
      ) : (
        <DashboardSkeleton figures={0} panels={3} />
      )}
    </Page>
  )
}
