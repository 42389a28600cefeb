import { Button, Tabs } from '@mantine/core'
import { useMemo } from 'react'
import { useActions } from '../../app/actions/useActions.ts'
import { call } from '../../app/bridge.ts'
import { formatNumber } from '../../app/format.ts'
import { notifyDone, notifyProblem } from '../../app/notify.tsx'
import { importFile } from '../../app/openPath.ts'
import { navigate, setParams, useRouter } from '../../app/router.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Page } from '../../components/Page.tsx'
import { QueryGate } from '../../components/QueryGate.tsx'
import { TableSkeleton } from '../../components/Skeletons.tsx'
import { useQuery } from '../../stores/useQuery.ts'
import { DecisionsTab } from './DecisionsTab.tsx'
import { LegalTab } from './legal/LegalTab.tsx'
import { QueueTab } from './QueueTab.tsx'
import { RulesTab } from './rules/RulesTab.tsx'
import styles from './Scope.module.css'
import { ScopeCounts } from './ScopeCounts.tsx'

const tabs = ['queue', 'decisions', 'rules', 'legal'] as const

/** What must move, and how do we know? Queue, decisions, rules and the legal position behind them. */
export function ScopeScreen() {
  const tab = useRouter((state) => state.location.params.tab) ?? 'queue'
  const summary = useQuery(
    'scope.summary',
    {},
    {
      invalidateOn: ['workload', 'scopeReview', 'scopeRule', 'scope', 'program'],
    },
  )
  useActions(
    'scope.tabs',
    useMemo(() => tabActions, []),
  )
  return (
    <Page
      title="Scope"
      question="What must move, and how do we know?"
      layout="fill"
      actions={
        <Button variant="default" onClick={() => void runRules()}>
          Run the rules
        </Button>
      }
    >
      <QueryGate query={summary} skeleton={<TableSkeleton rows={14} columns={4} />}>
        {(data) => (
          <div className={styles.stack}>
            <ScopeCounts summary={data} />
            <Tabs
              value={tabs.find((each) => each === tab) ?? 'queue'}
              onChange={(value) => setParams({ tab: value, id: null })}
              className={styles.tabs}
            >
              <Tabs.List className={styles.tabList}>
                <Tabs.Tab value="queue">Queue ({formatNumber(data.queue.length)})</Tabs.Tab>
                <Tabs.Tab value="decisions">All decisions</Tabs.Tab>
                <Tabs.Tab value="rules">Rules</Tabs.Tab>
                <Tabs.Tab value="legal">Legal position</Tabs.Tab>
              </Tabs.List>
              <Tabs.Panel value="queue" className={styles.panel}>
                {isEmpty(data) ? <NothingYet /> : <QueueTab summary={data} />}
              </Tabs.Panel>
              <Tabs.Panel value="decisions" className={styles.panel}>
                {isEmpty(data) ? <NothingYet /> : <DecisionsTab summary={data} />}
              </Tabs.Panel>
              <Tabs.Panel value="rules" className={styles.panel}>
                <RulesTab />
              </Tabs.Panel>
              <Tabs.Panel value="legal" className={styles.panel}>
                <LegalTab />
              </Tabs.Panel>
            </Tabs>
          </div>
        )}
      </QueryGate>
    </Page>
  )
}

const tabActions = tabs.map((tab) => ({
  id: `scope.tab.${tab}`,
  label: `Scope: ${{ queue: 'queue', decisions: 'all decisions', rules: 'rules', legal: 'legal position' }[tab]}`,
  group: 'Scope',
  run: () => setParams({ tab, id: null }),
}))

function isEmpty(counts: Readonly<Record<'in' | 'out' | 'mixed' | 'undetermined', number>>): boolean {
  return counts.in + counts.out + counts.mixed + counts.undetermined === 0
}

async function runRules(): Promise<void> {
  try {
    const counts = await call('scope.classify', {})
    notifyDone(
      `Rules ran: ${formatNumber(counts.in)} must move, ${formatNumber(counts.out)} may stay, ` +
        `${formatNumber(counts.mixed)} mixed, ${formatNumber(counts.undetermined)} undetermined`,
    )
  } catch (error) {
    notifyProblem(error)
  }
}

function NothingYet() {
  return (
    <EmptyState
      title="No workloads yet"
      actions={
        <>
          <Button onClick={() => void importFile(null)}>Import an inventory</Button>
          <Button variant="default" onClick={() => navigate({ screen: 'inventory' })}>
            Go to Inventory
          </Button>
        </>
      }
    >
      Once there are workloads, the rules sort them into what must move and what may stay, and what they can’t
      tell waits here for you. The rules and the legal position can be read now.
    </EmptyState>
  )
}
