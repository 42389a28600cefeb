import { formatDate, formatMoney, formatNumber, formatPercent, formatSlack } from '../../../app/format.ts'
import type { CellValue, InventoryColumn } from './column.ts'

/** Whether a value is unknown: null, empty text, or an empty list. */
export function isUnknown(value: CellValue): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

/**
 * Columns whose emptiness means "there is none", not "nobody knows"; those of plan and slack are empty for what need
 * not move.
 */
const none = new Set([
  ...['tags', 'waiver', 'wave', 'dueDate', 'due', 'movedOn', 'alternativeName', 'verdict', 'findings'],
  ...['plannedStart', 'plannedFinish', 'percent', 'slackDays'],
])

export function emptyIsNone(columnId: string): boolean {
  return none.has(columnId)
}

/** A value as it is printed: "unknown" where nobody knows, empty where there is none. */
export function printText(column: InventoryColumn, value: CellValue): string {
  if (!isUnknown(value)) return cellText(column, value)
  return emptyIsNone(column.id) ? '' : 'unknown'
}

/** A value as it reads on screen; empty for unknown. */
export function cellText(column: InventoryColumn, value: CellValue): string {
  if (value === null || value === '') return ''
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value === 'number') return numberText(column, value)
  if (typeof value === 'string') return column.kind === 'date' ? formatDate(value) : word(column, value)
  return value.map((each) => word(column, each)).join(', ')
}

/** A value as it is copied to a spreadsheet: dates as `YYYY-MM-DD`, plain numbers, words as on screen. */
export function copyText(column: InventoryColumn, value: CellValue): string {
  if (typeof value === 'number') return String(value)
  if (column.kind === 'date') return typeof value === 'string' ? value : ''
  return cellText(column, value)
}

export function word(column: InventoryColumn, value: string): string {
  return column.words?.get(value) ?? value
}

function numberText(column: InventoryColumn, value: number): string {
  if (column.kind === 'money') return formatMoney(value)
  if (column.kind === 'percent') return formatPercent(value)
  return column.kind === 'days' ? formatSlack(value) : formatNumber(value)
}
