import { create } from 'zustand'

/** Channels that write a person's work; the status bar says "saving" while one is under way. */
const writing = new Set(['changes.apply', 'changes.undo', 'changes.redo'])

/** Calls that write and have not been answered yet. */
export const usePending = create<{ readonly count: number }>(() => ({ count: 0 }))

function begin(name: string): () => void {
  const writes = writing.has(name) || /^(scope\.(signOff|override|clearReview)|assess\.decide)$/.test(name)
  if (!writes) return () => {}
  usePending.setState((state) => ({ count: state.count + 1 }))
  return () => usePending.setState((state) => ({ count: state.count - 1 }))
}

export const pendingCommands = { begin }
