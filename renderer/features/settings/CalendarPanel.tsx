import { create, remove, set } from '#shared/model/change.ts'
import type { CalendarEvent } from '#shared/model/entities/plan.ts'
import { applyChanges, newIds } from '../../app/changes.ts'
import { Panel } from '../../components/Panel.tsx'
import { QueryGate } from '../../components/QueryGate.tsx'
import { TextSkeleton } from '../../components/Skeletons.tsx'
import { useAsOf } from '../../stores/workspaceStore.ts'
import { EntityTable } from './EntityTable.tsx'
import { useRows } from './rows.ts'
import { SettingField } from './SettingField.tsx'
import styles from './Settings.module.css'
import { TeamSelect } from './TeamSelect.tsx'

/** Days when nobody works, and spans in which nothing may be switched over. */
export function CalendarPanel() {
  const events = useRows('calendarEvent')
  return (
    <div className={styles.stack}>
      <Panel title="Days off" note="Besides weekends, and US federal holidays when the program keeps them.">
        <QueryGate query={events} skeleton={<TextSkeleton />}>
          {(rows) => <Events kind="holiday" rows={rows} />}
        </QueryGate>
      </Panel>
      <Panel
        title="Freezes"
        note="No cut-over and no decommission may run in these days; other work goes on."
      >
        <QueryGate query={events} skeleton={<TextSkeleton />}>
          {(rows) => <Events kind="freeze" rows={rows} />}
        </QueryGate>
      </Panel>
    </div>
  )
}

interface EventsProps {
  readonly kind: CalendarEvent['kind']
  readonly rows: readonly CalendarEvent[]
}

function Events({ kind, rows }: EventsProps) {
  const asOf = useAsOf()
  const what = kind === 'holiday' ? 'days off' : 'a freeze'
  const change = (event: CalendarEvent, fields: Partial<CalendarEvent>) =>
    void applyChanges({ label: `Change ${event.name}`, mutations: [set('calendarEvent', event.id, fields)] })
  const add = async () => {
    const [id] = await newIds('cal', 1)
    if (id === undefined) return
    const name = kind === 'holiday' ? 'Days off' : 'Freeze'
    await applyChanges({
      label: `Add ${what}`,
      mutations: [create('calendarEvent', id, { kind, name, from: asOf, to: asOf })],
    })
  }
  return (
    <EntityTable
      label={kind === 'holiday' ? 'Days off' : 'Freezes'}
      columns={['Name', 'From', 'To (inclusive)', 'Team']}
      rows={rows.filter((event) => event.kind === kind).toSorted((a, b) => a.from.localeCompare(b.from))}
      keyOf={(event) => event.id}
      nameOf={(event) => event.name}
      empty="None."
      add={{ label: `Add ${what}`, run: () => void add() }}
      remove={(event) =>
        void applyChanges({
          label: `Delete ${event.name}`,
          mutations: [remove('calendarEvent', event.id)],
          toast: `Deleted “${event.name}”.`,
        })
      }
      cells={(event) => [
        <SettingField
          key="name"
          hideLabel
          required
          label="Name"
          value={event.name}
          save={(name) => change(event, { name })}
        />,
        <SettingField
          key="from"
          hideLabel
          required
          type="date"
          label="From"
          value={event.from}
          save={(from) => change(event, from > event.to ? { from, to: from } : { from })}
        />,
        <SettingField
          key="to"
          hideLabel
          required
          type="date"
          label="To"
          value={event.to}
          check={(to) => (to < event.from ? 'it ends before it starts' : undefined)}
          save={(to) => change(event, { to })}
        />,
        <TeamSelect
          key="team"
          label="Team"
          none="all teams"
          value={event.teamId}
          change={(teamId) => change(event, { teamId })}
        />,
      ]}
    />
  )
}
