import { MultiSelect } from '@mantine/core'
import { create, remove, set } from '#shared/model/change.ts'
import type { Capacity, Team } from '#shared/model/entities/plan.ts'
import { phases } from '#shared/model/vocabulary.ts'
import { applyChanges, newIds } from '../../app/changes.ts'
import { formatWord } from '../../app/format.ts'
import { Panel } from '../../components/Panel.tsx'
import { QueryGate } from '../../components/QueryGate.tsx'
import { TextSkeleton } from '../../components/Skeletons.tsx'
import { useAsOf, useReadOnly } from '../../stores/workspaceStore.ts'
import { checkPeople } from './checkPeople.ts'
import { EntityTable } from './EntityTable.tsx'
import { useRows } from './rows.ts'
import { SettingField } from './SettingField.tsx'
import styles from './Settings.module.css'
import { TeamSelect } from './TeamSelect.tsx'

/** Who does the work, and how many of them when. */
export function TeamsPanel() {
  const teams = useRows('team')
  const capacities = useRows('capacity')
  return (
    <div className={styles.stack}>
      <Panel title="Teams" note="People counts full-time people who are there as a rule.">
        <QueryGate query={teams} skeleton={<TextSkeleton />}>
          {(rows) => <TeamTable teams={rows} />}
        </QueryGate>
      </Panel>
      <Panel
        title="Capacity over time"
        note="Other numbers of people in a span of days, such as a surge or a leave."
      >
        <QueryGate query={capacities} skeleton={<TextSkeleton />}>
          {(rows) => <CapacityTable capacities={rows} teams={teams.data ?? []} />}
        </QueryGate>
      </Panel>
    </div>
  )
}

function TeamTable({ teams }: { readonly teams: readonly Team[] }) {
  const readOnly = useReadOnly()
  const change = (team: Team, fields: Partial<Team>) =>
    void applyChanges({ label: `Change team ${team.name}`, mutations: [set('team', team.id, fields)] })
  const add = async () => {
    const [id] = await newIds('team', 1)
    if (id !== undefined)
      await applyChanges({ label: 'Add a team', mutations: [create('team', id, { name: 'New team' })] })
  }
  return (
    <EntityTable
      label="Teams"
      columns={['Name', 'Organization', 'Lead', 'People', 'Does']}
      rows={teams.toSorted((a, b) => a.name.localeCompare(b.name, 'en-US'))}
      keyOf={(team) => team.id}
      nameOf={(team) => team.name}
      empty="No teams yet. Without teams the plan has nobody to do its tasks."
      add={{ label: 'Add a team', run: () => void add() }}
      remove={(team) =>
        void applyChanges({
          label: `Delete team ${team.name}`,
          mutations: [remove('team', team.id)],
          toast: `Deleted team “${team.name}”. Its tasks have no team now.`,
        })
      }
      cells={(team) => [
        <SettingField
          key="name"
          hideLabel
          required
          label={`Name of ${team.name}`}
          value={team.name}
          save={(name) => change(team, { name })}
        />,
        <SettingField
          key="organization"
          hideLabel
          label={`Organization of ${team.name}`}
          value={team.organization}
          save={(organization) => change(team, { organization })}
        />,
        <SettingField
          key="lead"
          hideLabel
          label={`Lead of ${team.name}`}
          value={team.lead}
          save={(lead) => change(team, { lead })}
        />,
        <SettingField
          key="people"
          hideLabel
          required
          label={`People in ${team.name}`}
          value={String(team.people)}
          check={checkPeople}
          save={(people) => change(team, { people: Number(people) })}
        />,
        <MultiSelect
          key="skills"
          aria-label={`What ${team.name} does`}
          placeholder={team.skills.length === 0 ? 'everything' : ''}
          data={phases.map((phase) => ({ value: phase, label: formatWord(phase) }))}
          value={team.skills}
          disabled={readOnly}
          onChange={(skills) => change(team, { skills: phases.filter((phase) => skills.includes(phase)) })}
        />,
      ]}
    />
  )
}

function CapacityTable({
  capacities,
  teams,
}: {
  readonly capacities: readonly Capacity[]
  readonly teams: readonly Team[]
}) {
  const asOf = useAsOf()
  const change = (capacity: Capacity, fields: Partial<Capacity>) =>
    void applyChanges({ label: 'Change capacity', mutations: [set('capacity', capacity.id, fields)] })
  const add = async () => {
    const [team] = teams
    const [id] = await newIds('cap', 1)
    if (id === undefined || team === undefined) return
    await applyChanges({
      label: `Add capacity of ${team.name}`,
      mutations: [create('capacity', id, { teamId: team.id, from: asOf, people: team.people })],
    })
  }
  return (
    <EntityTable
      label="Capacity over time"
      columns={['Team', 'From', 'To (empty: on)', 'People', 'Note']}
      rows={capacities.toSorted((a, b) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id))}
      keyOf={(capacity) => capacity.id}
      nameOf={(capacity) => `capacity from ${capacity.from}`}
      empty="None: each team has its people all the time."
      add={{ label: 'Add a span', run: () => void add() }}
      remove={(capacity) =>
        void applyChanges({
          label: 'Delete a capacity span',
          mutations: [remove('capacity', capacity.id)],
          toast: 'Deleted the capacity span.',
        })
      }
      cells={(capacity) => [
        <TeamSelect
          key="team"
          label="Team"
          value={capacity.teamId}
          change={(teamId) => (teamId === null ? undefined : change(capacity, { teamId }))}
        />,
        <SettingField
          key="from"
          hideLabel
          required
          type="date"
          label="From"
          value={capacity.from}
          save={(from) => change(capacity, { from })}
        />,
        <SettingField
          key="to"
          hideLabel
          type="date"
          label="To"
          value={capacity.to ?? ''}
          save={(to) => change(capacity, { to: to === '' ? null : to })}
        />,
        <SettingField
          key="people"
          hideLabel
          required
          label="People"
          value={String(capacity.people)}
          check={checkPeople}
          save={(people) => change(capacity, { people: Number(people) })}
        />,
        <SettingField
          key="note"
          hideLabel
          label="Note"
          value={capacity.note}
          save={(note) => change(capacity, { note })}
        />,
      ]}
    />
  )
}
