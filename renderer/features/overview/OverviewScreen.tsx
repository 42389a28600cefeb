import type { Overview } from '#shared/report/overview.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import { Page } from '../../components/Page.tsx'
import { QueryGate } from '../../components/QueryGate.tsx'
import { DashboardSkeleton } from '../../components/Skeletons.tsx'
import { useQuery } from '../../stores/useQuery.ts'
import { useWorkspace } from '../../stores/workspaceStore.ts'
import { Decisive } from './Decisive.tsx'
import { EmptyOverview } from './EmptyOverview.tsx'
import { FigureList } from './FigureList.tsx'
import { ForecastStrip } from './ForecastStrip.tsx'
import { NeedsMe } from './NeedsMe.tsx'
import styles from './Overview.module.css'
import { Verdict } from './Verdict.tsx'

/** Are we going to make it? The verdict with its reasons, and what it rests on. */
export function OverviewScreen() {
  const isEmpty = useWorkspace((state) => state.info?.counts.workloads === 0)
  const query = useQuery('overview.get', {}, { enabled: !isEmpty })
  return (
    <Page title="Overview" question="Are we going to make it?">
      {isEmpty ? (
        <EmptyOverview />
      ) : (
        <QueryGate query={query} skeleton={<DashboardSkeleton figures={6} panels={2} />}>
          {(overview) => <Filled overview={overview} />}
        </QueryGate>
      )}
    </Page>
  )
}

function Filled({ overview }: { readonly overview: Overview }) {
  return (
    <div className={styles.screen}>
      <Verdict overview={overview} />
      <FigureList figures={overview.figures} without={['days-left']} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <ChartCard chart={overview.progress} height={280} />
          <Decisive decisive={overview.decisive} />
        </div>
        <div className={styles.column}>
          <ForecastStrip overview={overview} />
          <NeedsMe needsMe={overview.needsMe} />
        </div>
      </div>
    </div>
  )
}
