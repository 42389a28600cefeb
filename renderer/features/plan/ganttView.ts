import { create } from 'zustand'
import { setDeviceSetting, useDeviceSetting } from '../../stores/deviceStore.ts'
import type { GanttFilter } from './model/ganttFilter.ts'
import { type Grouping, groupings } from './model/ganttRows.ts'
import { type Zoom, zooms } from './model/timeScale.ts'

/** What is selected, folded and looked for on the plan screen, as long as the window is open. */
interface GanttView {
  /** Key of the selected row. */
  readonly selected: string | null
  readonly toggled: ReadonlySet<string>
  readonly allOpen: boolean
  readonly text: string
  readonly show: GanttFilter['show']
  /** The baseline drawn under the bars, or none. */
  readonly baselineId: string | null
  /** The task whose pin is being set. */
  readonly pinning: string | null
}

export const useGanttView = create<GanttView>(() => ({
  selected: null,
  toggled: new Set(),
  allOpen: false,
  text: '',
  show: 'all',
  baselineId: null,
  pinning: null,
}))

export function toggleRow(key: string): void {
  useGanttView.setState(({ toggled }) => {
    const next = new Set(toggled)
    if (!next.delete(key)) next.add(key)
    return { toggled: next }
  })
}

/** Unfolds or folds all workloads; groups are open again either way. */
export function openAll(allOpen: boolean): void {
  useGanttView.setState({ allOpen, toggled: new Set() })
}

export function useZoom(): readonly [Zoom, (zoom: Zoom) => void] {
  const [stored, setZoom] = useDeviceSetting<string>('plan.zoom', 'week')
  return [zooms.find((each) => each === stored) ?? 'week', setZoom]
}

/** Closer (+1) or farther (-1); stays at the ends. */
export function zoomBy(zoom: Zoom, by: 1 | -1): void {
  const at = zooms.indexOf(zoom) - by
  setDeviceSetting('plan.zoom', zooms[Math.min(Math.max(at, 0), zooms.length - 1)] ?? zoom)
}

export function useGrouping(): readonly [Grouping, (grouping: Grouping) => void] {
  const [stored, setGrouping] = useDeviceSetting<string>('plan.grouping', 'wave')
  return [groupings.find((each) => each === stored) ?? 'wave', setGrouping]
}
