import { create } from 'zustand'

/** The dialog that is up. */
export type Dialog =
  | { readonly kind: 'import'; readonly path: string | null }
  | { readonly kind: 'keyboard' }
  | { readonly kind: 'new-workload' }

export const useDialog = create<{ readonly dialog: Dialog | null }>(() => ({ dialog: null }))

export function openDialog(dialog: Dialog): void {
  useDialog.setState({ dialog })
}

export function closeDialog(): void {
  useDialog.setState({ dialog: null })
}
