import type { WorkloadRow } from '#shared/contract/channels/workloads.ts'
import { call } from '../../app/bridge.ts'
import { formatCount } from '../../app/format.ts'
import { notifyInfo, notifyProblem } from '../../app/notify.tsx'
import { gridContext } from './grid/gridContext.ts'
import { useInventoryStore } from './inventoryStore.ts'
import { copyText } from './model/cellText.ts'
import { fromTsv, toTsv } from './model/tsv.ts'

/** Copies the selected rows with a head line, or the active cell where none is selected. */
export async function copySelection(): Promise<void> {
  const context = gridContext()
  if (context === undefined) return
  const { selected, active } = useInventoryStore.getState()
  const rows = context.rows.filter((row) => selected.has(row.id))
  if (rows.length > 0) {
    const head = context.columns.map((column) => column.label)
    const body = rows.map((row) => context.columns.map((column) => copyText(column, column.read(row))))
    await write(toTsv([head, ...body]))
    notifyInfo(`Copied ${formatCount(rows.length, 'row')}.`, 'Paste into Excel or another table.')
    return
  }
  const row = context.rows.find((each) => each.id === active?.line)
  const column = context.columns.find((each) => each.id === active?.column)
  if (row !== undefined && column !== undefined) await write(copyText(column, column.read(row)))
}

/** A block of text to lay over the table, and where it goes. */
export interface PasteRequest {
  readonly block: readonly (readonly string[])[]
  readonly rows: readonly WorkloadRow[]
  readonly firstColumn: string
}

/** Reads the clipboard for the active cell; null when there is nothing to paste or nowhere to put it. */
export async function readPaste(): Promise<PasteRequest | null> {
  const context = gridContext()
  const { active, selected } = useInventoryStore.getState()
  if (context === undefined || active === null) return null
  const block = fromTsv(await read())
  const isOne = block.length === 1 && block[0]?.length === 1
  if (isOne && block[0]?.[0] === '') return null
  const from = context.rows.findIndex((row) => row.id === active.line)
  const chosen = context.rows.filter((row) => selected.has(row.id))
  const rows = isOne && chosen.length > 1 ? chosen : context.rows.slice(Math.max(from, 0))
  return { block, rows: isOne && chosen.length <= 1 ? rows.slice(0, 1) : rows, firstColumn: active.column }
}

async function write(text: string): Promise<void> {
  try {
    await call('clipboard.write', { text })
  } catch (error) {
    notifyProblem(error)
  }
}

async function read(): Promise<string> {
  try {
    return await call('clipboard.read', {})
  } catch (error) {
    notifyProblem(error)
    return ''
  }
}
