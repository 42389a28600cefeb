import { ActionIcon, Button, Checkbox, Popover, ScrollArea, TextInput, Tooltip } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconColumns } from '@tabler/icons-react'
import { useState } from 'react'
import { changeView, useInventoryStore } from './inventoryStore.ts'
import { columnById, columnsAtFirst, inventoryColumns } from './model/columns.ts'
import { moveColumn } from './model/moveColumn.ts'
import styles from './Toolbar.module.css'

/** Which columns to show, and in what order (also: drag a column's head). */
export function ColumnPicker() {
  const shown = useInventoryStore((state) => state.view.columns)
  const [filter, setFilter] = useState('')
  const fits = (label: string) => label.toLowerCase().includes(filter.toLowerCase())
  const hidden = inventoryColumns.filter((each) => !shown.includes(each.id) && fits(each.label))
  const toggle = (id: string) =>
    changeView({ columns: shown.includes(id) ? shown.filter((each) => each !== id) : [...shown, id] })
  return (
    <Popover position="bottom-end" width={300} trapFocus returnFocus onClose={() => setFilter('')}>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns size={14} />}>
          Columns
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="sm">
        <TextInput
          aria-label="Find a column"
          placeholder="Find a column"
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
          data-autofocus
        />
        <ScrollArea.Autosize mah={380} mt="sm" type="auto" viewportProps={{ tabIndex: 0 }}>
          <h2 className={styles.pickerHeading}>Shown</h2>
          {shown
            .filter((id) => fits(columnById(id)?.label ?? ''))
            .map((id) => (
              <div key={id} className={styles.pickerRow}>
                <Checkbox
                  label={columnById(id)?.label}
                  checked
                  disabled={id === 'name'}
                  onChange={() => toggle(id)}
                />
                {id === 'name' ? null : <Movers id={id} shown={shown} />}
              </div>
            ))}
          <h2 className={styles.pickerHeading}>Hidden</h2>
          {hidden.map((each) => (
            <div key={each.id} className={styles.pickerRow}>
              <Checkbox label={each.label} checked={false} onChange={() => toggle(each.id)} />
            </div>
          ))}
        </ScrollArea.Autosize>
        <Button
          variant="subtle"
          mt="sm"
          onClick={() => changeView({ columns: [...columnsAtFirst], widths: {} })}
        >
          Columns and widths as at first
        </Button>
      </Popover.Dropdown>
    </Popover>
  )
}

function Movers({ id, shown }: { readonly id: string; readonly shown: readonly string[] }) {
  const label = columnById(id)?.label ?? id
  const at = shown.indexOf(id)
  const move = (to: number) => {
    const target = shown[to]
    if (target !== undefined) changeView({ columns: moveColumn(shown, id, target) })
  }
  return (
    <span className={styles.movers}>
      <Tooltip label="Earlier">
        <ActionIcon
          size={24}
          aria-label={`Move ${label} earlier`}
          disabled={at <= 1}
          onClick={() => move(at - 1)}
        >
          <IconArrowUp size={12} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Later">
        <ActionIcon
          size={24}
          aria-label={`Move ${label} later`}
          disabled={at === shown.length - 1}
          onClick={() => move(at + 1)}
        >
          <IconArrowDown size={12} />
        </ActionIcon>
      </Tooltip>
    </span>
  )
}
