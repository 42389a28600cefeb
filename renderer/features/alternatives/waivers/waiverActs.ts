import { create, remove, set } from '#shared/model/change.ts'
import type { Waiver } from '#shared/model/entities/scope.ts'
import { applyChanges, newIds } from '../../../app/changes.ts'
import type { WaiverFields } from '../model/waivers.ts'

const stateVerbs: Readonly<Record<Waiver['state'], string>> = {
  draft: 'Drafted',
  requested: 'Requested',
  approved: 'Approved',
  denied: 'Denied',
  expired: 'Ended',
}

/** Writes a waiver: new, or changed; one undo. */
export async function saveWaiver(id: string | null, fields: WaiverFields, name: string): Promise<boolean> {
  const done = `${stateVerbs[fields.state]} the waiver for ${name}`
  if (id !== null)
    return (await applyChanges({ label: done, mutations: [set('waiver', id, fields)], toast: done })) !== null
  const [fresh] = await newIds('waiver', 1)
  if (fresh === undefined) return false
  return (
    (await applyChanges({ label: done, mutations: [create('waiver', fresh, fields)], toast: done })) !== null
  )
}

export async function removeWaiver(id: string, name: string): Promise<void> {
  const done = `Removed the waiver for ${name}`
  await applyChanges({ label: done, mutations: [remove('waiver', id)], toast: done })
}
