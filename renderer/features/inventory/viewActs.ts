import { create, remove, set } from '#shared/model/change.ts'
import { applyChanges, newIds } from '../../app/changes.ts'
import { useInventoryStore } from './inventoryStore.ts'

/** A saved view by name. */
export interface NamedView {
  readonly id: string
  readonly name: string
}

/** Saves the present view; null when that failed (it was shown). */
export async function saveView(name: string): Promise<NamedView | null> {
  const [id] = await newIds('view', 1)
  if (id === undefined) return null
  const { view: definition } = useInventoryStore.getState()
  const receipt = await applyChanges({
    label: `Save view ${name}`,
    mutations: [create('savedView', id, { screen: 'inventory', name, definition })],
    toast: `Saved view “${name}”.`,
  })
  return receipt === null ? null : { id, name }
}

/** Puts the present filters, order and columns in place of those of a saved view. */
export async function updateView({ id, name }: NamedView): Promise<void> {
  const { view: definition } = useInventoryStore.getState()
  await applyChanges({
    label: `Update view ${name}`,
    mutations: [set('savedView', id, { definition })],
    toast: `Updated view “${name}”.`,
  })
}

export async function renameView({ id, name: before }: NamedView, name: string): Promise<NamedView | null> {
  const receipt = await applyChanges({
    label: `Rename view ${before}`,
    mutations: [set('savedView', id, { name })],
    toast: `Renamed view “${before}” to “${name}”.`,
  })
  return receipt === null ? null : { id, name }
}

export async function deleteView({ id, name }: NamedView): Promise<void> {
  await applyChanges({
    label: `Delete view ${name}`,
    mutations: [remove('savedView', id)],
    toast: `Deleted view “${name}”.`,
  })
}
