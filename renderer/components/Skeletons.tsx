import { Skeleton } from '@mantine/core'
import styles from './Skeletons.module.css'

/** A table that is still loading. */
export function TableSkeleton({
  rows = 14,
  columns = 6,
}: {
  readonly rows?: number
  readonly columns?: number
}) {
  return (
    <div className={styles.table} aria-busy="true" aria-label="Loading" role="status">
      {indices(rows).map((row) => (
        <div key={row} className={styles.row}>
          {indices(columns).map((column) => (
            <Skeleton
              key={column}
              height={10}
              width={`${45 + ((row * 7 + column * 13) % 40)}%`}
              animate={false}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

/** Figures above charts that are still loading. */
export function DashboardSkeleton({
  figures = 4,
  panels = 4,
}: {
  readonly figures?: number
  readonly panels?: number
}) {
  return (
    <div aria-busy="true" aria-label="Loading" role="status">
      <div className={styles.figures}>
        {indices(figures).map((each) => (
          <Skeleton key={each} height={84} animate={false} />
        ))}
      </div>
      <div className={styles.panels}>
        {indices(panels).map((each) => (
          <Skeleton key={each} height={260} animate={false} />
        ))}
      </div>
    </div>
  )
}

/** Lines of text that are still loading. */
export function TextSkeleton({ lines = 6 }: { readonly lines?: number }) {
  return (
    <div className={styles.text} aria-busy="true" aria-label="Loading" role="status">
      {indices(lines).map((line) => (
        <Skeleton key={line} height={10} width={`${60 + ((line * 17) % 35)}%`} animate={false} />
      ))}
    </div>
  )
}

function indices(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index)
}
