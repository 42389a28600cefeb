import { useCallback, useEffect, useMemo } from 'react'
import { openDrawer, useRouter } from '../../../app/router.ts'
import { useDrawerList } from '../../../stores/listStore.ts'
import { useGanttView } from '../ganttView.ts'
import type { GanttRow } from '../model/ganttRows.ts'
import type { GanttModel } from '../useGanttModel.ts'

/** The drawer a row opens; none for groups. */
export function drawerOf(
  { data }: GanttModel,
  row: GanttRow,
): { readonly kind: string; readonly id: string } | null {
  if (row.kind === 'group') return null
  const ids = row.kind === 'task' ? data.tasks.ids : data.workloads.ids
  return { kind: row.kind, id: ids[row.at] ?? '' }
}

/** Ids of all rows of one kind, for the drawer's J and K. */
function idsOf(model: GanttModel, kind: 'workload' | 'task'): readonly string[] {
  return model.rows.flatMap((row) => (row.kind === kind ? [drawerOf(model, row)?.id ?? ''] : []))
}

/** The selected row; an open drawer follows it, and J and K in the drawer move it. */
export function useSelection(model: GanttModel) {
  const key = useGanttView((state) => state.selected)
  const drawer = useRouter((state) => state.location.drawer)
  const selected = useMemo(() => model.rows.findIndex((row) => row.key === key), [model.rows, key])
  const kind = drawer === null ? null : drawer.kind === 'workload' ? 'workload' : 'task'
  const ids = useMemo(() => (kind === null ? [] : idsOf(model, kind)), [model, kind])
  useDrawerList(kind ?? 'task', ids)
  const drawerKey = drawer === null ? null : `${drawer.kind === 'workload' ? 'w' : 't'}:${drawer.id}`
  useEffect(() => {
    if (drawerKey !== null) useGanttView.setState({ selected: drawerKey })
  }, [drawerKey])
  const select = useCallback(
    (at: number) => {
      const row = model.rows[at]
      if (row === undefined) return
      useGanttView.setState({ selected: row.key })
      const next = drawerOf(model, row)
      if (next !== null && useRouter.getState().location.drawer !== null) openDrawer(next.kind, next.id)
    },
    [model],
  )
  return { selected, select }
}
