import { columnById } from './columns.ts'
import type { InventoryView } from './view.ts'

export const NARROWEST = 60
export const WIDEST = 800

/** The order after sorting by a column: alone, or (`more`) after the columns that sort already. */
export function sortedBy(
  sort: InventoryView['sort'],
  id: string,
  { desc, more }: { readonly desc: boolean; readonly more: boolean },
): InventoryView['sort'] {
  const others = more ? sort.filter((each) => each.id !== id) : []
  return [...others, { id, desc }]
}

/** The widths with one column wider or narrower by some pixels, within its limits. */
export function widened(widths: InventoryView['widths'], id: string, by: number): InventoryView['widths'] {
  const now = widths[id] ?? columnById(id)?.width ?? NARROWEST
  return { ...widths, [id]: Math.min(Math.max(now + by, NARROWEST), WIDEST) }
}
