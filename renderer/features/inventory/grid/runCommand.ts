import { assertNever } from '#shared/model/problem.ts'
import { openDrawer } from '../../../app/router.ts'
import { copySelection, type PasteRequest, readPaste } from '../clipboard.ts'
import { deleteWorkloads } from '../deleteWorkloads.ts'
import {
  changeView,
  select,
  startEditing,
  toggleGroup,
  toggleSelected,
  useInventoryStore,
} from '../inventoryStore.ts'
import { sortedBy, widened } from '../model/layout.ts'
import type { InventoryView } from '../model/view.ts'
import type { GridCommand } from './gridCommand.ts'
import { type GridContext, gridContext } from './gridContext.ts'
import { lineKey } from './lineKey.ts'
import { goTo, moveActive } from './moveActive.ts'
import { createTypeahead } from './typeahead.ts'

const typeahead = createTypeahead(() => performance.now())

/** Does what a key asked for; `onPaste` gets the clipboard's block, to be previewed. */
export function runCommand(command: GridCommand, onPaste: (request: PasteRequest) => void) {
  const context = gridContext()
  if (context === undefined) return
  switch (command.kind) {
    case 'move':
      if (!foldGroup(context, command.columns))
        moveActive(command.rows, command.columns, command.extend ? 'extend' : 'go')
      return
    case 'edge':
      return goToEdge(context, command)
    case 'toggle-selected':
      return toggleActive(context)
    case 'select-all':
      return select(new Set(context.rows.map((row) => row.id)))
    case 'clear':
      return select(new Set(), null)
    case 'enter':
    case 'edit':
      return edit(context, command.kind === 'enter')
    case 'open':
      return open(context)
    case 'copy':
      return void copySelection()
    case 'paste':
      return void (context.readOnly ? undefined : readPaste().then((request) => request && onPaste(request)))
    case 'delete':
      return removeChosen(context)
    case 'type':
      return jump(context, command.letter)
    case 'sort':
      return changeLayout((view, id) => ({ sort: sortedBy(view.sort, id, command) }))
    case 'width':
      return changeLayout((view, id) => ({ widths: widened(view.widths, id, command.by) }))
    default:
      return assertNever(command)
  }
}

/** Changes order or widths by the active cell's column. */
function changeLayout(change: (view: InventoryView, column: string) => Partial<InventoryView>): void {
  const { active, view } = useInventoryStore.getState()
  if (active !== null) changeView(change(view, active.column))
}

/** Makes the first cell active when none is, so that arrows have somewhere to start. */
function activeLine(context: GridContext): number {
  const { active } = useInventoryStore.getState()
  return context.lines.findIndex((line) => lineKey(line) === active?.line)
}

function activeRow(context: GridContext) {
  const line = context.lines[activeLine(context)]
  return line?.kind === 'row' ? line.row : undefined
}

/** Left and Right on the head of a group close and open it. */
function foldGroup(context: GridContext, columns: number): boolean {
  const line = context.lines[activeLine(context)]
  if (line?.kind !== 'group' || columns === 0) return false
  if (line.open !== columns > 0) toggleGroup(line.key)
  return true
}

function goToEdge(context: GridContext, command: Extract<GridCommand, { kind: 'edge' }>): void {
  const { active } = useInventoryStore.getState()
  const column = Math.max(
    context.columns.findIndex((each) => each.id === active?.column),
    0,
  )
  const first = command.to === 'first'
  if (command.axis === 'columns')
    goTo(Math.max(activeLine(context), 0), first ? 0 : context.columns.length - 1)
  else goTo(first ? 0 : context.lines.length - 1, column, command.extend)
}

function toggleActive(context: GridContext): void {
  const line = context.lines[activeLine(context)]
  if (line?.kind === 'group') toggleGroup(line.key)
  else if (line !== undefined) toggleSelected(line.row.id)
}

/** Enter edits what can be edited here, and opens the details from the name and from computed cells. */
function edit(context: GridContext, viaEnter: boolean): void {
  const line = context.lines[activeLine(context)]
  const { active } = useInventoryStore.getState()
  const column = context.columns.find((each) => each.id === active?.column)
  if (line?.kind === 'group') toggleGroup(line.key)
  else if (column?.field === undefined || context.readOnly || (viaEnter && column.id === 'name'))
    open(context)
  else startEditing()
}

function open(context: GridContext): void {
  const row = activeRow(context)
  if (row !== undefined) openDrawer('workload', row.id)
}

function removeChosen(context: GridContext): void {
  const { selected } = useInventoryStore.getState()
  const chosen = context.rows.filter((row) => selected.has(row.id))
  if (!context.readOnly && chosen.length > 0) void deleteWorkloads(chosen)
}

function jump(context: GridContext, letter: string): void {
  const { active } = useInventoryStore.getState()
  const found = typeahead(letter, context.lines, Math.max(activeLine(context), 0))
  const column = context.columns.findIndex((each) => each.id === active?.column)
  if (found !== undefined) goTo(found, Math.max(column, 0))
}
