import type { WorkloadRow } from '#shared/contract/channels/workloads.ts'
import { cellText } from '#shared/report/cellText.ts'
import { exportColumns } from '#shared/report/columns.ts'
import { formatNumber } from '../../app/format.ts'
import styles from './Reports.module.css'

const ROWS = 4

/** The first rows of an inventory export, all columns, as they will be written. */
export function PreviewTable({ rows }: { readonly rows: readonly WorkloadRow[] }) {
  if (rows.length === 0)
    return <p className={styles.meta}>No workload is in this scope: the file would have a header only.</p>
  return (
    <>
      <p className={styles.meta}>
        First {formatNumber(Math.min(ROWS, rows.length))} of {formatNumber(rows.length)} rows,{' '}
        {formatNumber(exportColumns.length)} columns
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.preview} tabIndex={0} aria-label="First rows">
        <table>
          <thead>
            <tr>
              {exportColumns.map((column) => (
                <th key={column.id} scope="col">
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, ROWS).map((row) => (
              <tr key={row.id}>
                {exportColumns.map((column) => (
                  <td key={column.id}>{cellText(row, column)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
