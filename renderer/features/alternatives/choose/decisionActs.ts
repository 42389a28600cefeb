import type { Input } from '#shared/contract/contract.ts'
import { remove } from '#shared/model/change.ts'
import { call } from '../../../app/bridge.ts'
import { applyChanges, runCommand } from '../../../app/changes.ts'
import { formatCount } from '../../../app/format.ts'

type Choice = Omit<Input<'assess.decide'>, 'workloadIds'>

/** Records a choice for workloads; one undo. */
export async function decide(ids: readonly string[], name: string, choice: Choice): Promise<boolean> {
  const done = `Chose ${name} for ${formatCount(ids.length, 'workload')}`
  const receipt = await runCommand(() => call('assess.decide', { workloadIds: [...ids], ...choice }), done)
  return receipt !== null
}

/** Takes a choice back; one undo. */
export async function clearDecision(workloadId: string): Promise<void> {
  const done = 'Cleared the choice'
  await applyChanges({ label: done, mutations: [remove('decision', workloadId)], toast: done })
}
