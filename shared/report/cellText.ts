import type { WorkloadRow } from '../contract/channels/workloads.ts'
import type { ExportColumn } from './columns.ts'

/** A row's value in plain text, not yet made safe for spreadsheets; empty where it is unknown. */
export function cellText(row: WorkloadRow, { id, kind }: ExportColumn): string {
  const value = row[id]
  if (value === null) return ''
  if (Array.isArray(value)) return value.join('; ')
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value !== 'number') return String(value)
  if (kind === 'percent') return String(Math.round(value * 10) / 10)
  return kind === 'usd' ? value.toFixed(2) : String(value)
}
