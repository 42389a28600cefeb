import { Select } from '@mantine/core'
import { useReadOnly } from '../../stores/workspaceStore.ts'
import { useRows } from './rows.ts'

interface TeamSelectProps {
  readonly label: string
  readonly value: string | null
  readonly change: (teamId: string | null) => void
  /** What "no team" means here; absent: a team must be chosen. */
  readonly none?: string
}

/** Chooses one of the program's teams. */
export function TeamSelect({ label, value, change, none }: TeamSelectProps) {
  const teams = useRows('team')
  const readOnly = useReadOnly()
  return (
    <Select
      aria-label={label}
      data={(teams.data ?? []).map((team) => ({ value: team.id, label: team.name }))}
      value={value}
      placeholder={none ?? ''}
      clearable={none !== undefined}
      allowDeselect={false}
      disabled={readOnly}
      onChange={change}
    />
  )
}
