import { Button } from '@mantine/core'
import { useState } from 'react'
import type { GanttData, PlanSummary } from '#shared/contract/channels/plan.ts'
import { formatCount, formatDate } from '../../../app/format.ts'
import { openDrawer } from '../../../app/router.ts'
import { SourceLink } from '../../../components/SourceLink.tsx'
import { toggleRow, useGanttView } from '../ganttView.ts'
import styles from './Panels.module.css'

const FIRST = 50

/** Late workloads, latest first: by how much, and why. */
export function LateList({ summary, data }: { readonly summary: PlanSummary; readonly data: GanttData }) {
  const [all, setAll] = useState(false)
  const { late } = summary
  if (late.length === 0)
    return <p className={styles.note}>No planned workload finishes after its due date.</p>
  const shown = all ? late : late.slice(0, FIRST)
  return (
    <>
      <table className={styles.table}>
        <caption className="sr-only">Late workloads with the reason</caption>
        <thead>
          <tr>
            <th scope="col">Workload</th>
            <th scope="col" className={styles.num}>
              Late by
            </th>
            <th scope="col" className={styles.num}>
              Due
            </th>
            <th scope="col" className={styles.num}>
              Finish
            </th>
            <th scope="col">Why</th>
            <th scope="col">
              <span className="sr-only">Go to</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((each) => (
            <LateRow key={each.id} late={each} data={data} />
          ))}
        </tbody>
      </table>
      {late.length > shown.length ? (
        <Button variant="subtle" onClick={() => setAll(true)}>
          Show all {formatCount(late.length, 'late workload')}
        </Button>
      ) : null}
    </>
  )
}

function LateRow({ late, data }: { readonly late: PlanSummary['late'][number]; readonly data: GanttData }) {
  return (
    <tr>
      <th scope="row">
        <SourceLink href={`offramp://workload/${encodeURIComponent(late.id)}`}>{late.name}</SourceLink>
      </th>
      <td className={styles.bad}>{lateBy(data, late)}</td>
      <td className={styles.num}>{formatDate(late.due)}</td>
      <td className={styles.num}>{formatDate(late.finish)}</td>
      <td className={styles.why}>{late.why === '' ? 'The plan gives no single reason.' : late.why}</td>
      <td>
        <Button variant="subtle" size="compact-xs" onClick={() => showTasks(data, late.id)}>
          Show its tasks
        </Button>
      </td>
    </tr>
  )
}

/** Working days, as the Gantt counts them; calendar days where its row is not in the schedule. */
function lateBy({ workloads }: GanttData, { id, daysLate }: PlanSummary['late'][number]): string {
  const slack = workloads.slack[workloads.ids.indexOf(id)] ?? 0
  return slack < 0 ? formatCount(-slack, 'working day') : formatCount(daysLate, 'calendar day')
}

/** Unfolds the workload in the Gantt and opens its last task, the one that makes it late. */
function showTasks({ workloads, tasks }: GanttData, id: string): void {
  const w = workloads.ids.indexOf(id)
  const own = tasks.ids.flatMap((_, t) => (tasks.workload[t] === w ? [t] : []))
  const last = own.reduce<number>(
    (a, t) => (a < 0 || (tasks.finish[t] ?? 0) > (tasks.finish[a] ?? 0) ? t : a),
    -1,
  )
  const { toggled, allOpen } = useGanttView.getState()
  if (toggled.has(`w:${id}`) === allOpen) toggleRow(`w:${id}`)
  useGanttView.setState({
    selected: last < 0 ? `w:${id}` : `t:${tasks.ids[last] ?? ''}`,
    text: '',
    show: 'all',
  })
  if (last >= 0) openDrawer('task', tasks.ids[last] ?? '')
}
