import { useMemo } from 'react'
import type { Action } from '../../app/actions/action.ts'
import { useActions } from '../../app/actions/useActions.ts'
import { setParams } from '../../app/router.ts'
import { setDeviceSetting } from '../../stores/deviceStore.ts'
import { useReadOnly } from '../../stores/workspaceStore.ts'
import { jumpToToday } from './gantt/useGanttJumps.ts'
import { openAll, useGanttView, useZoom, zoomBy } from './ganttView.ts'
import { pinTask } from './pinTask.ts'
import { createTasks, runPlan } from './planRunner.ts'
import type { GanttModel } from './useGanttModel.ts'

/** Everything the plan screen can do, for palette and keys. */
export function usePlanActions(model: GanttModel, wide: boolean): void {
  const selected = useGanttView((state) => state.selected)
  const [zoom] = useZoom()
  const readOnly = useReadOnly()
  const actions = useMemo(
    () => [...viewActions(zoom, wide), ...planActions(readOnly), ...pinActions(model, selected, readOnly)],
    [model, selected, zoom, wide, readOnly],
  )
  useActions('plan', actions)
}

function viewActions(zoom: Parameters<typeof zoomBy>[0], wide: boolean): readonly Action[] {
  const group = 'Plan'
  return [
    { id: 'plan.zoomIn', label: 'Zoom in', group, keys: '+', run: () => zoomBy(zoom, 1) },
    { id: 'plan.zoomOut', label: 'Zoom out', group, keys: '-', run: () => zoomBy(zoom, -1) },
    { id: 'plan.today', label: 'Go to the status date', group, keys: 'T', run: jumpToToday },
    { id: 'plan.unfold', label: 'Unfold all workloads', group, keys: 'E', run: () => openAll(true) },
    { id: 'plan.fold', label: 'Fold all workloads', group, keys: 'Shift+E', run: () => openAll(false) },
    {
      id: 'plan.table',
      label: wide ? 'Show the plan as a chart' : 'Show the plan as a table',
      group,
      run: () => setParams({ view: wide ? null : 'table' }),
    },
    ...(['late', 'capacity', 'slack', 'baseline', 'notes'] as const).map((tab) => ({
      id: `plan.panel.${tab}`,
      label: `Show ${tab} under the plan`,
      group,
      run: () => {
        setDeviceSetting('plan.panelOpen', true)
        setParams({ panel: tab })
      },
    })),
  ]
}

function planActions(readOnly: boolean): readonly Action[] {
  const group = 'Plan'
  return [
    {
      id: 'plan.run',
      label: 'Plan again',
      group,
      keys: 'Ctrl+Enter',
      disabled: readOnly,
      run: () => void runPlan(),
    },
    {
      id: 'plan.createTasks',
      label: 'Create missing tasks',
      group,
      disabled: readOnly,
      run: () => void createTasks(),
    },
  ]
}

function pinActions(model: GanttModel, selected: string | null, readOnly: boolean): readonly Action[] {
  const id = selected?.startsWith('t:') === true ? selected.slice(2) : ''
  const at = model.index.taskById.get(id)
  if (at === undefined || readOnly || model.data.tasks.started[at] === 1) return []
  const pin: Action = {
    id: 'plan.pin',
    label: 'Pin the start of the selected task',
    group: 'Plan',
    keys: 'P',
    run: () => useGanttView.setState({ pinning: id }),
  }
  if (model.data.tasks.pinned[at] !== 1) return [pin]
  const name = model.data.tasks.names[at] ?? ''
  const unpin: Action = {
    id: 'plan.unpin',
    label: 'Take the pin out of the selected task',
    group: 'Plan',
    keys: 'Shift+P',
    run: () => void pinTask(id, name, null),
  }
  return [pin, unpin]
}
