import { lazy, Suspense } from 'react'
import { assertNever } from '#shared/model/problem.ts'
import { type Dialog, useDialog } from './dialogStore.ts'

const ImportDialog = lazy(async () => ({
  default: (await import('../../features/import/ImportDialog.tsx')).ImportDialog,
}))
const KeyboardSheet = lazy(async () => ({ default: (await import('./KeyboardSheet.tsx')).KeyboardSheet }))
const NewWorkloadDialog = lazy(async () => ({
  default: (await import('../../features/inventory/NewWorkloadDialog.tsx')).NewWorkloadDialog,
}))

/** Shows the dialog that was asked for, from wherever. */
export function DialogHost() {
  const dialog = useDialog((state) => state.dialog)
  if (dialog === null) return null
  return <Suspense fallback={null}>{content(dialog)}</Suspense>
}

function content(dialog: Dialog) {
  switch (dialog.kind) {
    case 'import':
      return <ImportDialog path={dialog.path} />
    case 'keyboard':
      return <KeyboardSheet />
    case 'new-workload':
      return <NewWorkloadDialog />
    default:
      return assertNever(dialog)
  }
}
