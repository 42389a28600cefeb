import { call } from '../../app/bridge.ts'
import { formatCount } from '../../app/format.ts'
import { notifyDone, notifyProblem } from '../../app/notify.tsx'
import { newJobId } from '../../stores/jobStore.ts'
import { filtersInWords } from './chips.ts'
import { gridContext } from './grid/gridContext.ts'
import { useInventoryStore } from './inventoryStore.ts'

/** Writes the view as shown (its rows in order, its columns, its filters in words) to a file that the person chooses. */
export async function exportView(kind: 'csv' | 'xlsx'): Promise<void> {
  const context = gridContext()
  if (context === undefined) return
  const { selected, view, ids } = useInventoryStore.getState()
  const chosen = context.rows.filter((row) => selected.has(row.id))
  const rows = chosen.length > 0 ? chosen : context.rows
  try {
    const out = await call('dialog.save', { purpose: 'export', name: `Inventory.${kind}`, extension: kind })
    if (out === null) return
    const answer = await call('export.run', {
      kind,
      out,
      workloadIds: rows.map((row) => row.id),
      columns: context.columns.map((column) => column.id),
      filters: filtersInWords(view, ids),
      jobId: newJobId(),
    })
    notifyDone(`Exported ${formatCount(answer.rows, 'workload')} to ${answer.file}`)
  } catch (error) {
    notifyProblem(error)
  }
}
