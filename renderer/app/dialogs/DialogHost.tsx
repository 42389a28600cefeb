import { Suspense } from 'react'
import { assertNever } from '#shared/model/problem.ts'
import { later } from '../later.tsx'
import { type Dialog, useDialog } from './dialogStore.ts'

const importDialog = later(async () => (await import('../../features/import/ImportDialog.tsx')).ImportDialog)
const keyboardSheet = later(async () => (await import('./KeyboardSheet.tsx')).KeyboardSheet)
const newWorkload = later(
  async () => (await import('../../features/inventory/NewWorkloadDialog.tsx')).NewWorkloadDialog,
)

/** The code of every dialog, to load ahead. */
export const dialogs = [importDialog, keyboardSheet, newWorkload] as const

/** Shows the dialog that was asked for, from wherever. */
export function DialogHost() {
  const dialog = useDialog((state) => state.dialog)
  if (dialog === null) return null
  return <Suspense fallback={null}>{content(dialog)}</Suspense>
}

function content(dialog: Dialog) {
  switch (dialog.kind) {
    case 'import':
      return <importDialog.component path={dialog.path} />
    case 'keyboard':
      return <keyboardSheet.component />
    case 'new-workload':
      return <newWorkload.component />
    default:
      return assertNever(dialog)
  }
}
