import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react'
import type { GanttData } from '#shared/contract/channels/plan.ts'
import type { Diagnostic } from '#shared/model/problem.ts'
import { SourceLink } from '../../../components/SourceLink.tsx'
import { StatusTag } from '../../../components/StatusTag.tsx'
import styles from './Panels.module.css'

const looks = {
  error: { tone: 'bad', icon: IconCircleX, word: 'Error' },
  warning: { tone: 'warning', icon: IconAlertTriangle, word: 'Warning' },
  info: { tone: 'info', icon: IconInfoCircle, word: 'Note' },
} as const

interface NoteListProps {
  readonly diagnostics: readonly Diagnostic[]
  readonly data: GanttData
}

/** What the planner found in the data: what it is, whom it touches, what to do. */
export function NoteList({ diagnostics, data }: NoteListProps) {
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
            <Subjects diagnostic={each} data={data} />
          </div>
        </li>
      ))}
    </ul>
  )
}

const SHOWN = 8

function Subjects({ diagnostic, data }: { readonly diagnostic: Diagnostic; readonly data: GanttData }) {
  const { subjects } = diagnostic
  if (subjects.length === 0) return null
  return (
    <p className={styles.subjects}>
      {subjects.slice(0, SHOWN).map((each) => (
        <Subject key={`${each.entity} ${each.id}`} subject={each} data={data} />
      ))}
      {subjects.length > SHOWN ? <span>and {subjects.length - SHOWN} more</span> : null}
    </p>
  )
}

interface SubjectProps {
  readonly subject: Diagnostic['subjects'][number]
  readonly data: GanttData
}

function Subject({ subject, data }: SubjectProps) {
  const { entity, id, label } = subject
  if (entity !== 'task' && entity !== 'workload') return <span>{label}</span>
  const t = entity === 'task' ? data.tasks.ids.indexOf(id) : -1
  const workload = data.workloads.names[data.tasks.workload[t] ?? -1]
  return (
    <span>
      <SourceLink href={`offramp://${entity}/${encodeURIComponent(id)}`}>{label}</SourceLink>
      {workload === undefined ? null : <span className={styles.muted}> {workload}</span>}
    </span>
  )
}
