import { create } from 'zustand'
import type { Output } from '#shared/contract/contract.ts'
import { call } from '../app/bridge.ts'
import { onEvent } from '../app/events.ts'

type Stack = Output<'changes.stack'>

/** What undo and redo would do next. */
export const useUndo = create<Stack>(() => ({ undo: null, redo: null }))

export function startUndoStore(): void {
  onEvent((event) => {
    if (event.kind === 'changed' || event.kind === 'workspace') void refresh()
  })
  void refresh()
}

async function refresh(): Promise<void> {
  // Without an open workspace there is nothing to undo, and the service says so with an error.
  const stack = await call('changes.stack', {}).catch(() => ({ undo: null, redo: null }))
  useUndo.setState(stack)
}
