import type { WorkloadRow } from '#shared/contract/channels/workloads.ts'
import { word } from './cellText.ts'
import { columnById } from './columns.ts'
import { filterValues, type Prepared } from './prepare.ts'

/** One line of the table: a workload, or the head of a group. */
export type Line =
  | { readonly kind: 'row'; readonly row: WorkloadRow }
  | {
      readonly kind: 'group'
      readonly key: string
      readonly label: string
      readonly count: number
      readonly open: boolean
    }

/** The lines to show: rows in order, or groups (in order of first value by the column's own order) with their rows. */
export function groupRows(
  prepared: Prepared,
  order: Uint32Array,
  groupBy: string | null,
  closed: ReadonlySet<string>,
): readonly Line[] {
  const column = groupBy === null ? undefined : columnById(groupBy)
  const rows = Array.from(order, (at) => prepared.rows[at]).filter((row) => row !== undefined)
  if (column === undefined) return rows.map((row) => ({ kind: 'row', row }))
  const groups = new Map<string, WorkloadRow[]>()
  for (const row of rows) {
    const key = filterValues(column.read(row)).join(', ')
    const list = groups.get(key)
    if (list === undefined) groups.set(key, [row])
    else list.push(row)
  }
  return [...groups]
    .sort(([a], [b]) => placeOf(column.words, a) - placeOf(column.words, b) || a.localeCompare(b, 'en-US'))
    .flatMap(([key, list]) => {
      const label = key === '' ? `No ${column.label.toLowerCase()}` : word(column, key)
      const open = !closed.has(key)
      const head: Line = { kind: 'group', key, label, count: list.length, open }
      return open ? [head, ...list.map((row): Line => ({ kind: 'row', row }))] : [head]
    })
}

/** Vocabulary order; unknown last. */
function placeOf(words: ReadonlyMap<string, string> | undefined, key: string): number {
  if (key === '') return Number.MAX_SAFE_INTEGER
  const at = words === undefined ? -1 : [...words.keys()].indexOf(key)
  return at < 0 ? 1_000 : at
}
