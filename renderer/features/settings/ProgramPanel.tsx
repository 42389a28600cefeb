import { Button, Switch } from '@mantine/core'
import type { Json } from '#shared/model/scalars.ts'
import { applyChanges } from '../../app/changes.ts'
import { formatDate } from '../../app/format.ts'
import { Panel } from '../../components/Panel.tsx'
import { DateText } from '../../components/values.tsx'
import { useQuery } from '../../stores/useQuery.ts'
import { useReadOnly, useWorkspace } from '../../stores/workspaceStore.ts'
import { SettingField } from './SettingField.tsx'
import styles from './Settings.module.css'

/** Name, dates, marking. */
export function ProgramPanel() {
  const info = useWorkspace((state) => state.info)
  const readOnly = useReadOnly()
  if (info === null) return null
  const { program } = info
  const save = (label: string, fields: Record<string, Json>) =>
    void applyChanges({ label, mutations: [{ kind: 'set', entity: 'program', id: 'program', fields }] })
  return (
    <div className={styles.columns}>
      <Panel title="Program">
        <SettingField
          label="Name"
          value={program.name}
          required
          save={(name) => save('Rename the program', { name })}
        />
        <SettingField
          label="Directive date"
          type="date"
          value={program.directiveDate}
          required
          save={(directiveDate) => save('Change the directive date', { directiveDate })}
        />
        <SettingField
          label="Deadline"
          type="date"
          value={program.deadline}
          required
          save={(deadline) => save('Change the deadline', { deadline, deadlineAuthorityId: null })}
        />
        <Presets current={program.deadline} choose={save} />
        <SettingField
          label="Status date"
          type="date"
          hint="The day every computation takes as today. Empty: the clock’s day."
          value={program.statusDate ?? ''}
          save={(date) => save('Change the status date', { statusDate: date === '' ? null : date })}
        />
        <SettingField
          label="Earliest day of the plan"
          type="date"
          hint="Empty: the status date."
          value={program.planStart ?? ''}
          save={(date) => save('Change the start of the plan', { planStart: date === '' ? null : date })}
        />
      </Panel>
      <Panel title="Marking" note="Shown above every screen and on everything printed or exported.">
        <SettingField
          label="Marking"
          hint="For example CUI, or CUI//SP-CTI. Empty: no banner."
          value={program.marking}
          save={(marking) => save('Change the marking', { marking })}
        />
        <SettingField
          label="Designation block"
          hint="Controlled by, category, distribution, point of contact."
          multiline
          value={program.designation}
          save={(designation) => save('Change the designation block', { designation })}
        />
        <Switch
          label="US federal holidays are days off"
          checked={program.federalHolidays}
          disabled={readOnly}
          onChange={(event) =>
            save('Change federal holidays', { federalHolidays: event.currentTarget.checked })
          }
        />
      </Panel>
    </div>
  )
}

interface PresetsProps {
  readonly current: string
  readonly choose: (label: string, fields: Record<string, Json>) => void
}

/** Deadlines that follow from the legal position; it is data with an "as of", not advice. */
function Presets({ current, choose }: PresetsProps) {
  const { data } = useQuery('scope.position', {}, { invalidateOn: ['authority', 'program'] })
  const readOnly = useReadOnly()
  if (data === undefined || data.presets.length === 0) return null
  return (
    <div className={styles.presets}>
      <p className={styles.note}>
        Deadlines from the legal position
        {data.asOf === null ? '' : ` as of ${formatDate(data.asOf)}`}. It moves; check it with counsel.
      </p>
      {data.presets.map(({ authorityId, label, date }) => (
        <div key={`${authorityId} ${date}`} className={styles.preset}>
          <DateText date={date} />
          <span className={styles.presetLabel}>{label}</span>
          <Button
            variant="default"
            disabled={readOnly || date === current}
            onClick={() =>
              choose(`Set the deadline to ${formatDate(date)}`, {
                deadline: date,
                deadlineAuthorityId: authorityId,
              })
            }
          >
            {date === current ? 'In use' : 'Use'}
          </Button>
        </div>
      ))}
    </div>
  )
}
