import { workloadRow } from '#shared/contract/channels/workloads.ts'
import type { Json } from '#shared/model/scalars.ts'
import { type Cell, type Column, columnsOf, fromCell } from '../../store/columns.ts'

/** The stored columns of an inventory row, in order: the workload without its long texts. */
export const rowColumns = columnsOf('workload').filter(({ field }) => field in workloadRow.shape)

/** The select list of `rowColumns` for a workload table named `w`. */
export const rowSelect = rowColumns.map(({ column }) => `w."${column}"`).join(', ')

const emptyLists = new Map<string, Json>()

/** The leading cells, in the order of `rowColumns`, as the fields of a workload. */
export function workloadFields(cells: readonly Cell[]): Record<string, Json> {
  const fields: Record<string, Json> = {}
  for (let index = 0; index < rowColumns.length; index += 1) {
    const { field, kind } = rowColumns[index] as Column // within bounds
    const cell = cells[index] ?? null
    fields[field] = kind === 'json' ? (cell === '[]' ? emptyList(field) : fromCell(kind, cell)) : cell
  }
  return fields
}

/** Most lists are empty: one shared array per field saves parsing 30,000 of them. */
function emptyList(field: string): Json {
  const known = emptyLists.get(field)
  if (known !== undefined) return known
  const made: Json = []
  emptyLists.set(field, made)
  return made
}
