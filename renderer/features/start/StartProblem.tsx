import { Alert, Button, Group } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { Output } from '#shared/contract/contract.ts'
import { call } from '../../app/bridge.ts'
import { notifyProblem } from '../../app/notify.tsx'
import { openWorkspace } from '../../app/openPath.ts'

/** Why the workspace used last did not open, with what can be done about it. */
export function StartProblem({ problem }: { readonly problem: Output<'app.startProblem'> }) {
  if (problem === null) return null
  const { path } = problem
  return (
    <Alert
      color="orange"
      icon={<IconAlertTriangle size={18} />}
      title={`${path.split(/[\\/]/).at(-1)} did not open`}
      mb="md"
    >
      <p>{problem.problem.message}</p>
      <p>{problem.problem.next}</p>
      <Group gap="sm" mt="sm">
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
