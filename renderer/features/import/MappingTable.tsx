import { Select } from '@mantine/core'
import { useMemo } from 'react'
import type { ImportPreview } from '#shared/contract/channels/import.ts'
import { formatNumber } from '../../app/format.ts'
import styles from './Import.module.css'
import { targetGroups } from './targetGroups.ts'
import type { ImportSession } from './useImport.ts'

interface MappingTableProps {
  readonly preview: ImportPreview
  readonly session: ImportSession
}

/** Each column of the file: where it goes and why, with samples. A change reads the preview again. */
export function MappingTable({ preview, session }: MappingTableProps) {
  const data = useMemo(() => targetGroups(preview.targets), [preview.targets])
  const retarget = (header: string, target: string | null) => {
    if (target === null) return
    const current = Object.fromEntries(preview.columns.map((column) => [column.header, column.target]))
    session.choose({ ...session.choices, columns: { ...current, [header]: target } })
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label="Columns of the file">
      <table className={styles.table}>
        <thead>
          <tr>
            <th>Column in the file</th>
            <th>Goes to</th>
            <th>Why</th>
            <th className={styles.end}>Filled</th>
            <th>Samples</th>
          </tr>
        </thead>
        <tbody>
          {preview.columns.map((column) => (
            <tr key={column.header} data-unused={column.target === 'ignore' || undefined}>
              <td className={styles.header}>{column.header}</td>
              <td>
                <Select
                  aria-label={`Target of ${column.header}`}
                  data={data}
                  value={column.target}
                  allowDeselect={false}
                  searchable
                  onChange={(target) => retarget(column.header, target)}
                  w={200}
                />
              </td>
              <td className={styles.why}>{column.why}</td>
              <td className={styles.end}>{formatNumber(column.filled)}</td>
              <td className={styles.samples} title={column.samples.join('\n')}>
                {column.samples.join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
