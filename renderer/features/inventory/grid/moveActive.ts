import { openDrawer, useRouter } from '../../../app/router.ts'
import { select, setActive, startEditing, useInventoryStore } from '../inventoryStore.ts'
import { gridContext } from './gridContext.ts'
import { lineKey } from './lineKey.ts'

/** Moves the active cell by rows and columns; `extend` grows the selection, `edit` goes to the next editable cell and opens it. */
export function moveActive(byRows: number, byColumns: number, mode: 'go' | 'extend' | 'edit' = 'go'): void {
  const context = gridContext()
  if (context === undefined || context.lines.length === 0) return
  const { active } = useInventoryStore.getState()
  const line = context.lines.findIndex((each) => lineKey(each) === active?.line)
  const column = context.columns.findIndex((each) => each.id === active?.column)
  const nextLine = clamp(line < 0 ? 0 : line + byRows, context.lines.length)
  const nextColumn =
    mode === 'edit'
      ? nextEditable(column, byColumns)
      : clamp(Math.max(column, 0) + byColumns, context.columns.length)
  goTo(nextLine, nextColumn, mode === 'extend')
  if (mode === 'edit' && nextColumn !== column && !context.readOnly) startEditing()
}

/** Puts the active cell on a line and column of the table, by their places. */
export function goTo(line: number, column: number, extend = false): void {
  const context = gridContext()
  const target = context?.lines[line]
  const targetColumn = context?.columns[column]
  if (context === undefined || target === undefined || targetColumn === undefined) return
  setActive({ line: lineKey(target), column: targetColumn.id })
  context.scrollTo(line)
  if (extend) selectUpTo(line)
  if (target.kind === 'row' && useRouter.getState().location.drawer?.kind === 'workload')
    openDrawer('workload', target.row.id)
}

/** Selects from the anchor to a line. */
export function selectUpTo(line: number): void {
  const context = gridContext()
  if (context === undefined) return
  const { anchor, selected } = useInventoryStore.getState()
  const from = Math.max(
    context.lines.findIndex((each) => lineKey(each) === anchor),
    0,
  )
  const [low, high] = from < line ? [from, line] : [line, from]
  const span = context.lines
    .slice(low, high + 1)
    .flatMap((each) => (each.kind === 'row' ? [each.row.id] : []))
  const first = context.lines[from]
  select(new Set([...selected, ...span]), first === undefined ? null : lineKey(first))
}

function nextEditable(from: number, by: number): number {
  const columns = gridContext()?.columns ?? []
  for (let at = from + by; at >= 0 && at < columns.length; at += by)
    if (columns[at]?.field !== undefined) return at
  return from
}

function clamp(value: number, length: number): number {
  return Math.min(Math.max(value, 0), length - 1)
}
