import { Menu } from '@mantine/core'
import { set } from '#shared/model/change.ts'
import { applyChanges } from '../../../app/changes.ts'
import { navigate } from '../../../app/router.ts'
import { useQuery } from '../../../stores/useQuery.ts'
import { useReadOnly } from '../../../stores/workspaceStore.ts'
import { useGanttView } from '../ganttView.ts'
import { pinTask } from '../pinTask.ts'
import type { GanttModel } from '../useGanttModel.ts'
import type { KeyAct } from './ganttKeys.ts'

interface RowMenuProps {
  readonly model: GanttModel
  readonly at: { readonly at: number; readonly x: number; readonly y: number }
  readonly close: () => void
  readonly act: (act: KeyAct) => void
}

/** The menu of one row: open, pin, assign a wave. */
export function RowMenu({ model, at, close, act }: RowMenuProps) {
  const row = model.rows[at.at]
  return (
    <Menu opened onClose={close} position="bottom-start" width={240} returnFocus>
      <Menu.Target>
        <div style={{ position: 'fixed', left: at.x, top: at.y, width: 1, height: 1 }} />
      </Menu.Target>
      <Menu.Dropdown>
        {row === undefined || row.kind === 'task' ? null : (
          <Menu.Item onClick={() => act({ kind: 'toggle', at: at.at })}>
            {row.open ? 'Fold' : 'Unfold'}
          </Menu.Item>
        )}
        {row === undefined || row.kind === 'group' ? null : (
          <Menu.Item onClick={() => act({ kind: 'open', at: at.at })}>Open details</Menu.Item>
        )}
        {row?.kind === 'task' ? <PinItems model={model} task={row.at} /> : null}
        {row?.kind === 'workload' ? <WorkloadItems model={model} workload={row.at} /> : null}
      </Menu.Dropdown>
    </Menu>
  )
}

function PinItems({ model, task }: { readonly model: GanttModel; readonly task: number }) {
  const readOnly = useReadOnly()
  const { ids, names, pinned, started } = model.data.tasks
  const id = ids[task] ?? ''
  return (
    <>
      <Menu.Item
        disabled={readOnly || started[task] === 1}
        onClick={() => useGanttView.setState({ pinning: id })}
        rightSection="P"
      >
        Pin the start…
      </Menu.Item>
      {pinned[task] === 1 ? (
        <Menu.Item disabled={readOnly} onClick={() => void pinTask(id, names[task] ?? '', null)}>
          Take the pin out
        </Menu.Item>
      ) : null}
    </>
  )
}

function WorkloadItems({ model, workload }: { readonly model: GanttModel; readonly workload: number }) {
  const readOnly = useReadOnly()
  const waves = useQuery('rows.list', { entity: 'wave' }, { invalidateOn: ['wave'] })
  const id = model.data.workloads.ids[workload] ?? ''
  const name = model.data.workloads.names[workload] ?? ''
  const current = model.data.workloads.waves[workload]
  return (
    <>
      <Menu.Item onClick={() => navigate(`offramp://inventory?ids=${encodeURIComponent(id)}`)}>
        Show in the inventory
      </Menu.Item>
      <Menu.Divider />
      <Menu.Label>Wave</Menu.Label>
      {(waves.data ?? []).map((wave) => (
        <Menu.Item
          key={String(wave.id)}
          disabled={readOnly || wave.name === current}
          rightSection={wave.name === current ? 'now' : undefined}
          onClick={() => void assignWave(id, name, String(wave.id), String(wave.name))}
        >
          {String(wave.name)}
        </Menu.Item>
      ))}
      {current === '' ? null : (
        <Menu.Item disabled={readOnly} onClick={() => void assignWave(id, name, null, '')}>
          No wave
        </Menu.Item>
      )}
      {waves.data?.length === 0 ? (
        <Menu.Item onClick={() => navigate('offramp://settings?tab=waves')}>Add waves in Settings</Menu.Item>
      ) : null}
    </>
  )
}

async function assignWave(id: string, name: string, waveId: string | null, wave: string): Promise<void> {
  const label = waveId === null ? `Took “${name}” out of its wave` : `Put “${name}” into ${wave}`
  await applyChanges({ label, mutations: [set('workload', id, { waveId })], toast: label })
}
