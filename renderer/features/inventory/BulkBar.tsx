import { ActionIcon, Button, Select, TextInput, Tooltip } from '@mantine/core'
import { IconCopy, IconTrash, IconX } from '@tabler/icons-react'
import { type FormEvent, useMemo, useState } from 'react'
import type { WorkloadRow } from '#shared/contract/channels/workloads.ts'
import { applyChanges } from '../../app/changes.ts'
import { formatCount, formatNumber } from '../../app/format.ts'
import { DateField } from '../../components/DateField.tsx'
import styles from './BulkBar.module.css'
import { bulkEdit, bulkFields, valueChoices } from './bulkEdit.ts'
import { copySelection } from './clipboard.ts'
import { deleteWorkloads } from './deleteWorkloads.ts'
import { select } from './inventoryStore.ts'
import { useWaves } from './useWaves.ts'

/** Edits all selected workloads at once, as one undo step. */
export function BulkBar({ rows }: { readonly rows: readonly WorkloadRow[] }) {
  const waves = useWaves()
  const [fieldId, setFieldId] = useState('owner')
  const [text, setText] = useState('')
  const field = bulkFields.find((each) => each.id === fieldId)
  const choices = useMemo(
    () => (field === undefined ? undefined : valueChoices(field, waves)),
    [field, waves],
  )
  const edit = field === undefined ? undefined : bulkEdit(rows, field, text, waves)
  const count = edit?.kind === 'ready' ? edit.mutations.length : 0

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (edit?.kind !== 'ready' || count === 0) return
    const done = await applyChanges({ label: edit.label, mutations: edit.mutations, toast: `${edit.label}.` })
    if (done !== null) setText('')
  }
  const changeField = (id: string | null) => {
    setFieldId(id ?? 'owner')
    setText('')
  }

  return (
    <form
      className={styles.bar}
      aria-label="Edit the selected workloads"
      onSubmit={(event) => void submit(event)}
    >
      <strong className={styles.count}>{formatNumber(rows.length)} selected</strong>
      <Select
        aria-label="Field to change"
        data={bulkFields.map(({ id, label }) => ({ value: id, label }))}
        value={fieldId}
        onChange={changeField}
        allowDeselect={false}
        searchable
        w={140}
      />
      <span>to</span>
      {field?.kind === 'date' ? (
        <DateField
          aria-label="New value"
          placeholder="empty means unknown"
          value={text === '' ? null : text}
          onChange={(date) => setText(date ?? '')}
          w={170}
        />
      ) : choices === undefined ? (
        <TextInput
          aria-label="New value"
          placeholder="empty means unknown"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={edit?.kind === 'refused' && text !== '' ? edit.why : undefined}
          w={170}
        />
      ) : (
        <Select
          aria-label="New value"
          placeholder="(unknown)"
          data={[...choices]}
          value={text === '' ? null : text}
          onChange={(value) => setText(value ?? '')}
          clearable
          searchable
          w={170}
        />
      )}
      <Button type="submit" disabled={count === 0}>
        {count === 0 ? 'Nothing to change' : `Change ${formatCount(count, 'workload')}`}
      </Button>
      <span className={styles.rest}>
        <Button variant="default" leftSection={<IconCopy size={14} />} onClick={() => void copySelection()}>
          Copy
        </Button>
        <Button
          variant="default"
          color="red"
          leftSection={<IconTrash size={14} />}
          onClick={() => void deleteWorkloads(rows)}
        >
          Delete
        </Button>
        <Tooltip label="Clear the selection (Esc)">
          <ActionIcon aria-label="Clear the selection" onClick={() => select(new Set(), null)}>
            <IconX size={16} />
          </ActionIcon>
        </Tooltip>
      </span>
    </form>
  )
}
