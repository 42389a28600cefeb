import { Modal } from '@mantine/core'
import { closeDialog } from '../../app/dialogs/dialogStore.ts'
import { ErrorState } from '../../components/ErrorState.tsx'
import { TableSkeleton } from '../../components/Skeletons.tsx'
import { ImportPreviewPane } from './ImportPreviewPane.tsx'
import { ImportReceiptPane } from './ImportReceiptPane.tsx'
import { RunningPane } from './RunningPane.tsx'
import { useImport } from './useImport.ts'

/** Import of one file: look at what it would do, do it, see what it did. */
export function ImportDialog({ path }: { readonly path: string | null }) {
  const session = useImport(path)
  const { state } = session
  const running = state.kind === 'running'
  return (
    <Modal
      opened
      onClose={closeDialog}
      title={title(path, state.kind)}
      size="min(1180px, 94vw)"
      closeOnClickOutside={false}
      closeOnEscape={!running}
      withCloseButton={!running}
    >
      {state.kind === 'reading' ? <TableSkeleton rows={10} columns={5} /> : null}
      {state.kind === 'failed' ? <ErrorState problem={state.problem} retry={session.read} /> : null}
      {state.kind === 'preview' ? <ImportPreviewPane preview={state.preview} session={session} /> : null}
      {running ? <RunningPane jobId={state.jobId} /> : null}
      {state.kind === 'done' ? (
        <ImportReceiptPane receipt={state.receipt} profileName={state.profileName} />
      ) : null}
    </Modal>
  )
}

function title(path: string | null, kind: string): string {
  const file = path?.split(/[\\/]/).at(-1) ?? 'a file'
  return kind === 'done' ? `Imported ${file}` : `Import ${file}`
}
