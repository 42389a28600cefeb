import { type KeyboardEvent, useRef, useState } from 'react'
import type { WorkloadRow } from '#shared/contract/channels/workloads.ts'
import { notifyInfo } from '../../../app/notify.tsx'
import { commitCell } from '../commitCell.ts'
import { stopEditing } from '../inventoryStore.ts'
import { copyText, word } from '../model/cellText.ts'
import type { InventoryColumn } from '../model/column.ts'
import { useWaves } from '../useWaves.ts'
import styles from './Grid.module.css'
import { moveActive } from './moveActive.ts'
import { useSuggestions } from './useSuggestions.ts'

interface CellEditorProps {
  readonly column: InventoryColumn
  readonly row: WorkloadRow
}

type Field = HTMLInputElement | HTMLSelectElement

/** Edits one cell in place: Enter saves and goes down, Tab saves and edits the next cell, Esc leaves it as it was. */
export function CellEditor({ column, row }: CellEditorProps) {
  const waves = useWaves()
  const [error, setError] = useState('')
  const done = useRef(false)
  const options = optionsOf(column, waves)
  const suggestions = useSuggestions(options === undefined ? column : undefined)

  function save(field: Field): boolean {
    if (done.current) return true
    const parsed = commitCell(row, column, field.value, waves)
    setError(parsed.ok ? '' : parsed.why)
    done.current = parsed.ok
    return parsed.ok
  }

  function onKeyDown(event: KeyboardEvent<Field>): void {
    event.stopPropagation()
    if (event.key === 'Escape') finish(event, () => stopEditing())
    else if (event.key === 'Enter' && save(event.currentTarget)) finish(event, () => moveActive(1, 0))
    else if (event.key === 'Tab' && save(event.currentTarget))
      finish(event, () => moveActive(0, event.shiftKey ? -1 : 1, 'edit'))
  }

  function finish(event: KeyboardEvent<Field>, then: () => void): void {
    event.preventDefault()
    done.current = true
    focusGrid()
    then()
  }

  function onBlur(field: Field): void {
    if (save(field)) stopEditing()
    else {
      notifyInfo(`${column.label} was left as it was.`, error)
      stopEditing()
    }
  }

  const common = {
    className: styles.editor,
    'aria-label': `${column.label} of ${row.name}`,
    'aria-invalid': error !== '',
    title: error,
    autoFocus: true,
    onKeyDown,
  }
  if (options !== undefined)
    return (
      <select {...common} defaultValue={current(column, row)} onBlur={(event) => onBlur(event.currentTarget)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {option === '' ? '(unknown)' : option}
          </option>
        ))}
      </select>
    )
  return (
    <>
      <input
        {...common}
        type="text"
        placeholder={column.kind === 'date' ? '2026-08-27' : undefined}
        defaultValue={current(column, row)}
        list={suggestions.length > 0 ? 'inventory-suggestions' : undefined}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={(event) => onBlur(event.currentTarget)}
      />
      <datalist id="inventory-suggestions">
        {suggestions.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </>
  )
}

function optionsOf(
  column: InventoryColumn,
  waves: ReadonlyMap<string, string>,
): readonly string[] | undefined {
  if (column.field === 'waveId') return ['', ...waves.keys()]
  if (column.kind !== 'word' || column.words === undefined) return undefined
  const names = [...column.words.keys()].map((each) => word(column, each))
  return column.id === 'kind' || column.id === 'claudeUse' ? names : ['', ...names]
}

function current(column: InventoryColumn, row: WorkloadRow): string {
  return copyText(column, column.read(row))
}

function focusGrid(): void {
  document.getElementById('inventory-grid')?.focus({ preventScroll: true })
}
