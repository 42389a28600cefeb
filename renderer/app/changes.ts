import type { Receipt } from '#shared/contract/channels/changes.ts'
import type { Mutation } from '#shared/model/change.ts'
import { call } from './bridge.ts'
import { notifyDone, notifyInfo, notifyProblem } from './notify.tsx'

interface Act {
  /** What undo will call it: "Set owner of 12 workloads". */
  readonly label: string
  readonly mutations: readonly Mutation[]
  readonly reason?: string
  /** Says it in a toast with an undo button; for acts whose effect is not in plain sight. */
  readonly toast?: string
}

/** Applies mutations as one operation (one undo). Failures are shown; the receipt is null then. */
export async function applyChanges(act: Act): Promise<Receipt | null> {
  const { label, mutations, reason, toast } = act
  if (mutations.length === 0) return null
  return runCommand(
    () =>
      call('changes.apply', {
        label,
        mutations: [...mutations],
        ...(reason === undefined ? {} : { reason }),
      }),
    toast,
  )
}

/** Runs any command that returns a receipt; shows failures, and a toast with undo when asked for. */
export async function runCommand(command: () => Promise<Receipt>, toast?: string): Promise<Receipt | null> {
  try {
    const receipt = await command()
    if (toast !== undefined) notifyDone(toast, undoOf(receipt))
    return receipt
  } catch (error) {
    notifyProblem(error)
    return null
  }
}

/** Fresh ids for new entities, `count` of them. */
export async function newIds(prefix: string, count: number): Promise<readonly string[]> {
  return call('rows.newIds', { prefix, count })
}

export async function undo(): Promise<void> {
  try {
    const { skipped, label, operation } = await call('changes.undo', {})
    if (operation === null) notifyInfo('There is nothing to undo.')
    else if (skipped.length > 0) notifyInfo(`Undone in part: ${label}`, skipped.join(' '))
  } catch (error) {
    notifyProblem(error)
  }
}

export async function redo(): Promise<void> {
  try {
    const { skipped, label, operation } = await call('changes.redo', {})
    if (operation === null) notifyInfo('There is nothing to redo.')
    else if (skipped.length > 0) notifyInfo(`Redone in part: ${label}`, skipped.join(' '))
  } catch (error) {
    notifyProblem(error)
  }
}

/** Takes back this very operation: only while it is still the newest one. */
function undoOf(receipt: Receipt): (() => void) | undefined {
  if (receipt.operation === null) return undefined
  return () => void undoIfNewest(receipt)
}

async function undoIfNewest(receipt: Receipt): Promise<void> {
  const stack = await call('changes.stack', {})
  if (stack.undo?.operation === receipt.operation) await undo()
  else notifyInfo('Something newer was changed since.', 'Undo that first (Ctrl+Z), or use History.')
}
