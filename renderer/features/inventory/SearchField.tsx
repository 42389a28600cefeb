import { ActionIcon, Popover, TextInput, Tooltip } from '@mantine/core'
import { IconHelpCircle, IconSearch, IconX } from '@tabler/icons-react'
import { changeView, useInventoryStore } from './inventoryStore.ts'
import styles from './Toolbar.module.css'

const examples = [
  ['radar', 'names, descriptions, notes, owners, contracts and more'],
  ['owner:me', 'yours; also owner:"Ana Diaz"'],
  ['scope:in,mixed', 'any column by its name; several values'],
  ['-tag:legacy', 'a minus leaves them out'],
  ['due<2w', 'due within two weeks of the status date; also 10d, 3m, 2026-12-31'],
  ['cost>=10k', 'amounts and counts'],
  ['no:owner', 'unknown or empty; has:findings for the opposite'],
  ['is:late', 'also is:overdue, is:mine, is:review'],
] as const

/** The search line: free words and `name:value` filters, as one types. */
export function SearchField() {
  const q = useInventoryStore((state) => state.view.q)
  return (
    <div className={styles.search}>
      <TextInput
        id="inventory-search"
        aria-label="Search and filter"
        placeholder="Search, or filter: owner:me due<2w scope:in"
        leftSection={<IconSearch size={14} />}
        value={q}
        onChange={(event) => changeView({ q: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && q !== '') {
            event.stopPropagation()
            changeView({ q: '' })
          }
          if (event.key === 'ArrowDown' || event.key === 'Enter') {
            event.preventDefault()
            document.getElementById('inventory-grid')?.focus()
          }
        }}
        rightSection={
          q === '' ? (
            <Help />
          ) : (
            <ActionIcon size={24} aria-label="Clear the search" onClick={() => changeView({ q: '' })}>
              <IconX size={14} />
            </ActionIcon>
          )
        }
      />
    </div>
  )
}

function Help() {
  return (
    <Popover position="bottom-end" width={440} trapFocus returnFocus>
      <Popover.Target>
        <Tooltip label="What can be typed here">
          <ActionIcon size={24} aria-label="What can be typed in the search">
            <IconHelpCircle size={14} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown>
        <dl className={styles.examples}>
          {examples.map(([typed, means]) => (
            <div key={typed} className={styles.example}>
              <dt>
                <code>{typed}</code>
              </dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      </Popover.Dropdown>
    </Popover>
  )
}
