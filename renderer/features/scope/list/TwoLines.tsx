import type { ReactNode } from 'react'
import styles from './TwoLines.module.css'

/** The two lines of a list entry: name with its tag, and what there is to say about it. */
export function TwoLines({
  name,
  tag,
  below,
}: {
  readonly name: string
  readonly tag: ReactNode
  readonly below: string
}) {
  return (
    <>
      <div className={styles.top}>
        <span className={styles.name} title={name}>
          {name}
        </span>
        {tag}
      </div>
      <div className={styles.below} title={below}>
        {below}
      </div>
    </>
  )
}
