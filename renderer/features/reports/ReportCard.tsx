import { Button, Progress } from '@mantine/core'
import type { ReactNode } from 'react'
import { call } from '../../app/bridge.ts'
import { formatBytes, formatCount, formatInstant } from '../../app/format.ts'
import { notifyProblem } from '../../app/notify.tsx'
import { cancelJob } from '../../stores/jobStore.ts'
import type { ExportScope } from './exportScope.ts'
import styles from './Reports.module.css'
import { type ExportKind, reportKinds } from './reportKinds.ts'
import { type LastExport, useExport } from './useExport.ts'

interface CardProps {
  readonly kind: ExportKind
  readonly scope: ExportScope
  readonly children: ReactNode
}

/** One kind of export: what is inside, a preview, the button, and what came of it last. */
export function ReportCard({ kind, scope, children }: CardProps) {
  const { icon: Icon, title, forWhom, inside } = reportKinds[kind]
  const { last, running, job, jobId, run } = useExport(kind)
  return (
    <section className={styles.card} aria-labelledby={`report-${kind}`}>
      <header className={styles.head}>
        <Icon size={28} stroke={1.4} aria-hidden />
        <div className={styles.about}>
          <h2 id={`report-${kind}`}>{title}</h2>
          <p className={styles.meta}>{forWhom}</p>
        </div>
        <Button loading={running} disabled={running} onClick={() => void run(scope)}>
          Export {formatCount(scope.rows.length, 'workload')} as {kind.toUpperCase()}…
        </Button>
      </header>
      <ul className={styles.inside}>
        {inside.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {children}
      {running ? (
        <div className={styles.running}>
          <Progress value={(job?.progress ?? 0) * 100} aria-label={`Progress of ${title}`} flex={1} />
          <Button
            variant="default"
            onClick={() => (jobId === undefined ? undefined : void cancelJob(jobId).catch(notifyProblem))}
          >
            Cancel
          </Button>
        </div>
      ) : null}
      {last === null ? (
        <p className={styles.meta}>Not exported on this computer yet.</p>
      ) : (
        <Last last={last} />
      )}
    </section>
  )
}

function Last({ last }: { readonly last: LastExport }) {
  return (
    <p className={styles.last} role="status">
      Last exported {formatInstant(last.at)}: {formatCount(last.rows, 'workload')}, {formatBytes(last.bytes)},{' '}
      <span className={styles.file}>{last.file}</span>{' '}
      <Button
        variant="subtle"
        size="compact-xs"
        onClick={() => void call('file.reveal', { path: last.file }).catch(notifyProblem)}
      >
        Show in folder
      </Button>
    </p>
  )
}
