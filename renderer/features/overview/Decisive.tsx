import { useMemo } from 'react'
import type { Overview } from '#shared/report/overview.ts'
import { formatDate, formatSlack } from '../../app/format.ts'
import { openDrawer } from '../../app/router.ts'
import { Panel } from '../../components/Panel.tsx'
import { SourceLink } from '../../components/SourceLink.tsx'
import { useDrawerList } from '../../stores/listStore.ts'
import styles from './Overview.module.css'

/** The workloads that decide the finish, worst first; each opens in the drawer. */
export function Decisive({ decisive }: Pick<Overview, 'decisive'>) {
  const ids = useMemo(() => decisive.map((each) => each.workloadId), [decisive])
  useDrawerList('workload', ids)
  const title = decisive.length === 1 ? 'The workload that decides it' : 'The workloads that decide it'
  return (
    <Panel title={title} actions={<SourceLink href="offramp://plan">Plan</SourceLink>}>
      {decisive.length === 0 ? (
        <p className={styles.meta}>No workload is planned yet, so none can be said to decide the finish.</p>
      ) : (
        <ol className={styles.decisive}>
          {decisive.map((each) => (
            <li key={each.workloadId}>
              <button
                type="button"
                className={styles.workload}
                onClick={() => openDrawer('workload', each.workloadId)}
              >
                <span className={styles.workloadHead}>
                  <span className={styles.name}>{each.name}</span>
                  <span className={styles.slack} data-late={(each.slackDays ?? 0) < 0 || undefined}>
                    {each.slackDays === null ? 'slack unknown' : workingSlack(each.slackDays)}
                  </span>
                </span>
                <span className={styles.dates}>
                  {each.due === null ? 'due date unknown' : `due ${formatDate(each.due)}`},{' '}
                  {each.finish === null ? 'finish unknown' : `planned finish ${formatDate(each.finish)}`}
                </span>
                <span className={styles.why}>{each.why}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  )
}

function workingSlack(days: number): string {
  return formatSlack(days).replace(/\bday/, 'working day')
}
