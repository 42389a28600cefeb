import type { Scope } from '#shared/model/vocabulary.ts'
import { call } from '../../app/bridge.ts'
import { runCommand } from '../../app/changes.ts'
import { formatCount } from '../../app/format.ts'
import { scopeWords } from './model/words.ts'

/** Accepts what the rules say; one undo. */
export async function signOff(ids: readonly string[], reviewer: string, note: string): Promise<boolean> {
  const input = { workloadIds: [...ids], reviewer, ...(note === '' ? {} : { note }) }
  const done = `Signed off ${formatCount(ids.length, 'workload')}`
  return (await runCommand(() => call('scope.signOff', input), done)) !== null
}

/** Replaces what the rules say, with a reason; one undo. */
export async function override(
  ids: readonly string[],
  scope: Scope,
  reason: string,
  reviewer: string,
): Promise<boolean> {
  const input = { workloadIds: [...ids], scope, reason, reviewer }
  const done = `Set ${formatCount(ids.length, 'workload')} to “${scopeWords[scope]}”`
  return (await runCommand(() => call('scope.override', input), done)) !== null
}

/** Takes reviews back, so that the rules count again; one undo. */
export async function clearReview(ids: readonly string[]): Promise<void> {
  const done = `Took back the review of ${formatCount(ids.length, 'workload')}; the rules count again`
  await runCommand(() => call('scope.clearReview', { workloadIds: [...ids] }), done)
}
