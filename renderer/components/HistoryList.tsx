import type { HistoryEntry } from '#shared/contract/channels/changes.ts'
import type { Json } from '#shared/model/scalars.ts'
import { formatInstant, formatWord } from '../app/format.ts'
import styles from './HistoryList.module.css'

/** Changes of one thing: who, when, before, after, why. */
export function HistoryList({ entries }: { readonly entries: readonly HistoryEntry[] }) {
  if (entries.length === 0) return <p className={styles.note}>No change is recorded.</p>
  return (
    <ol className={styles.list}>
      {entries.map((entry) => (
        <li key={entry.id} className={styles.entry}>
          <p>{sentence(entry)}</p>
          {entry.kind === 'set' ? (
            <p className={styles.values}>
              <del className={styles.before}>{valueText(entry.before)}</del> →{' '}
              <ins className={styles.after}>{valueText(entry.after)}</ins>
            </p>
          ) : null}
          {entry.reason === '' ? null : <p className={styles.values}>Reason: {entry.reason}</p>}
          <p className={styles.note}>
            {entry.author}, {formatInstant(entry.at)} · {entry.label}
          </p>
        </li>
      ))}
    </ol>
  )
}

function sentence(entry: HistoryEntry): string {
  const thing = entry.entity === 'workload' ? '' : ` (${words(entry.entity)})`
  if (entry.kind === 'create') return `Created${thing}`
  return entry.kind === 'delete' ? `Deleted${thing}` : `${words(entry.field ?? '')} changed${thing}`
}

/** `monthlyCostUsd` -> `Monthly cost usd`. */
function words(name: string): string {
  return formatWord(name.replaceAll(/([A-Z])/g, ' $1').toLowerCase())
}

const MOST = 300

function valueText(value: Json): string {
  if (value === null || value === '') return '(unknown)'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text
}
