import { create } from 'zustand'
import { setDeviceSetting, useDevice } from '../../stores/deviceStore.ts'
import { firstView, type InventoryView, inventoryView } from './model/view.ts'

/** The cell the keyboard is on: the key of its line (workload id, or `group:…`) and its column. */
export interface ActiveCell {
  readonly line: string
  readonly column: string
}

interface InventoryState {
  readonly view: InventoryView
  /** Only these workloads, when a link asked for them. */
  readonly ids: ReadonlySet<string> | null
  readonly selected: ReadonlySet<string>
  /** Where a selection by Shift starts. */
  readonly anchor: string | null
  readonly active: ActiveCell | null
  readonly editing: boolean
  readonly closedGroups: ReadonlySet<string>
}

export const useInventoryStore = create<InventoryState>(() => ({
  view: firstView,
  ids: null,
  selected: new Set(),
  anchor: null,
  active: null,
  editing: false,
  closedGroups: new Set(),
}))

const REMEMBERED = 'inventory.layout'
const layout = inventoryView.pick({ columns: true, widths: true, sort: true, groupBy: true })
let restored = false

/** Brings back columns, widths, order and grouping as they were when this screen was last up; filters start clear. */
export function restoreLayout(): void {
  if (restored) return
  restored = true
  const saved = layout.safeParse(useDevice.getState().settings[REMEMBERED])
  if (!saved.success) return
  const { columns, widths, sort, groupBy } = saved.data
  useInventoryStore.setState({ view: { ...firstView, columns, widths, sort, groupBy } })
}

/** Changes the view; layout parts are remembered on this device. */
export function changeView(patch: Partial<InventoryView>): void {
  useInventoryStore.setState((state) => ({ view: { ...state.view, ...patch } }))
  if (!('columns' in patch || 'widths' in patch || 'sort' in patch || 'groupBy' in patch)) return
  const { columns, widths, sort, groupBy } = useInventoryStore.getState().view
  setDeviceSetting(REMEMBERED, { columns, widths, sort, groupBy })
}

/** Switches to a whole view (saved or built in). */
export function openView(view: InventoryView): void {
  useInventoryStore.setState({ ids: null, closedGroups: new Set() })
  changeView(view)
}

/** Ticks or unticks one value of a facet. */
export function toggleFacet(column: string, value: string): void {
  const { facets } = useInventoryStore.getState().view
  const own = facets[column] ?? []
  const next = own.includes(value) ? own.filter((each) => each !== value) : [...own, value]
  setFacet(column, next)
}

export function setFacet(column: string, values: readonly string[]): void {
  const { [column]: _, ...others } = useInventoryStore.getState().view.facets
  changeView({ facets: values.length === 0 ? others : { ...others, [column]: [...values] } })
}

export function clearFilters(): void {
  useInventoryStore.setState({ ids: null })
  changeView({ q: '', facets: {} })
}

export function select(selected: ReadonlySet<string>, anchor?: string | null): void {
  useInventoryStore.setState(anchor === undefined ? { selected } : { selected, anchor })
}

export function toggleSelected(id: string): void {
  const selected = new Set(useInventoryStore.getState().selected)
  if (!selected.delete(id)) selected.add(id)
  select(selected, id)
}

export function setActive(active: ActiveCell | null): void {
  useInventoryStore.setState({ active, editing: false })
}

export function startEditing(): void {
  useInventoryStore.setState({ editing: true })
}

export function stopEditing(): void {
  useInventoryStore.setState({ editing: false })
}

export function toggleGroup(key: string): void {
  const closedGroups = new Set(useInventoryStore.getState().closedGroups)
  if (!closedGroups.delete(key)) closedGroups.add(key)
  useInventoryStore.setState({ closedGroups })
}
