import type { ResolvedRequirement } from '#shared/assess/result.ts'
import { create, remove, set } from '#shared/model/change.ts'
import type { Json } from '#shared/model/scalars.ts'
import type { RequirementKind } from '#shared/model/vocabulary.ts'
import { applyChanges } from '../../../app/changes.ts'
import { kindWords } from '../model/words.ts'

/** Switches a requirement off for a workload, or on again. */
export async function switchRequirement(
  workloadId: string,
  requirement: ResolvedRequirement,
  needed: boolean,
): Promise<void> {
  const { kind, value, origin } = requirement
  const id = `${workloadId}:${kind}`
  const mutation =
    origin === 'set'
      ? set('requirement', id, { needed })
      : create('requirement', id, { workloadId, kind, needed, value })
  const done = `${kindWords[kind]}: ${needed ? 'required again' : 'switched off'}`
  await applyChanges({ label: done, mutations: [mutation], toast: done })
}

/** States a requirement for a workload, in place of the derived one if there is one. */
export async function stateRequirement(
  workloadId: string,
  kind: RequirementKind,
  value: Json,
  note: string,
  exists: boolean,
): Promise<boolean> {
  const id = `${workloadId}:${kind}`
  const mutation = exists
    ? set('requirement', id, { value, note, needed: true })
    : create('requirement', id, { workloadId, kind, value, note, needed: true })
  const done = `${kindWords[kind]}: requirement set`
  return (await applyChanges({ label: done, mutations: [mutation], toast: done })) !== null
}

/** Drops what a person set; the derived default counts again, if there is one. */
export async function dropRequirement(workloadId: string, kind: RequirementKind): Promise<void> {
  const done = `${kindWords[kind]}: back to what is derived`
  await applyChanges({
    label: done,
    mutations: [remove('requirement', `${workloadId}:${kind}`)],
    toast: done,
  })
}
