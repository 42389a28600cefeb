import type { WorkloadRow } from '#shared/contract/channels/workloads.ts'
import { formatCount } from '../../app/format.ts'
import { printText } from './model/cellText.ts'
import type { InventoryColumn } from './model/column.ts'
import styles from './PrintTable.module.css'

interface PrintTableProps {
  readonly rows: readonly WorkloadRow[]
  readonly columns: readonly InventoryColumn[]
  /** The filters in words; empty for none. */
  readonly filters: string
}

/** The view as it is printed: every row shown, its columns, and which filters made it. */
export function PrintTable({ rows, columns, filters }: PrintTableProps) {
  return (
    <div className={styles.print}>
      <p>
        {formatCount(rows.length, 'workload')}
        {filters === '' ? '' : `, filtered by ${filters}`}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id}>{column.label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map((column) => (
                <td key={column.id}>{printText(column, column.read(row))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
