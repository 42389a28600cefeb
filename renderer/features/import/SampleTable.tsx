import type { ImportPreview } from '#shared/contract/channels/import.ts'
import styles from './Import.module.css'

interface SampleTableProps {
  readonly sample: ImportPreview['sample']
  readonly targets: ImportPreview['targets']
}

/** The first rows as they would be imported. */
export function SampleTable({ sample, targets }: SampleTableProps) {
  const keys = [...new Set(sample.flatMap((row) => Object.keys(row)))]
  const label = (key: string) => targets.find((target) => target.id === key)?.label ?? key
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label="First rows">
      <table className={styles.table}>
        <thead>
          <tr>
            {keys.map((key) => (
              <th key={key}>{label(key)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: sample rows have no identity but their place
            <tr key={at}>
              {keys.map((key) => (
                <td key={key} className={styles.samples} title={row[key]}>
                  {row[key]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
