import { Button, Group, Modal } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import type { Output } from '#shared/contract/contract.ts'
import { backUp } from '../../app/backUp.ts'
import { call } from '../../app/bridge.ts'
import { formatBytes, formatCount, formatInstant } from '../../app/format.ts'
import { notifyDone, notifyProblem } from '../../app/notify.tsx'
import { Panel } from '../../components/Panel.tsx'
import { refreshWorkspace, useReadOnly, useWorkspace } from '../../stores/workspaceStore.ts'
import styles from './Settings.module.css'
import { VerifyPanel } from './VerifyPanel.tsx'

type Backup = Output<'workspace.backups'>[number]

/** Copies of the workspace: made on open, before imports and migrations, and by hand; the last ten are kept. */
export function BackupsPanel() {
  const { backups, reload } = useBackups()
  const [chosen, setChosen] = useState<Restorable | null>(null)
  const readOnly = useReadOnly()
  const path = useWorkspace((state) => state.info?.path ?? '')
  const restoreOther = async () => {
    const other = await call('dialog.open', { purpose: 'backup' })
    if (other !== null) setChosen({ path: other, name: other.split(/[\\/]/).at(-1) ?? other })
  }
  return (
    <div className={styles.stack}>
      <Panel
        title="Backups"
        note="Made when a workspace is opened, before an import and before a migration. The last ten are kept."
        actions={
          <Group gap="sm">
            <Button
              variant="default"
              disabled={readOnly}
              onClick={() => void restoreOther().catch(notifyProblem)}
            >
              Restore from another file
            </Button>
            <Button disabled={readOnly} onClick={() => void backUp().then(reload)}>
              Back up now
            </Button>
          </Group>
        }
      >
        {backups.length === 0 ? <p className={styles.note}>No backup yet.</p> : null}
        <table className={styles.table} aria-label="Backups" hidden={backups.length === 0}>
          <thead>
            <tr>
              <th>When</th>
              <th>Why</th>
              <th>Size</th>
              <th>Changes in it</th>
              <th>
                <span className="sr-only">Restore</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {backups.map((backup) => (
              <tr key={backup.path}>
                <td>{formatInstant(backup.at)}</td>
                <td>{whyWords(backup.why)}</td>
                <td>{formatBytes(backup.bytes)}</td>
                <td>{backup.changes === null ? 'unknown' : formatCount(backup.changes, 'change')}</td>
                <td className={styles.narrow}>
                  <Button
                    variant="default"
                    disabled={readOnly}
                    aria-label={`Restore the backup of ${formatInstant(backup.at)}…`}
                    onClick={() => setChosen(nameOf(backup))}
                  >
                    Restore…
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className={styles.note}>This workspace: {path}</p>
      </Panel>
      <VerifyPanel />
      {chosen === null ? null : <RestoreDialog backup={chosen} close={() => setChosen(null)} done={reload} />}
    </div>
  )
}

function useBackups() {
  const [backups, setBackups] = useState<readonly Backup[]>([])
  const reload = useCallback(() => void call('workspace.backups', {}).then(setBackups, notifyProblem), [])
  useEffect(reload, [reload])
  return { backups, reload }
}

interface Restorable {
  readonly path: string
  /** What it is called in the question. */
  readonly name: string
}

function nameOf({ path, at, why, changes }: Backup): Restorable {
  const size = changes === null ? '' : `, ${formatCount(changes, 'change')}`
  return { path, name: `the backup of ${formatInstant(at)} (${whyWords(why)}${size})` }
}

/** The store's word for why a backup was made, as people read it. */
function whyWords(why: string): string {
  return why === 'open' ? 'on opening' : why
}

interface RestoreDialogProps {
  readonly backup: Restorable
  readonly close: () => void
  readonly done: () => void
}

/** The one place that asks first: a restore replaces the whole file and is not on the undo stack. */
function RestoreDialog({ backup, close, done }: RestoreDialogProps) {
  const [busy, setBusy] = useState(false)
  const restore = async () => {
    setBusy(true)
    try {
      const report = await call('workspace.restore', { backup: backup.path })
      await refreshWorkspace()
      const kept = report.keptAs === null ? '' : ` What was here before is kept as ${report.keptAs}.`
      notifyDone(`Restored ${formatCount(report.changesInBackup, 'change')} from the backup.${kept}`)
      done()
      close()
    } catch (error) {
      notifyProblem(error)
      setBusy(false)
    }
  }
  return (
    <Modal opened onClose={close} title="Restore this backup?">
      <p>
        The workspace goes back to how it was in <strong>{backup.name}</strong>. What is in it now is kept
        beside it as a file, but later changes will not be in the restored workspace.
      </p>
      <Group justify="flex-end" gap="sm" mt="md">
        <Button variant="default" onClick={close} data-autofocus>
          Keep things as they are
        </Button>
        <Button color="red" loading={busy} onClick={() => void restore()}>
          Restore this backup
        </Button>
      </Group>
    </Modal>
  )
}
