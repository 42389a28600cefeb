import { create, remove, set } from '#shared/model/change.ts'
import type { Wave } from '#shared/model/entities/plan.ts'
import { applyChanges, newIds } from '../../app/changes.ts'
import { formatCount } from '../../app/format.ts'
import { Panel } from '../../components/Panel.tsx'
import { QueryGate } from '../../components/QueryGate.tsx'
import { TextSkeleton } from '../../components/Skeletons.tsx'
import { SourceLink } from '../../components/SourceLink.tsx'
import { useWorkloads } from '../../stores/workloadStore.ts'
import { EntityTable } from './EntityTable.tsx'
import { useRows } from './rows.ts'
import { SettingField } from './SettingField.tsx'

/** Workloads that move together, in order. */
export function WavesPanel() {
  const waves = useRows('wave')
  return (
    <Panel
      title="Waves"
      note="A wave’s work starts on its day at the earliest. Put workloads in waves in the Inventory."
    >
      <QueryGate query={waves} skeleton={<TextSkeleton />}>
        {(rows) => <WaveTable waves={rows} />}
      </QueryGate>
    </Panel>
  )
}

function WaveTable({ waves }: { readonly waves: readonly Wave[] }) {
  const workloads = useWorkloads((state) => state.rows)
  const change = (wave: Wave, fields: Partial<Wave>) =>
    void applyChanges({ label: `Change wave ${wave.name}`, mutations: [set('wave', wave.id, fields)] })
  const add = async () => {
    const [id] = await newIds('wave', 1)
    const position = Math.max(0, ...waves.map((wave) => wave.position)) + 1
    if (id !== undefined)
      await applyChanges({
        label: 'Add a wave',
        mutations: [create('wave', id, { name: `Wave ${position}`, position })],
      })
  }
  return (
    <EntityTable
      label="Waves"
      columns={['Name', 'Not before', 'Note', 'Workloads']}
      rows={waves.toSorted((a, b) => a.position - b.position || a.id.localeCompare(b.id))}
      keyOf={(wave) => wave.id}
      nameOf={(wave) => wave.name}
      empty="No waves yet: every workload may start at once."
      add={{ label: 'Add a wave', run: () => void add() }}
      remove={(wave) =>
        void applyChanges({
          label: `Delete wave ${wave.name}`,
          mutations: [remove('wave', wave.id)],
          toast: `Deleted “${wave.name}”. Its workloads are in no wave now.`,
        })
      }
      cells={(wave) => [
        <SettingField
          key="name"
          hideLabel
          required
          label={`Name of ${wave.name}`}
          value={wave.name}
          save={(name) => change(wave, { name })}
        />,
        <SettingField
          key="startOn"
          hideLabel
          type="date"
          label={`First day of ${wave.name}`}
          value={wave.startOn ?? ''}
          save={(date) => change(wave, { startOn: date === '' ? null : date })}
        />,
        <SettingField
          key="note"
          hideLabel
          label={`Note on ${wave.name}`}
          value={wave.note}
          save={(note) => change(wave, { note })}
        />,
        <SourceLink key="count" href={`offramp://inventory?wave=${encodeURIComponent(wave.name)}`}>
          {formatCount(workloads.filter((row) => row.waveId === wave.id).length, 'workload')}
        </SourceLink>,
      ]}
    />
  )
}
