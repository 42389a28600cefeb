import { formatNumber } from '../../app/format.ts'
import styles from './MyWork.module.css'
import { type Bucket, buckets, bucketWords } from './model/workRows.ts'

/** How many tasks stand where, and the keys. */
export function BucketStrip({ counts }: { readonly counts: Readonly<Record<Bucket, number>> }) {
  return (
    <div className={styles.strip}>
      <dl className={styles.counts}>
        {buckets.map((bucket) => (
          <div key={bucket} data-bucket={bucket} data-zero={counts[bucket] === 0 || undefined}>
            <dt>{bucketWords[bucket].title}</dt>
            <dd>{formatNumber(counts[bucket])}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.keys} data-noprint>
        <kbd>J</kbd> <kbd>K</kbd> move · <kbd>S</kbd> start · <kbd>D</kbd> done · <kbd>B</kbd> block ·{' '}
        <kbd>U</kbd> unblock · <kbd>P</kbd> percent · <kbd>Enter</kbd> details
      </p>
    </div>
  )
}
