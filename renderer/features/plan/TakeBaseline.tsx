import { Button, Popover, TextInput } from '@mantine/core'
import { IconBookmark } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { call } from '../../app/bridge.ts'
import { runCommand } from '../../app/changes.ts'
import { formatDate } from '../../app/format.ts'
import { useAsOf } from '../../stores/workspaceStore.ts'
import styles from './Plan.module.css'

/** Saves the schedule as it stands under a name, to compare with later. */
export function TakeBaseline({ disabled }: { readonly disabled: boolean }) {
  const asOf = useAsOf()
  const [opened, setOpened] = useState(false)
  const [name, setName] = useState<string | null>(null)
  const value = name ?? `Plan of ${formatDate(asOf)}`
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (value.trim() === '') return
    setOpened(false)
    setName(null)
    await runCommand(
      () => call('baseline.take', { name: value.trim() }),
      `Saved the baseline “${value.trim()}”`,
    )
  }
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus withinPortal>
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconBookmark size={14} aria-hidden />}
          disabled={disabled}
          onClick={() => setOpened(!opened)}
        >
          Take a baseline
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form className={styles.popForm} onSubmit={(event) => void save(event)}>
          <TextInput
            label="Name of the baseline"
            data-autofocus
            value={value}
            maxLength={200}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit">Save the baseline</Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
