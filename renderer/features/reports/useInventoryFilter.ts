import { useMemo } from 'react'
import { filtersInWords } from '../inventory/chips.ts'
import { useInventoryStore } from '../inventory/inventoryStore.ts'
import { useInventory } from '../inventory/useInventory.ts'
import type { InventoryFilter } from './exportScope.ts'

/** The inventory's filter in force with the rows it shows; null when it shows everything. */
export function useInventoryFilter(): InventoryFilter | null {
  const { rows } = useInventory()
  const { view, ids } = useInventoryStore()
  const words = filtersInWords(view, ids)
  return useMemo(() => (words === '' ? null : { rows, words }), [rows, words])
}
