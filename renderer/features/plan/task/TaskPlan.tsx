import type { Task } from '#shared/model/entities/plan.ts'
import { formatCount, formatNumber } from '../../../app/format.ts'
import { Fact, Facts } from '../../../components/Fact.tsx'
import { DateText } from '../../../components/values.tsx'
import { useExplanation, usePlanSummary } from '../usePlan.ts'
import { HoldList } from './HoldList.tsx'
import { Section } from './Section.tsx'
import styles from './Task.module.css'

/** When it is planned, how much it may slip, and what holds it there. */
export function TaskPlan({ task }: { readonly task: Task }) {
  // Watching the summary keeps the plan up to date wherever this drawer is open.
  usePlanSummary()
  const { data, problem } = useExplanation(task.id)
  if (data === undefined)
    return problem === undefined ? null : (
      <Section title="Schedule">
        <p className={styles.muted}>
          {problem.message} {problem.next}
        </p>
      </Section>
    )
  const done = task.actualFinish !== null
  return (
    <Section title={done ? 'Dates' : 'Schedule'}>
      <Facts>
        <Fact label="Start">
          <DateText date={data.start} />
        </Fact>
        <Fact label="Finish">
          <DateText date={data.finish} />
        </Fact>
        {done ? null : (
          <>
            <Fact label={task.actualStart === null ? 'Takes' : 'Left to do'}>
              {formatCount(data.durationDays, 'working day')}
            </Fact>
            <Fact label="Slack">{slackText(data.slackDays)}</Fact>
          </>
        )}
      </Facts>
      {done ? null : (
        <>
          <h4 className={styles.small}>What holds it there</h4>
          <HoldList holds={data.holds} />
        </>
      )}
    </Section>
  )
}

function slackText(days: number | null): string {
  if (days === null) return 'no due date hangs on it'
  if (days < 0) return `late by ${formatCount(-days, 'working day')}`
  return days === 0 ? 'none: a day’s delay makes something late' : `${formatNumber(days)} working days`
}
