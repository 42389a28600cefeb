import { Tabs } from '@mantine/core'
import { useMemo } from 'react'
import { useActions } from '../../app/actions/useActions.ts'
import { formatNumber } from '../../app/format.ts'
import { setParams, useRouter } from '../../app/router.ts'
import { Page } from '../../components/Page.tsx'
import { useQuery } from '../../stores/useQuery.ts'
import styles from './Alternatives.module.css'
import { CatalogTab } from './catalog/CatalogTab.tsx'
import { QuestionsTab } from './QuestionsTab.tsx'
import { WaiversTab } from './waivers/WaiversTab.tsx'
import { WorkloadsTab } from './workloads/WorkloadsTab.tsx'

const tabs = ['workloads', 'questions', 'catalog', 'waivers'] as const
const labels = {
  workloads: 'Workloads',
  questions: 'What to find out',
  catalog: 'Catalog',
  waivers: 'Waivers',
} as const

/** Move to what? Workloads against alternatives, open questions, the catalog, waivers. */
export function AlternativesScreen() {
  const wanted = useRouter((state) => state.location.params.tab)
  const tab = tabs.find((each) => each === wanted) ?? 'workloads'
  const questions = useQuery('assess.questions', {}, { invalidateOn: ['assess'] })
  const count = questions.data?.length
  useActions(
    'alternatives.tabs',
    useMemo(() => tabActions, []),
  )
  return (
    <Page title="Alternatives" question="Move to what?" layout="fill">
      <div className={styles.stack}>
        <Tabs
          value={tab}
          onChange={(value) => setParams({ tab: value, id: null, q: null })}
          className={styles.tabs}
        >
          <Tabs.List className={styles.tabList}>
            {tabs.map((each) => (
              <Tabs.Tab key={each} value={each}>
                {labels[each]}
                {each === 'questions' && count !== undefined ? ` (${formatNumber(count)})` : ''}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="workloads" className={styles.panel}>
            <WorkloadsTab />
          </Tabs.Panel>
          <Tabs.Panel value="questions" className={styles.panel}>
            <QuestionsTab questions={questions} />
          </Tabs.Panel>
          <Tabs.Panel value="catalog" className={styles.panel}>
            <CatalogTab />
          </Tabs.Panel>
          <Tabs.Panel value="waivers" className={styles.panel}>
            <WaiversTab />
          </Tabs.Panel>
        </Tabs>
      </div>
    </Page>
  )
}

const tabActions = tabs.map((tab) => ({
  id: `alternatives.tab.${tab}`,
  label: `Alternatives: ${labels[tab].toLowerCase()}`,
  group: 'Alternatives',
  run: () => setParams({ tab, id: null, q: null }),
}))
