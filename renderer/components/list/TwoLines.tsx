import type { ReactNode } from 'react'
import styles from './TwoLines.module.css'

/** The two lines of a list entry: name with its tag, and what there is to say; in slim lists the tag goes below. */
export function TwoLines({
  name,
  tag,
  below,
  slim = false,
}: {
  readonly name: string
  readonly tag: ReactNode
  readonly below: string
  readonly slim?: boolean
}) {
  return (
    <>
      <div className={styles.top}>
        <span className={styles.name} title={name}>
          {name}
        </span>
        {slim ? null : tag}
      </div>
      <div className={styles.below} title={below}>
        {slim ? <span className={styles.tag}>{tag}</span> : null}
        {below}
      </div>
    </>
  )
}
