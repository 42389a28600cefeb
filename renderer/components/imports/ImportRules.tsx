import { Button, FileButton } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { useRef } from 'react'
import { call } from '../../app/bridge.ts'
import { runCommand } from '../../app/changes.ts'
import { useReadOnly } from '../../stores/workspaceStore.ts'

/** Takes the scope rules of a JSON file as the user's own; what is wrong with it is said by rule and field. */
export function ImportRules() {
  const readOnly = useReadOnly()
  const reset = useRef<() => void>(null)
  const take = (file: File | null) => {
    // Else the same file, corrected, could not be chosen again: the browser sees no change.
    reset.current?.()
    if (file !== null) void importRules(file)
  }
  return (
    <FileButton resetRef={reset} accept=".json,application/json" onChange={take} disabled={readOnly}>
      {(props) => (
        <Button {...props} variant="default" leftSection={<IconUpload size={14} />} disabled={readOnly}>
          Import a rule file
        </Button>
      )}
    </FileButton>
  )
}

async function importRules(file: File): Promise<void> {
  await runCommand(
    async () => call('scope.importRules', { text: await file.text() }),
    `Imported the rules of ${file.name}`,
  )
}
