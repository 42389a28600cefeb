import {
  IconCalendarOff,
  IconCalendarStats,
  IconFlag,
  IconLink,
  IconPin,
  IconPlayerPlay,
  IconSnowflake,
  IconUsers,
} from '@tabler/icons-react'
import type { Output } from '#shared/contract/contract.ts'
import { SourceLink } from '../../../components/SourceLink.tsx'
import styles from './HoldList.module.css'

type Hold = Output<'plan.explainTask'>['holds'][number]

const icons = {
  link: IconLink,
  capacity: IconUsers,
  calendar: IconCalendarOff,
  freeze: IconSnowflake,
  pin: IconPin,
  wave: IconFlag,
  'status-date': IconCalendarStats,
  started: IconPlayerPlay,
} as const

/** What holds a task where it is; with links to the tasks behind it unless `plain`. */
export function HoldList({
  holds,
  plain = false,
}: {
  readonly holds: readonly Hold[]
  readonly plain?: boolean
}) {
  if (holds.length === 0)
    return <p className={styles.none}>Nothing holds it: it starts as early as it can.</p>
  return (
    <ul className={styles.list}>
      {holds.map((hold) => (
        <HoldItem key={`${hold.kind} ${hold.text}`} hold={hold} plain={plain} />
      ))}
    </ul>
  )
}

function HoldItem({ hold, plain }: { readonly hold: Hold; readonly plain: boolean }) {
  const Icon = icons[hold.kind]
  const [only] = hold.taskIds
  return (
    <li className={styles.item}>
      <Icon size={14} aria-hidden />
      <span>
        {hold.text}
        {plain || only === undefined ? null : (
          <>
            {' '}
            <SourceLink href={`offramp://task/${encodeURIComponent(only)}`}>Open that task</SourceLink>
          </>
        )}
      </span>
    </li>
  )
}
