import { ActionIcon, Tabs, Tooltip } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import type { GanttData, PlanSummary } from '#shared/contract/channels/plan.ts'
import { formatNumber } from '../../../app/format.ts'
import { setParams, useRouter } from '../../../app/router.ts'
import { useDeviceSetting } from '../../../stores/deviceStore.ts'
import { BaselinePanel } from './BaselinePanel.tsx'
import { CapacityPanel } from './CapacityPanel.tsx'
import { LateList } from './LateList.tsx'
import { NoteList } from './NoteList.tsx'
import { PanelHandle } from './PanelHandle.tsx'
import styles from './Panels.module.css'
import { SlackPanel } from './SlackPanel.tsx'
import { UnplannedList } from './UnplannedList.tsx'

interface PlanPanelsProps {
  readonly summary: PlanSummary
  readonly data: GanttData
}

const LEAST = 96

/** Under the Gantt: late workloads, capacity, slack, baselines, what could not be planned, notes on the data. */
export function PlanPanels({ summary, data }: PlanPanelsProps) {
  const [height, setHeight] = useDeviceSetting<number>('plan.panelHeight', 210)
  const [open, setOpen] = useDeviceSetting<boolean>('plan.panelOpen', true)
  const wanted = useRouter((state) => state.location.params.panel)
  const tab = wanted ?? (summary.late.length > 0 ? 'late' : 'capacity')
  const choose = (value: string | null) => {
    setOpen(true)
    setParams({ panel: value })
  }
  return (
    <div
      className={styles.pane}
      style={open ? { flexBasis: Math.max(LEAST, height) } : { flexBasis: 'auto', minHeight: 0 }}
      data-noprint
    >
      {open ? <PanelHandle height={height} least={LEAST} resize={setHeight} /> : null}
      <Tabs value={tab} onChange={choose} className={styles.tabs} keepMounted={false}>
        <div className={styles.tabLine}>
          <Tabs.List className={styles.tabList} aria-label="Under the plan">
            <Tabs.Tab value="late">Late ({formatNumber(summary.late.length)})</Tabs.Tab>
            <Tabs.Tab value="capacity">Capacity</Tabs.Tab>
            <Tabs.Tab value="slack">Slack</Tabs.Tab>
            <Tabs.Tab value="baseline">Baseline</Tabs.Tab>
            <Tabs.Tab value="unplanned">Not planned ({formatNumber(summary.unplanned.length)})</Tabs.Tab>
            <Tabs.Tab value="notes">Notes ({formatNumber(summary.diagnostics.length)})</Tabs.Tab>
          </Tabs.List>
          <Tooltip label={open ? 'Hide this pane' : 'Show this pane'}>
            <ActionIcon
              aria-label={open ? 'Hide the pane under the plan' : 'Show the pane under the plan'}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              {open ? <IconChevronDown size={16} aria-hidden /> : <IconChevronUp size={16} aria-hidden />}
            </ActionIcon>
          </Tooltip>
        </div>
        {open ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
          <section className={styles.content} tabIndex={0} aria-label="Panel under the plan">
            <Tabs.Panel value="late">
              <LateList summary={summary} data={data} />
            </Tabs.Panel>
            <Tabs.Panel value="capacity">
              <CapacityPanel />
            </Tabs.Panel>
            <Tabs.Panel value="slack">
              <SlackPanel data={data} />
            </Tabs.Panel>
            <Tabs.Panel value="baseline">
              <BaselinePanel />
            </Tabs.Panel>
            <Tabs.Panel value="unplanned">
              <UnplannedList unplanned={summary.unplanned} />
            </Tabs.Panel>
            <Tabs.Panel value="notes">
              <NoteList diagnostics={summary.diagnostics} data={data} />
            </Tabs.Panel>
          </section>
        ) : null}
      </Tabs>
    </div>
  )
}
