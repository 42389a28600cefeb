import { Tabs } from '@mantine/core'
import { setParams, useRouter } from '../../app/router.ts'
import { Page } from '../../components/Page.tsx'
import { AppearancePanel } from './AppearancePanel.tsx'
import { BackupsPanel } from './BackupsPanel.tsx'
import { CalendarPanel } from './CalendarPanel.tsx'
import { CatalogPanel } from './CatalogPanel.tsx'
import { ProgramPanel } from './ProgramPanel.tsx'
import { RulesPanel } from './RulesPanel.tsx'
import styles from './Settings.module.css'
import { TeamsPanel } from './TeamsPanel.tsx'
import { WavesPanel } from './WavesPanel.tsx'

const tabs = [
  { id: 'program', label: 'Program', panel: ProgramPanel },
  { id: 'teams', label: 'Teams', panel: TeamsPanel },
  { id: 'calendar', label: 'Calendar', panel: CalendarPanel },
  { id: 'waves', label: 'Waves', panel: WavesPanel },
  { id: 'rules', label: 'Scope rules', panel: RulesPanel },
  { id: 'catalog', label: 'Catalog', panel: CatalogPanel },
  { id: 'backups', label: 'Backups and checks', panel: BackupsPanel },
  { id: 'device', label: 'This device', panel: AppearancePanel },
] as const

/** How is this program set up? Everything is saved as it is changed and can be undone. */
export function SettingsScreen() {
  const tab = useRouter((state) => state.location.params.tab) ?? 'program'
  return (
    <Page title="Settings" question="How is this program set up?">
      <Tabs value={tab} onChange={(value) => setParams({ tab: value })}>
        <Tabs.List>
          {tabs.map(({ id, label }) => (
            <Tabs.Tab key={id} value={id}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map(({ id, panel: Panel }) => (
          <Tabs.Panel key={id} value={id} className={styles.panel}>
            <Panel />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  )
}
