import { Select } from '@mantine/core'
import { set } from '#shared/model/change.ts'
import type { Task } from '#shared/model/entities/plan.ts'
import { phases } from '#shared/model/vocabulary.ts'
import { applyChanges } from '../../../app/changes.ts'
import { formatWord } from '../../../app/format.ts'
import { useQuery } from '../../../stores/useQuery.ts'
import { DateField, NoteField, NumberField, TextField } from './fields.tsx'
import { Section } from './Section.tsx'
import styles from './Task.module.css'

/** Every field of a task that a person decides. */
export function TaskFields({ task, disabled }: { readonly task: Task; readonly disabled: boolean }) {
  const save = (what: string, fields: Partial<Task>) =>
    void applyChanges({ label: `Set ${what} of “${task.name}”`, mutations: [set('task', task.id, fields)] })
  const days = (what: string, field: 'optimisticDays' | 'likelyDays' | 'pessimisticDays', label: string) => (
    <NumberField
      label={label}
      value={task[field]}
      disabled={disabled}
      save={(value) => value !== null && save(what, { [field]: value })}
    />
  )
  return (
    <Section title="Details">
      <TextField
        label="Name"
        value={task.name}
        disabled={disabled}
        save={(name) => name.trim() !== '' && save('the name', { name: name.trim() })}
      />
      <div className={styles.triple}>
        {days('the optimistic effort', 'optimisticDays', 'Optimistic, person-days')}
        {days('the likely effort', 'likelyDays', 'Likely')}
        {days('the pessimistic effort', 'pessimisticDays', 'Pessimistic')}
      </div>
      <EffortHint task={task} />
      <div className={styles.pair}>
        <TeamSelect task={task} disabled={disabled} save={(teamId) => save('the team', { teamId })} />
        <NumberField
          label="People at once (0: a pure wait)"
          value={task.people}
          disabled={disabled}
          save={(people) => people !== null && save('the people', { people })}
        />
        <TextField
          label="Assignee"
          value={task.assignee}
          disabled={disabled}
          save={(assignee) => save('the assignee', { assignee: assignee.trim() })}
        />
        <Select
          label="Phase"
          data={phases.map((value) => ({ value, label: formatWord(value) }))}
          value={task.phase}
          allowDeselect={false}
          disabled={disabled}
          onChange={(value) => {
            const phase = phases.find((each) => each === value)
            if (phase !== undefined && phase !== task.phase) save('the phase', { phase })
          }}
        />
        <DateField
          label="Pinned start"
          placeholder="Not pinned"
          value={task.pinnedStart}
          disabled={disabled || task.actualStart !== null}
          save={(pinnedStart) => save('the pinned start', { pinnedStart })}
        />
        <NumberField
          label="Remaining, person-days"
          placeholder="From percent"
          value={task.remainingDays}
          disabled={disabled || task.actualFinish !== null}
          save={(remainingDays) => save('the remaining effort', { remainingDays })}
        />
        <DateField
          label="Actual start"
          placeholder="Not started"
          value={task.actualStart}
          disabled={disabled}
          save={(actualStart) => save('the actual start', { actualStart })}
        />
        <DateField
          label="Actual finish"
          placeholder="Not finished"
          value={task.actualFinish}
          disabled={disabled}
          save={(actualFinish) => save('the actual finish', { actualFinish })}
        />
      </div>
      <NoteField
        label="Note"
        value={task.note}
        disabled={disabled}
        save={(note) => save('the note', { note })}
      />
    </Section>
  )
}

function EffortHint({ task }: { readonly task: Task }) {
  if (task.optimisticDays <= task.likelyDays && task.likelyDays <= task.pessimisticDays) return null
  return (
    <p className={styles.hint} role="alert">
      The estimates are out of order: optimistic is the least, pessimistic the most.
    </p>
  )
}

interface TeamSelectProps {
  readonly task: Task
  readonly disabled: boolean
  readonly save: (teamId: string | null) => void
}

function TeamSelect({ task, disabled, save }: TeamSelectProps) {
  const teams = useQuery('rows.list', { entity: 'team' }, { invalidateOn: ['team'] })
  const data = (teams.data ?? []).map((team) => ({ value: String(team.id), label: String(team.name) }))
  return (
    <Select
      label="Team"
      placeholder="No team: capacity is not checked"
      data={data}
      value={task.teamId}
      clearable
      searchable
      disabled={disabled}
      nothingFoundMessage="No such team"
      onChange={(value) => value !== task.teamId && save(value)}
    />
  )
}
