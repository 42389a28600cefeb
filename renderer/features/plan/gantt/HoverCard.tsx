import { formatCount, formatNumber } from '../../../app/format.ts'
import { useQuery } from '../../../stores/useQuery.ts'
import { HoldList } from '../task/HoldList.tsx'
import type { GanttModel } from '../useGanttModel.ts'
import { useExplanation } from '../usePlan.ts'
import styles from './HoverCard.module.css'
import { rowText } from './rowText.ts'
import type { Hovered } from './useHover.ts'

const WIDTH = 340
const ROOM = 260

/** Beside the pointer: a task's dates, effort, team, slack and what holds it. The drawer says the same for the keyboard. */
export function HoverCard({ model, hovered }: { readonly model: GanttModel; readonly hovered: Hovered }) {
  const { data } = model
  const id = data.tasks.ids[hovered.task] ?? ''
  const explained = useExplanation(id)
  const row = useQuery('rows.list', { entity: 'task', where: { id } }, { invalidateOn: ['task'] })
  const text = rowText(model, { kind: 'task', key: '', level: 1, at: hovered.task })
  const workload = data.workloads.names[data.tasks.workload[hovered.task] ?? -1] ?? ''
  const task = row.data?.[0]
  const left = Math.min(hovered.x + 12, window.innerWidth - WIDTH - 8)
  const above = hovered.y > window.innerHeight - ROOM
  const place = above ? { bottom: window.innerHeight - hovered.y + 14 } : { top: hovered.y + 16 }
  return (
    <div className={styles.card} style={{ left, width: WIDTH, ...place }} role="tooltip">
      <strong className={styles.title}>{text.name}</strong>
      <span className={styles.muted}>{workload}</span>
      <span>
        {text.start} to {text.finish}
        {task === undefined || explained.data === undefined
          ? ''
          : lengthText(task, explained.data.durationDays)}
      </span>
      {task === undefined ? null : (
        <span>
          {formatNumber(Number(task.likelyDays))} person-days likely (
          {formatNumber(Number(task.optimisticDays))} to {formatNumber(Number(task.pessimisticDays))}),{' '}
          {text.percent} done
        </span>
      )}
      <span>
        {text.team}
        {text.slack === '' ? '' : ` · slack ${text.slack}`}
        {text.state === '' ? '' : ` · ${text.state}`}
      </span>
      {explained.data === undefined || task?.actualFinish != null ? null : (
        <HoldList holds={explained.data.holds} plain />
      )}
    </div>
  )
}

/** How long it takes, or what is left of it once begun. */
function lengthText(task: Readonly<Record<string, unknown>>, days: number): string {
  if (task.actualFinish !== null) return ''
  return `, ${formatCount(days, 'working day')}${task.actualStart === null ? '' : ' left'}`
}
