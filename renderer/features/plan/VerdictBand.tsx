import { Loader } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconInfoCircle } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { PlanSummary } from '#shared/contract/channels/plan.ts'
import { useQuery } from '../../stores/useQuery.ts'
import { useWorkspace } from '../../stores/workspaceStore.ts'
import { forecastText, planVerdict } from './model/planVerdict.ts'
import styles from './Plan.module.css'
import { usePlanRunner } from './planRunner.ts'

const icons = {
  good: IconCircleCheck,
  warning: IconAlertTriangle,
  bad: IconCircleX,
  neutral: IconInfoCircle,
} as const

/** The plan in one line, and how sure that is. */
export function VerdictBand({
  summary,
  updating,
}: {
  readonly summary: PlanSummary
  readonly updating: boolean
}) {
  const federal = useWorkspace((state) => state.info?.program.federalHolidays) ?? true
  const holidays = useQuery(
    'rows.list',
    { entity: 'calendarEvent', where: { kind: 'holiday' } },
    { invalidateOn: ['calendarEvent'] },
  )
  const running = usePlanRunner((state) => state.running)
  const verdict = useMemo(
    () => planVerdict(summary, { federal, holidays: holidays.data ?? [] }),
    [summary, federal, holidays.data],
  )
  const Icon = icons[verdict.tone]
  const forecast = forecastText(summary)
  return (
    <div className={styles.verdict} role="status">
      <p>
        <span className={styles.tone} data-tone={verdict.tone}>
          <Icon size={16} aria-hidden />
        </span>
        <strong>{verdict.headline}</strong>
        {verdict.rest.map((text) => (
          <span key={text} className={styles.fact}>
            {text}
          </span>
        ))}
        {running || updating ? (
          <span className={styles.updating}>
            <Loader size={10} /> Planning…
          </span>
        ) : summary.stale ? (
          <span className={styles.updating}>Something changed since this plan was made</span>
        ) : null}
      </p>
      {forecast === '' ? null : (
        <p className={styles.forecast} title={`From ${summary.forecast?.runs ?? 0} simulated runs`}>
          {forecast}
        </p>
      )}
    </div>
  )
}
