import type { Action } from '../../app/actions/action.ts'
import { copySelection } from './clipboard.ts'
import { saveTemplate } from './EmptyInventory.tsx'
import { exportView } from './exportView.ts'
import { gridContext } from './grid/gridContext.ts'
import { clearFilters, openView, select } from './inventoryStore.ts'
import { builtInViews, viewOf } from './model/view.ts'

function focusSearch(): void {
  const field = document.getElementById('inventory-search')
  if (field instanceof HTMLInputElement) field.select()
}

/** What the inventory offers to palette and keyboard. */
export const inventoryActions: readonly Action[] = [
  {
    id: 'inventory.search',
    label: 'Search and filter',
    group: 'Inventory',
    keys: 'Ctrl+F',
    evenInFields: true,
    run: focusSearch,
  },
  {
    id: 'inventory.clear',
    label: 'Clear all filters',
    group: 'Inventory',
    keys: 'Ctrl+Shift+F',
    evenInFields: true,
    run: clearFilters,
  },
  {
    id: 'inventory.selectAll',
    label: 'Select all shown',
    group: 'Inventory',
    run: () => select(new Set(gridContext()?.rows.map((row) => row.id))),
  },
  {
    id: 'inventory.copy',
    label: 'Copy the selected rows',
    group: 'Inventory',
    run: () => void copySelection(),
  },
  {
    id: 'export',
    label: 'Export this view as XLSX…',
    group: 'Inventory',
    keys: 'Ctrl+E',
    run: () => void exportView('xlsx'),
  },
  {
    id: 'inventory.csv',
    label: 'Export this view as CSV…',
    group: 'Inventory',
    run: () => void exportView('csv'),
  },
  {
    id: 'inventory.template',
    label: 'Get an empty import template…',
    group: 'Inventory',
    run: () => void saveTemplate(),
  },
  ...builtInViews.map(({ name, view }) => ({
    id: `inventory.view.${name}`,
    label: `View: ${name}`,
    group: 'Inventory',
    run: () => openView(viewOf(view)),
  })),
]
