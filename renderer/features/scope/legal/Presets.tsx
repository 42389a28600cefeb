import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { Output } from '#shared/contract/contract.ts'
import { formatDate } from '../../../app/format.ts'
import { Panel } from '../../../components/Panel.tsx'
import { StatusTag } from '../../../components/StatusTag.tsx'
import { DateText } from '../../../components/values.tsx'
import { useWorkspace } from '../../../stores/workspaceStore.ts'
import { followAsDeadline } from './authorityActs.ts'
import styles from './Legal.module.css'

type Preset = Output<'scope.position'>['presets'][number]

/** The removal dates that follow from the authorities, and which one the program's deadline follows. */
export function Presets({
  presets,
  readOnly,
}: {
  readonly presets: readonly Preset[]
  readonly readOnly: boolean
}) {
  const program = useWorkspace((state) => state.info?.program)
  if (program === undefined) return null
  const { deadline, deadlineAuthorityId } = program
  const followed = presets.some((each) => each.authorityId === deadlineAuthorityId && each.date === deadline)
  return (
    <Panel
      title="Deadline"
      note={`The program’s deadline is ${formatDate(deadline)}${followed ? '' : ', set by hand'}. It may follow one of these dates.`}
    >
      {presets.length === 0 ? <p className={styles.muted}>No authority names a removal date.</p> : null}
      <ul className={styles.presets}>
        {presets.map((preset) => {
          const inUse = preset.authorityId === deadlineAuthorityId && preset.date === deadline
          return (
            <li key={preset.authorityId}>
              <span className={styles.date}>
                <DateText date={preset.date} />
              </span>
              <span className={styles.label}>{preset.label}</span>
              {inUse ? (
                <StatusTag tone="info" icon={IconCheck}>
                  The deadline
                </StatusTag>
              ) : (
                <Button
                  variant="default"
                  disabled={readOnly}
                  aria-label={`Use ${formatDate(preset.date)} as deadline`}
                  onClick={() => void followAsDeadline(preset.authorityId, preset.date)}
                >
                  Use as deadline
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
