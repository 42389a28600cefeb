import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { Output } from '#shared/contract/contract.ts'
import { call } from '../../app/bridge.ts'
import { onEvent } from '../../app/events.ts'
import { formatCount } from '../../app/format.ts'
import { notifyProblem } from '../../app/notify.tsx'
import { Panel } from '../../components/Panel.tsx'
import { StatusTag } from '../../components/StatusTag.tsx'
import styles from './Settings.module.css'

/** Checks the database file and the audit chain, in which every change is linked to the one before. */
export function VerifyPanel() {
  const [result, setResult] = useState<Output<'workspace.verify'>>()
  const [digest, setDigest] = useState('')
  const [busy, setBusy] = useState(false)
  // What was found holds for the file as it was: another one, or a restore, takes it away.
  useEffect(
    () =>
      onEvent((event) => {
        if (event.kind === 'workspace') setResult(undefined)
      }),
    [],
  )
  const verify = async () => {
    setBusy(true)
    try {
      setResult(await call('workspace.verify', {}))
      setDigest((await call('workspace.digest', {})).digest)
    } catch (error) {
      notifyProblem(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Panel
      title="Check this workspace"
      note="Finds damage to the file, and any change that was edited, removed or reordered in the audit chain."
      actions={
        <Button variant="default" loading={busy} onClick={() => void verify()}>
          Check now
        </Button>
      }
    >
      {result === undefined ? null : (
        <div role="status">
          <StatusTag tone={result.ok ? 'good' : 'bad'} icon={result.ok ? IconCircleCheck : IconAlertTriangle}>
            {result.ok ? 'Everything is in order' : 'Something is wrong'}
          </StatusTag>
          <p>
            Audit chain: {formatCount(result.chain.entries, 'entry', 'entries')}
            {result.chain.brokenAt === null
              ? ', unbroken'
              : `, broken at entry ${result.chain.brokenAt}: ${result.chain.why}`}
            .
          </p>
          {result.database.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p className={styles.note}>
            Digest: <code>{digest}</code>
          </p>
        </div>
      )}
    </Panel>
  )
}
