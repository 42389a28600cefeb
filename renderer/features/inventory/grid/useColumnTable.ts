import {
  columnOrderingFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import type { WorkloadRow } from '#shared/contract/channels/workloads.ts'
import { changeView, useInventoryStore } from '../inventoryStore.ts'
import { inventoryColumns } from '../model/columns.ts'
import { NARROWEST, WIDEST } from '../model/layout.ts'

/** Order, visibility, widths and sorting of columns are TanStack's; rows are filtered and sorted by our own one-pass model. */
const features = tableFeatures({
  columnOrderingFeature,
  columnVisibilityFeature,
  columnSizingFeature,
  columnResizingFeature,
  rowSortingFeature,
})
const helper = createColumnHelper<typeof features, WorkloadRow>()
const tableColumns = helper.columns(
  inventoryColumns.map((column) =>
    helper.accessor((row) => column.read(row), {
      id: column.id,
      header: column.label,
      size: column.width,
      minSize: NARROWEST,
      maxSize: WIDEST,
      sortDescFirst: false,
    }),
  ),
)
const noRows: WorkloadRow[] = []

/** The column model of the inventory, tied to the current view. */
export function useColumnTable() {
  const { columns, widths, sort } = useInventoryStore((state) => state.view)
  const columnVisibility = useMemo(
    () => Object.fromEntries(inventoryColumns.map(({ id }) => [id, columns.includes(id)])),
    [columns],
  )
  return useTable({
    features,
    columns: tableColumns,
    data: noRows,
    manualSorting: true,
    enableMultiSort: true,
    columnResizeMode: 'onChange',
    state: { columnOrder: columns, columnVisibility, columnSizing: widths, sorting: sort },
    onColumnSizingChange: (updater) =>
      changeView({ widths: typeof updater === 'function' ? updater(widths) : updater }),
    onSortingChange: (updater) =>
      changeView({ sort: typeof updater === 'function' ? updater(sort) : updater }),
  })
}

export type ColumnTable = ReturnType<typeof useColumnTable>
