import { Select, TagsInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { WorkloadRow } from '#shared/contract/channels/workloads.ts'
import { DateField } from '../../../components/DateField.tsx'
import { useReadOnly } from '../../../stores/workspaceStore.ts'
import { commitCell } from '../commitCell.ts'
import { useSuggestions } from '../grid/useSuggestions.ts'
import { copyText, word } from '../model/cellText.ts'
import type { InventoryColumn } from '../model/column.ts'
import { useWaves } from '../useWaves.ts'
import styles from './Drawer.module.css'

interface FieldRowProps {
  readonly column: InventoryColumn
  readonly row: WorkloadRow
}

/** One field of a workload: saved when the focus leaves it or on Enter; Esc brings the old value back. */
export function FieldRow({ column, row }: FieldRowProps) {
  const value = copyText(column, column.read(row))
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={`field-${column.id}`}>
        {column.label}
      </label>
      {/* A new value from elsewhere starts the editor afresh. */}
      <Editor key={value} column={column} row={row} value={value} />
    </div>
  )
}

function Editor({ column, row, value }: FieldRowProps & { readonly value: string }) {
  const waves = useWaves()
  const readOnly = useReadOnly()
  const [text, setText] = useState(value)
  const [error, setError] = useState('')
  const suggestions = useSuggestions(column)
  const save = (next: string) => {
    if (next === value) return
    const parsed = commitCell(row, column, next, waves)
    setError(parsed.ok ? '' : parsed.why)
  }
  const common = { id: `field-${column.id}`, disabled: readOnly, error: error === '' ? undefined : error }
  const choices = choicesOf(column, waves)
  if (choices !== undefined)
    return (
      <Select
        {...common}
        data={[...choices]}
        value={value === '' ? null : value}
        placeholder="unknown"
        clearable={column.id !== 'kind' && column.id !== 'claudeUse'}
        onChange={(next) => save(next ?? '')}
      />
    )
  if (column.kind === 'list') {
    const items = value === '' ? [] : value.split(', ')
    const names = column.words === undefined ? [] : [...column.words.values()]
    return (
      <TagsInput
        {...common}
        data={names}
        value={items}
        placeholder={items.length === 0 ? 'unknown' : ''}
        onChange={(next) => save(next.join(', '))}
      />
    )
  }
  if (column.kind === 'date')
    return (
      <DateField
        {...common}
        value={value === '' ? null : value}
        placeholder="unknown"
        onChange={(date) => save(date ?? '')}
      />
    )
  return (
    <>
      <TextInput
        {...common}
        value={text}
        placeholder="unknown"
        list={suggestions.length > 0 ? `suggest-${column.id}` : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => save(text)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save(text)
          if (event.key === 'Escape') {
            event.stopPropagation()
            setText(value)
            setError('')
          }
        }}
      />
      {suggestions.length === 0 ? null : (
        <datalist id={`suggest-${column.id}`}>
          {suggestions.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
    </>
  )
}

function choicesOf(
  column: InventoryColumn,
  waves: ReadonlyMap<string, string>,
): readonly string[] | undefined {
  if (column.field === 'waveId') return [...waves.keys()]
  if (column.kind !== 'word' || column.words === undefined) return undefined
  return [...column.words.keys()].map((each) => word(column, each))
}
