import type { WorkloadRow } from '#shared/contract/channels/workloads.ts'
import { formatCount, formatMoney } from '../../../app/format.ts'

/** What the status bar says of the selected rows; amounts say how many of them are unknown. */
export function selectionText(rows: readonly WorkloadRow[]): string {
  if (rows.length === 0) return ''
  const costs = sum(rows.map((row) => row.monthlyCostUsd))
  const users = sum(rows.map((row) => row.users))
  const parts = [`${formatCount(rows.length, 'row')} selected`]
  if (costs.known > 0) parts.push(`${formatMoney(costs.total)} a month${missing(costs.unknown)}`)
  if (users.known > 0) parts.push(`${formatCount(users.total, 'user')}${missing(users.unknown)}`)
  return parts.join(' · ')
}

function sum(values: readonly (number | null)[]): { total: number; known: number; unknown: number } {
  const known = values.filter((value) => value !== null)
  return {
    total: known.reduce((total, value) => total + value, 0),
    known: known.length,
    unknown: values.length - known.length,
  }
}

function missing(unknown: number): string {
  return unknown === 0 ? '' : ` (${unknown} unknown)`
}
