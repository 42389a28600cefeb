import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { Problem } from '#shared/model/problem.ts'
import { call } from '../app/bridge.ts'
import styles from './State.module.css'

interface ErrorStateProps {
  readonly problem: Problem
  readonly retry?: (() => void) | undefined
}

/** What happened, what to do next, retry, and details to copy. */
export function ErrorState({ problem, retry }: ErrorStateProps) {
  return (
    <div className={styles.state} role="alert">
      <div className={styles.icon} data-tone="bad">
        <IconAlertTriangle size={28} stroke={1.5} />
      </div>
      <h2 className={styles.title}>{problem.message}</h2>
      <p className={styles.text}>{problem.next}</p>
      <div className={styles.actions}>
        {retry === undefined ? null : <Button onClick={retry}>Try again</Button>}
        <Button variant="default" onClick={() => void copyDetails(problem)}>
          Copy details
        </Button>
      </div>
      <p className={styles.code}>{problem.code}</p>
    </div>
  )
}

async function copyDetails(problem: Problem): Promise<void> {
  const lines = [`${problem.code}: ${problem.message}`, problem.next, problem.detail ?? '']
  await call('clipboard.write', { text: lines.join('\n') })
}
