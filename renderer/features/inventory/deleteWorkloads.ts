import type { WorkloadRow } from '#shared/contract/channels/workloads.ts'
import { remove } from '#shared/model/change.ts'
import { applyChanges } from '../../app/changes.ts'
import { formatCount } from '../../app/format.ts'
import { closeDrawer, useRouter } from '../../app/router.ts'
import { select } from './inventoryStore.ts'

/** Deletes workloads with all that hangs on them; one undo brings everything back. */
export async function deleteWorkloads(rows: readonly WorkloadRow[]): Promise<void> {
  const what = rows.length === 1 ? `“${rows[0]?.name}”` : formatCount(rows.length, 'workload')
  const receipt = await applyChanges({
    label: `Delete ${what}`.slice(0, 300),
    mutations: rows.map((row) => remove('workload', row.id)),
    toast: `Deleted ${what}.`,
  })
  if (receipt === null) return
  select(new Set(), null)
  const open = useRouter.getState().location.drawer
  if (open?.kind === 'workload' && rows.some((row) => row.id === open.id)) closeDrawer()
}
