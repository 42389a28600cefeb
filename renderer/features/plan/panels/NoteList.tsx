import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react'
import type { Diagnostic } from '#shared/model/problem.ts'
import { SourceLink } from '../../../components/SourceLink.tsx'
import { StatusTag } from '../../../components/StatusTag.tsx'
import styles from './Panels.module.css'

const looks = {
  error: { tone: 'bad', icon: IconCircleX, word: 'Error' },
  warning: { tone: 'warning', icon: IconAlertTriangle, word: 'Warning' },
  info: { tone: 'info', icon: IconInfoCircle, word: 'Note' },
} as const

/** What the planner found in the data: what it is, whom it touches, what to do. */
export function NoteList({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) {
  if (diagnostics.length === 0)
    return <p className={styles.note}>The planner found nothing odd in the data.</p>
  return (
    <ul className={styles.notes}>
      {diagnostics.map((each) => (
        <li key={`${each.code} ${each.message}`}>
          <StatusTag tone={looks[each.severity].tone} icon={looks[each.severity].icon}>
            {looks[each.severity].word}
          </StatusTag>
          <div>
            <p>{each.message}</p>
            <p className={styles.muted}>{each.next}</p>
            <Subjects diagnostic={each} />
          </div>
        </li>
      ))}
    </ul>
  )
}

const SHOWN = 8

function Subjects({ diagnostic }: { readonly diagnostic: Diagnostic }) {
  const { subjects } = diagnostic
  if (subjects.length === 0) return null
  return (
    <p className={styles.subjects}>
      {subjects.slice(0, SHOWN).map((each) => (
        <Subject key={`${each.entity} ${each.id}`} subject={each} />
      ))}
      {subjects.length > SHOWN ? <span>and {subjects.length - SHOWN} more</span> : null}
    </p>
  )
}

function Subject({ subject }: { readonly subject: Diagnostic['subjects'][number] }) {
  if (subject.entity !== 'task' && subject.entity !== 'workload') return <span>{subject.label}</span>
  return (
    <SourceLink href={`offramp://${subject.entity}/${encodeURIComponent(subject.id)}`}>
      {subject.label}
    </SourceLink>
  )
}
