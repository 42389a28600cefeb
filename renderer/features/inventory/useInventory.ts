import { useEffect, useMemo } from 'react'
import type { WorkloadRow } from '#shared/contract/channels/workloads.ts'
import { useDevice } from '../../stores/deviceStore.ts'
import { useWorkloads } from '../../stores/workloadStore.ts'
import { useAsOf } from '../../stores/workspaceStore.ts'
import { useInventoryStore } from './inventoryStore.ts'
import type { InventoryColumn } from './model/column.ts'
import { columnById } from './model/columns.ts'
import type { Condition } from './model/condition.ts'
import { type FacetCounts, filterRows } from './model/filterRows.ts'
import { groupRows, type Line } from './model/groupRows.ts'
import { parseQuery } from './model/parseQuery.ts'
import { prepare } from './model/prepare.ts'
import { sortRows } from './model/sortRows.ts'
import { useFullText } from './useFullText.ts'
import { useOpenFacets } from './useOpenFacets.ts'

export interface Inventory {
  readonly total: number
  readonly shown: number
  readonly lines: readonly Line[]
  /** Shown workloads in order, groups aside. */
  readonly rows: readonly WorkloadRow[]
  readonly columns: readonly InventoryColumn[]
  readonly conditions: readonly Condition[]
  readonly facets: FacetCounts
}

/** The inventory as the current view shows it. Each step is redone only when what it depends on changed. */
export function useInventory(): Inventory {
  const rows = useWorkloads((state) => state.rows)
  const { view, ids, closedGroups } = useInventoryStore()
  const author = useDevice((state) => state.author)
  const asOf = useAsOf()
  const prepared = useMemo(
    () => prepare(ids === null ? rows : rows.filter((row) => ids.has(row.id))),
    [rows, ids],
  )
  // The texts that typing searches are made while nobody types, so that the first key is as quick as the rest.
  useEffect(() => {
    const idle = requestIdleCallback(() => prepared.texts())
    return () => cancelIdleCallback(idle)
  }, [prepared])
  const conditions = useMemo(
    () => [...parseQuery(view.q, { author, asOf }), ...facetConditions(view.facets)],
    [view.q, view.facets, author, asOf],
  )
  const facetIds = useCountedFacets(view.facets)
  const words = conditions.find((each) => each.kind === 'words')?.text ?? ''
  const found = useFullText(words)
  const order = useMemo(() => sortRows(prepared, view.sort), [prepared, view.sort])
  const filtered = useMemo(
    () => filterRows(prepared, order, conditions, facetIds, { asOf, author, found }),
    [prepared, order, conditions, facetIds, asOf, author, found],
  )
  const lines = useMemo(
    () => groupRows(prepared, filtered.order, view.groupBy, closedGroups),
    [prepared, filtered, view.groupBy, closedGroups],
  )
  const shownRows = useMemo(() => lines.flatMap((line) => (line.kind === 'row' ? [line.row] : [])), [lines])
  const columns = useMemo(() => view.columns.flatMap((id) => columnById(id) ?? []), [view.columns])
  return {
    total: rows.length,
    shown: filtered.order.length,
    lines,
    rows: shownRows,
    columns,
    conditions,
    facets: filtered.facets,
  }
}

function facetConditions(facets: Readonly<Record<string, readonly string[]>>): readonly Condition[] {
  return Object.entries(facets).map(([column, values]) => ({ kind: 'in', column, values, not: false }))
}

/** Only facets that are open, or that filter, are counted. */
function useCountedFacets(facets: Readonly<Record<string, unknown>>): readonly string[] {
  const [open] = useOpenFacets()
  return useMemo(() => [...new Set([...open, ...Object.keys(facets)])], [open, facets])
}
