import type { Overview } from '#shared/report/overview.ts'
import { SourceLink } from '../../components/SourceLink.tsx'
import { countdownWords } from './countdownWords.ts'
import styles from './Overview.module.css'

/** How much time is left, and where that comes from. */
export function Countdown({ overview }: { readonly overview: Overview }) {
  const { value, what, until } = countdownWords(overview)
  const source = overview.figures.find((figure) => figure.id === 'days-left')
  return (
    <div className={styles.countdown} title={source?.how}>
      <div className={styles.countdownValue}>{value}</div>
      <div>{what}</div>
      <div className={styles.meta}>
        {until}
        {source === undefined ? null : (
          <div>
            <SourceLink href={source.source.href}>{source.source.label}</SourceLink>
          </div>
        )}
      </div>
    </div>
  )
}
