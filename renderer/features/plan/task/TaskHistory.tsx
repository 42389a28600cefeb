import { formatDate, formatInstant, formatWord } from '../../../app/format.ts'
import { useQuery } from '../../../stores/useQuery.ts'
import { Section } from './Section.tsx'
import styles from './Task.module.css'

const LIMIT = 50

/** Who changed what of this task, newest first. */
export function TaskHistory({ id }: { readonly id: string }) {
  const history = useQuery('history.entity', { entity: 'task', id, limit: LIMIT }, { invalidateOn: ['task'] })
  if (history.data === undefined) return null
  return (
    <Section title="History">
      <ul className={styles.history}>
        {history.data.map((entry) => (
          <li key={entry.id}>
            <span>{describe(entry)}</span>
            <span className={styles.muted}>
              {formatInstant(entry.at)}
              {entry.author === '' ? '' : `, ${entry.author}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

interface Entry {
  readonly kind: 'create' | 'set' | 'delete'
  readonly field: string | null
  readonly before: unknown
  readonly after: unknown
}

function describe({ kind, field, before, after }: Entry): string {
  if (kind === 'create') return 'Created'
  if (kind === 'delete') return 'Deleted'
  const name = formatWord((field ?? '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
  return `${name}: ${shown(before)} → ${shown(after)}`
}

function shown(value: unknown): string {
  if (value === null || value === '') return 'none'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(text) : text
}
