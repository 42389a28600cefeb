import type { ReactNode } from 'react'
import styles from './State.module.css'

interface EmptyStateProps {
  readonly icon?: ReactNode
  /** What is not here yet. */
  readonly title: string
  /** Why, and what the next step brings. */
  readonly children?: ReactNode
  /** One primary button, at most two more. */
  readonly actions?: ReactNode
}

/** Nothing here yet: says so, says why, offers the next step. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <div className={styles.state}>
      {icon === undefined ? null : <div className={styles.icon}>{icon}</div>}
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.text}>{children}</div>
      <div className={styles.actions}>{actions}</div>
    </div>
  )
}
