import { Tooltip } from '@mantine/core'
import { IconClockHour4 } from '@tabler/icons-react'
import { useQuery } from '../../stores/useQuery.ts'
import { useWorkspace } from '../../stores/workspaceStore.ts'
import { formatDate } from '../format.ts'
import styles from './Countdown.module.css'
import { countdown } from './countdownText.ts'

/** How long to the deadline: working days while it lies ahead, calendar days once it has passed. */
export function Countdown() {
  const info = useWorkspace((state) => state.info)
  const holidays = useQuery(
    'rows.list',
    { entity: 'calendarEvent', where: { kind: 'holiday' } },
    { invalidateOn: ['calendarEvent'] },
  )
  if (info === null || holidays.data === undefined) return null
  const { program, asOf } = info
  const { text, tone } = countdown(asOf, program.deadline, program.federalHolidays, holidays.data)
  return (
    <Tooltip
      label={`Deadline ${formatDate(program.deadline)}, directive of ${formatDate(program.directiveDate)}`}
    >
      <span className={styles.countdown} data-tone={tone}>
        <IconClockHour4 size={14} aria-hidden />
        {text}
      </span>
    </Tooltip>
  )
}
