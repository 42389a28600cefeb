import type { WorkloadRow } from '#shared/contract/channels/workloads.ts'
import { type Mutation, set } from '#shared/model/change.ts'
import type { Json } from '#shared/model/scalars.ts'
import { cellText } from './cellText.ts'
import type { InventoryColumn } from './column.ts'
import { parseCell, type WaveIds } from './parseCell.ts'

/** One cell that a paste would change. */
export interface PasteChange {
  readonly row: WorkloadRow
  readonly column: InventoryColumn
  readonly before: string
  readonly after: string
  readonly value: Json
}

/** What a paste would do: cells changed, cells refused with the reason, cells beyond the table's edge. */
export interface PastePlan {
  readonly changes: readonly PasteChange[]
  readonly refused: readonly { readonly where: string; readonly why: string }[]
  readonly unchanged: number
  readonly outside: number
}

interface Target {
  /** Rows from the active one down, in the order shown; or the selected rows when one value fills them. */
  readonly rows: readonly WorkloadRow[]
  /** Columns from the active one to the right. */
  readonly columns: readonly InventoryColumn[]
  readonly waves: WaveIds
}

/** Lays a block of text over the table, without changing anything yet. A first line of column labels is left out. */
export function planPaste(block: readonly (readonly string[])[], target: Target): PastePlan {
  const body = isHeader(block[0], target.columns) ? block.slice(1) : block
  const isFill = body.length === 1 && body[0]?.length === 1 && target.rows.length > 1
  const changes: PasteChange[] = []
  const refused: { where: string; why: string }[] = []
  let unchanged = 0
  let outside = 0
  const lines = isFill ? target.rows.map(() => body[0] ?? []) : body
  lines.forEach((line, down) => {
    line.forEach((text, right) => {
      const row = target.rows[down]
      const column = target.columns[right]
      if (row === undefined || column === undefined) {
        outside += 1
        return
      }
      const before = cellText(column, column.read(row))
      const parsed = parseCell(column, text, target.waves)
      if (!parsed.ok) {
        if (text.trim() === before) unchanged += 1
        else refused.push({ where: `${row.name}, ${column.label}`, why: parsed.why })
      } else if (isSame(row, column, parsed.value)) unchanged += 1
      else
        changes.push({ row, column, before, after: shown(column, parsed.value, text), value: parsed.value })
    })
  })
  return { changes, refused, unchanged, outside }
}

/** The changes of a paste as mutations, one per workload. */
export function pasteMutations(changes: readonly PasteChange[]): readonly Mutation[] {
  const byRow = new Map<string, Record<string, Json>>()
  for (const { row, column, value } of changes) {
    const fields = byRow.get(row.id) ?? {}
    fields[column.field ?? column.id] = value
    byRow.set(row.id, fields)
  }
  return [...byRow].map(([id, fields]) => set('workload', id, fields))
}

/** Whether a row has the value already. */
export function isSame(row: WorkloadRow, column: InventoryColumn, value: Json): boolean {
  const field = column.field as keyof WorkloadRow // columns name real fields of the row
  return JSON.stringify(row[field]) === JSON.stringify(value)
}

function isHeader(line: readonly string[] | undefined, columns: readonly InventoryColumn[]): boolean {
  return line !== undefined && line.length > 0 && line.every((text, at) => text.trim() === columns[at]?.label)
}

function shown(column: InventoryColumn, value: Json, text: string): string {
  if (column.field === 'waveId') return text.trim()
  return cellText(column, value as string | number | null | readonly string[]) // parseCell gives only these
}
