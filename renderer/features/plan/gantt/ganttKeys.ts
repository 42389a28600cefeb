import type { GanttRow } from '../model/ganttRows.ts'

/** What a key does in the tree. */
export type KeyAct =
  | { readonly kind: 'select'; readonly at: number }
  | { readonly kind: 'toggle'; readonly at: number }
  | { readonly kind: 'open'; readonly at: number }

/** The tree's keys: arrows walk, fold and unfold; Enter opens; Home, End and pages jump. Null: not ours. */
export function ganttKey(key: string, rows: readonly GanttRow[], at: number, page: number): KeyAct | null {
  const last = rows.length - 1
  const go = (to: number): KeyAct => ({ kind: 'select', at: Math.min(Math.max(to, 0), last) })
  if (last < 0) return null
  switch (key) {
    case 'ArrowDown':
      return go(at + 1)
    case 'ArrowUp':
      return go(at < 0 ? 0 : at - 1)
    case 'PageDown':
      return go(at + page)
    case 'PageUp':
      return go(at - page)
    case 'Home':
      return go(0)
    case 'End':
      return go(last)
    default:
      return at < 0 ? null : rowKey(key, rows, at)
  }
}

function rowKey(key: string, rows: readonly GanttRow[], at: number): KeyAct | null {
  if (key === 'Enter') return { kind: 'open', at }
  if (key === 'ArrowRight') return unfold(rows, at)
  if (key === 'ArrowLeft') return fold(rows, at)
  return null
}

function unfold(rows: readonly GanttRow[], at: number): KeyAct | null {
  const row = rows[at]
  if (row === undefined || row.kind === 'task') return null
  if (row.open) return { kind: 'select', at: Math.min(at + 1, rows.length - 1) }
  return row.kind === 'workload' && row.tasks === 0 ? null : { kind: 'toggle', at }
}

function fold(rows: readonly GanttRow[], at: number): KeyAct | null {
  const row = rows[at]
  if (row === undefined) return null
  if (row.kind !== 'task' && row.open) return { kind: 'toggle', at }
  for (let parent = at - 1; parent >= 0; parent--)
    if ((rows[parent]?.level ?? 9) < row.level) return { kind: 'select', at: parent }
  return null
}
