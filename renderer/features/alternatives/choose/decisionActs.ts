import type { Input } from '#shared/contract/contract.ts'
import { remove } from '#shared/model/change.ts'
import type { Problem } from '#shared/model/problem.ts'
import { call, toProblem } from '../../../app/bridge.ts'
import { applyChanges, runCommand } from '../../../app/changes.ts'
import { formatCount } from '../../../app/format.ts'

type Choice = Omit<Input<'assess.decide'>, 'workloadIds'>

/** Records a choice for workloads; one undo. What refused it comes back, to be said where it was asked. */
export async function decide(ids: readonly string[], name: string, choice: Choice): Promise<Problem | null> {
  try {
    const receipt = await call('assess.decide', { workloadIds: [...ids], ...choice })
    await runCommand(async () => receipt, `Chose ${name} for ${formatCount(ids.length, 'workload')}`)
    return null
  } catch (error) {
    return toProblem(error)
  }
}

/** Takes a choice back; one undo. */
export async function clearDecision(workloadId: string): Promise<void> {
  const done = 'Cleared the choice'
  await applyChanges({ label: done, mutations: [remove('decision', workloadId)], toast: done })
}
