import { Alert, Button, Group } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { Output } from '#shared/contract/contract.ts'
import { call } from '../../app/bridge.ts'
import { formatInstant } from '../../app/format.ts'
import { notifyDone, notifyProblem } from '../../app/notify.tsx'
import { openWorkspace } from '../../app/openPath.ts'
import { refreshWorkspace } from '../../stores/workspaceStore.ts'

type Backup = Output<'workspace.backups'>[number]

/** Why the workspace used last did not open, with what can be done about it; a damaged one has its newest backup offered. */
export function StartProblem({ problem }: { readonly problem: Output<'app.startProblem'> }) {
  if (problem === null) return null
  const { path } = problem
  const { code, message, next } = problem.problem
  return (
    <Alert
      variant="outline"
      color="red"
      icon={<IconAlertTriangle size={18} />}
      title={`${path.split(/[\\/]/).at(-1)} did not open`}
      mb="md"
      role="alert"
    >
      <p>{message}</p>
      <p>{next}</p>
      <Group gap="sm" mt="sm">
        {code === 'workspace-damaged' ? <RestoreNewest path={path} /> : null}
        <Button variant="default" onClick={() => void openWorkspace(path)}>
          Try again
        </Button>
        <Button variant="default" onClick={() => void call('file.reveal', { path }).catch(notifyProblem)}>
          Show in folder
        </Button>
      </Group>
    </Alert>
  )
}

/** Puts the newest backup in the place of a damaged workspace, which is kept beside it, and opens it. */
function RestoreNewest({ path }: { readonly path: string }) {
  const [backup, setBackup] = useState<Backup>()
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    void call('workspace.backups', { path }).then((backups) => setBackup(backups[0]), notifyProblem)
  }, [path])
  if (backup === undefined) return null
  const restore = async () => {
    setBusy(true)
    try {
      const { keptAs } = await call('workspace.restore', { backup: backup.path, path })
      // A restore opens what it restored.
      await refreshWorkspace()
      notifyDone(restoredText(backup, keptAs))
    } catch (error) {
      notifyProblem(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button loading={busy} onClick={() => void restore()}>
      Restore the backup of {formatInstant(backup.at)}
    </Button>
  )
}

function restoredText(backup: Backup, keptAs: string | null): string {
  const kept = keptAs === null ? '' : ` The damaged file is kept as ${keptAs}.`
  return `Restored the backup of ${formatInstant(backup.at)}.${kept}`
}
