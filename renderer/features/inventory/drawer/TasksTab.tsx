import { formatDate, formatPercent, formatSlack, formatWord } from '../../../app/format.ts'
import { SourceLink } from '../../../components/SourceLink.tsx'
import { Unknown } from '../../../components/Unknown.tsx'
import { DateText } from '../../../components/values.tsx'
import styles from './Drawer.module.css'
import type { WorkloadDetail } from './detail.ts'

/** The tasks that move it, with who does them and when. */
export function TasksTab({ detail }: { readonly detail: WorkloadDetail }) {
  const { tasks, derived, workload, waivers } = detail
  return (
    <>
      <p>
        Due{' '}
        {derived.due === null ? (
          <span className={styles.note}>never: it need not move</span>
        ) : (
          <DateText date={derived.due} />
        )}
        {derived.slackDays === null ? null : (
          <span className={styles.note}>, {formatSlack(derived.slackDays)}</span>
        )}
      </p>
      {waivers.map((waiver) => (
        <section key={waiver.id} className={styles.card}>
          <strong>Waiver {waiver.state}</strong>
          {waiver.until === null ? null : (
            <>
              {' '}
              until <DateText date={waiver.until} />
            </>
          )}
          {waiver.conditions === '' ? null : <p>{waiver.conditions}</p>}
        </section>
      ))}
      {tasks.length === 0 ? (
        <p className={styles.note}>No tasks yet. The Plan screen makes them from the template of its kind.</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th>Task</th>
              <th>Team</th>
              <th>Start to finish</th>
              <th>Done</th>
            </tr>
          </thead>
          <tbody>
            {tasks.map((task) => (
              <tr key={task.id}>
                <td>
                  {task.name}
                  <div className={styles.note}>
                    {formatWord(task.phase)}
                    {task.blockedReason === '' ? '' : `, blocked: ${task.blockedReason}`}
                  </div>
                </td>
                <td>
                  {task.teamName ?? <Unknown settle="give it a team on the Plan screen" word="no team" />}
                </td>
                <td>
                  {task.start === null || task.finish === null
                    ? 'not planned'
                    : `${formatDate(task.start)} to ${formatDate(task.finish)}`}
                </td>
                <td>{formatPercent(task.percent)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <SourceLink href={`offramp://plan?workload=${workload.id}`}>Show in the plan</SourceLink>
    </>
  )
}
