import type { ReactNode } from 'react'
import styles from './SplitView.module.css'

interface SplitViewProps {
  /** The line above the list: what it holds, bulk acts. */
  readonly bar: ReactNode
  readonly list: ReactNode
  readonly detail: ReactNode
  readonly detailLabel: string
  /** A slim list beside a wide detail. */
  readonly narrow?: boolean
}

/** A list with the detail of its active line beside it; below each other where there is no room. */
export function SplitView({ bar, list, detail, detailLabel, narrow = false }: SplitViewProps) {
  return (
    <div className={styles.frame}>
      <div className={styles.split} data-narrow={narrow || undefined}>
        <div className={styles.list}>
          <div className={styles.bar}>{bar}</div>
          {list}
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
        <section className={styles.detail} aria-label={detailLabel} tabIndex={0}>
          {detail}
        </section>
      </div>
    </div>
  )
}
