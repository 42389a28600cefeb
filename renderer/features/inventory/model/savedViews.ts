import type { Json } from '#shared/model/scalars.ts'
import { columnById } from './columns.ts'
import { firstView, type InventoryView, inventoryView } from './view.ts'

interface SavedInventoryView {
  readonly id: string
  readonly name: string
  readonly view: InventoryView
}

/** Saved views as this version understands them: unknown columns are left out, a broken one is not offered. */
export function savedViews(rows: readonly Readonly<Record<string, Json>>[]): readonly SavedInventoryView[] {
  return rows
    .flatMap((row) => {
      const parsed = inventoryView.partial().safeParse(row.definition)
      if (!parsed.success) return []
      const defined = Object.fromEntries(
        Object.entries(parsed.data).filter(([, value]) => value !== undefined),
      )
      const view = { ...firstView, ...defined }
      const columns = view.columns.filter((id) => id !== 'name' && columnById(id) !== undefined)
      return [
        { id: String(row.id), name: String(row.name), view: { ...view, columns: ['name', ...columns] } },
      ]
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en-US'))
}
