import type { ReactNode } from 'react'
import { navigate } from '../app/router.ts'
import styles from './SourceLink.module.css'

/** A link inside the app (`offramp://…`): to where a number comes from, or to a thing. */
export function SourceLink({
  href,
  children,
  quiet = false,
}: {
  readonly href: string
  readonly children: ReactNode
  readonly quiet?: boolean
}) {
  return (
    <button
      type="button"
      className={styles.link}
      data-quiet={quiet || undefined}
      onClick={() => navigate(href)}
    >
      {children}
    </button>
  )
}
