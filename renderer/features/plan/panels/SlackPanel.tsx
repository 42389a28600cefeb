import { useMemo } from 'react'
import type { GanttData } from '#shared/contract/channels/plan.ts'
import { formatNumber } from '../../../app/format.ts'
import { slackHistogram } from '../model/slackHistogram.ts'
import styles from './Panels.module.css'

/** How much room the workloads have: a table whose bars are the histogram. */
export function SlackPanel({ data }: { readonly data: GanttData }) {
  const bins = useMemo(() => slackHistogram(data), [data])
  const most = Math.max(1, ...bins.map((bin) => bin.count))
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        Unfinished workloads by working days between planned finish and due date
      </caption>
      <thead>
        <tr>
          <th scope="col">Working days of slack</th>
          <th scope="col" className={styles.num}>
            Workloads
          </th>
          <th scope="col" className={styles.grow}>
            <span className="sr-only">Share as a bar</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {bins.map((bin) => (
          <tr key={bin.label}>
            <th scope="row">{bin.label}</th>
            <td className={bin.late && bin.count > 0 ? styles.bad : styles.num}>{formatNumber(bin.count)}</td>
            <td aria-hidden>
              <div
                className={styles.bar}
                data-late={bin.late || undefined}
                style={{ width: `${(bin.count / most) * 100}%` }}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
