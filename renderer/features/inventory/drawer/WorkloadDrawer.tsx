import { ActionIcon, Menu, Tabs, Tooltip } from '@mantine/core'
import { IconDots, IconLink, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { call } from '../../../app/bridge.ts'
import type { DrawerProps } from '../../../app/drawers.ts'
import { notifyInfo, notifyProblem } from '../../../app/notify.tsx'
import { DrawerFrame } from '../../../components/DrawerFrame.tsx'
import { ErrorState } from '../../../components/ErrorState.tsx'
import { TextSkeleton } from '../../../components/Skeletons.tsx'
import { ProgressTag, ScopeTag } from '../../../components/tags.tsx'
import { useQuery } from '../../../stores/useQuery.ts'
import { useWorkloads } from '../../../stores/workloadStore.ts'
import { useReadOnly } from '../../../stores/workspaceStore.ts'
import { deleteWorkloads } from '../deleteWorkloads.ts'
import { AlternativesTab } from './AlternativesTab.tsx'
import styles from './Drawer.module.css'
import { FieldsTab } from './FieldsTab.tsx'
import { FindingsTab } from './FindingsTab.tsx'
import { HistoryTab } from './HistoryTab.tsx'
import { ScopeTab } from './ScopeTab.tsx'
import { TasksTab } from './TasksTab.tsx'

/** The tab stays as one goes on through the list. */
let lastTab = 'fields'

/** One workload in full: fields, scope, findings, alternatives, tasks, history. */
export function WorkloadDrawer({ id }: DrawerProps) {
  const query = useQuery('workload.get', { id })
  const row = useWorkloads((state) => state.byId.get(id))
  const [tab, setTab] = useState(lastTab)
  const { data, problem } = query
  const change = (value: string | null) => {
    lastTab = value ?? 'fields'
    setTab(lastTab)
  }
  if (data === undefined)
    return (
      <DrawerFrame title={row?.name ?? 'Workload'}>
        <div className={styles.pad}>
          {problem === undefined ? (
            <TextSkeleton lines={14} />
          ) : (
            <ErrorState problem={problem} retry={query.retry} />
          )}
        </div>
      </DrawerFrame>
    )
  const { workload, derived, findings, tasks } = data
  return (
    <DrawerFrame
      title={workload.name}
      subtitle={
        <span className={styles.tags}>
          <ScopeTag scope={derived.scope} />
          <ProgressTag progress={derived.progress} />
          {workload.component === '' ? null : <span>{workload.component}</span>}
        </span>
      }
      actions={<Actions id={id} />}
    >
      <Tabs value={tab} onChange={change} className={styles.tabs}>
        <Tabs.List className={styles.tabList}>
          <Tabs.Tab value="fields">Fields</Tabs.Tab>
          <Tabs.Tab value="scope">Scope</Tabs.Tab>
          <Tabs.Tab value="findings">Findings {count(findings.length)}</Tabs.Tab>
          <Tabs.Tab value="alternatives">Alternatives</Tabs.Tab>
          <Tabs.Tab value="tasks">Tasks {count(tasks.length)}</Tabs.Tab>
          <Tabs.Tab value="history">History</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="fields" className={styles.pad}>
          <FieldsTab key={id} detail={data} />
        </Tabs.Panel>
        <Tabs.Panel value="scope" className={styles.pad}>
          <ScopeTab detail={data} />
        </Tabs.Panel>
        <Tabs.Panel value="findings" className={styles.pad}>
          <FindingsTab findings={findings} />
        </Tabs.Panel>
        <Tabs.Panel value="alternatives" className={styles.pad}>
          <AlternativesTab detail={data} />
        </Tabs.Panel>
        <Tabs.Panel value="tasks" className={styles.pad}>
          <TasksTab detail={data} />
        </Tabs.Panel>
        <Tabs.Panel value="history" className={styles.pad}>
          <HistoryTab id={id} />
        </Tabs.Panel>
      </Tabs>
    </DrawerFrame>
  )
}

function count(many: number): string {
  return many === 0 ? '' : `(${many})`
}

function Actions({ id }: { readonly id: string }) {
  const row = useWorkloads((state) => state.byId.get(id))
  const readOnly = useReadOnly()
  const copyLink = () =>
    void call('clipboard.write', { text: `offramp://workload/${id}` }).then(
      () => notifyInfo('Copied the link to this workload.'),
      notifyProblem,
    )
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Tooltip label="More">
          <ActionIcon aria-label="More actions for this workload">
            <IconDots size={16} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconLink size={14} />} onClick={copyLink}>
          Copy link
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash size={14} />}
          disabled={readOnly || row === undefined}
          onClick={() => (row === undefined ? undefined : void deleteWorkloads([row]))}
        >
          Delete workload
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
