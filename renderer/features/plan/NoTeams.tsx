import { IconAlertTriangle } from '@tabler/icons-react'
import { SourceLink } from '../../components/SourceLink.tsx'
import styles from './Plan.module.css'

/** Without teams the plan knows no capacity; says so where the plan is read. */
export function NoTeams() {
  return (
    <p className={styles.notice}>
      <IconAlertTriangle size={14} aria-hidden /> There are no teams, so capacity is unknown: this plan keeps
      links and the calendar, but assumes that enough people are always free.{' '}
      <SourceLink href="offramp://settings?tab=teams">Add teams in Settings</SourceLink>
    </p>
  )
}
