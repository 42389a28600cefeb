import { Button, Group, Popover, Stack, Text } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import { useState } from 'react'
import { set } from '#shared/model/change.ts'
import { localToday, useReadOnly, useWorkspace } from '../../stores/workspaceStore.ts'
import { applyChanges } from '../changes.ts'
import { formatDate } from '../format.ts'
import styles from './StatusDate.module.css'

/** The "today" of every computation; amber when it is not the clock's day. */
export function StatusDate() {
  const info = useWorkspace((state) => state.info)
  const readOnly = useReadOnly()
  const [open, setOpen] = useState(false)
  if (info === null) return null
  const isToday = info.asOf === localToday()
  const choose = async (statusDate: string | null) => {
    setOpen(false)
    const label = statusDate === null ? 'Follow the clock' : `Set status date to ${formatDate(statusDate)}`
    await applyChanges({ label, mutations: [set('program', 'program', { statusDate })] })
  }
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={styles.date}
          data-amber={!isToday || undefined}
          onClick={() => setOpen(!open)}
        >
          <IconCalendar size={14} aria-hidden />
          <span>
            <span className={styles.label}>as of</span> {formatDate(info.asOf)}
            {isToday ? '' : ' (not today)'}
            <span className="sr-only">, change the status date</span>
          </span>
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <Text size="xs" c="dimmed" maw={260}>
            {explain(info.asOfFrom)}
          </Text>
          <DatePicker
            size="xs"
            value={info.asOf}
            defaultDate={info.asOf}
            onChange={(value) => (value === null || readOnly ? undefined : void choose(value))}
          />
          <Group justify="flex-end">
            <Button
              variant="default"
              disabled={info.asOfFrom !== 'program' || readOnly}
              onClick={() => void choose(null)}
            >
              Follow the clock
            </Button>
          </Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

function explain(from: 'clock' | 'program' | 'command'): string {
  const what = 'Every count, schedule and forecast takes this day as today.'
  if (from === 'clock') return `${what} It follows this computer’s clock.`
  return from === 'program'
    ? `${what} It was set for this program.`
    : `${what} It was given on the command line.`
}
