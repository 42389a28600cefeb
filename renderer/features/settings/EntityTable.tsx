import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useReadOnly } from '../../stores/workspaceStore.ts'
import styles from './Settings.module.css'

interface EntityTableProps<T> {
  readonly label: string
  readonly columns: readonly string[]
  readonly rows: readonly T[]
  readonly keyOf: (row: T) => string
  readonly nameOf: (row: T) => string
  readonly cells: (row: T) => readonly ReactNode[]
  readonly remove: (row: T) => void
  readonly add: { readonly label: string; readonly run: () => void }
  readonly empty: string
}

/** A small editable table of settings: one row per thing, delete at the end, add below. */
export function EntityTable<T>(props: EntityTableProps<T>) {
  const { label, columns, rows, keyOf, nameOf, cells, remove, add, empty } = props
  const readOnly = useReadOnly()
  return (
    <>
      {rows.length === 0 ? (
        <p className={styles.note}>{empty}</p>
      ) : (
        <table className={styles.table} aria-label={label}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column}>{column}</th>
              ))}
              <th>
                <span className="sr-only">Delete</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={keyOf(row)}>
                {cells(row).map((cell, at) => (
                  <td key={columns[at]}>{cell}</td>
                ))}
                <td className={styles.narrow}>
                  <Tooltip label="Delete (can be undone)">
                    <ActionIcon
                      aria-label={`Delete ${nameOf(row)}`}
                      disabled={readOnly}
                      onClick={() => remove(row)}
                    >
                      <IconTrash size={14} />
                    </ActionIcon>
                  </Tooltip>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Button
        variant="default"
        mt="sm"
        leftSection={<IconPlus size={14} />}
        disabled={readOnly}
        onClick={add.run}
      >
        {add.label}
      </Button>
    </>
  )
}
