import { type ReactNode, useId } from 'react'
import styles from './Page.module.css'

interface PageProps {
  readonly title: string
  /** The one question this screen answers. */
  readonly question: string
  /** Buttons at the right of the title. */
  readonly actions?: ReactNode
  /** A line of controls under the title. */
  readonly toolbar?: ReactNode
  /** `scroll`: the page scrolls (documents, dashboards). `fill`: the content fills the rest and scrolls itself (tables, Gantt). */
  readonly layout?: 'scroll' | 'fill'
  readonly children: ReactNode
}

/** The frame of every screen: title, its question, actions, content. */
export function Page({ title, question, actions, toolbar, layout = 'scroll', children }: PageProps) {
  const id = useId()
  return (
    <section className={styles.page} aria-labelledby={id} data-layout={layout}>
      <header className={styles.head}>
        <h1 id={id} className={styles.title}>
          {title}
        </h1>
        <p className={styles.question}>{question}</p>
        <div className={styles.actions} data-noprint>
          {actions}
        </div>
      </header>
      {toolbar === undefined ? null : (
        <div className={styles.toolbar} data-noprint>
          {toolbar}
        </div>
      )}
      <div className={styles.body}>{children}</div>
    </section>
  )
}
