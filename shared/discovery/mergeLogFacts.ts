import type { Finding } from '../model/entities/finding.ts'

type Facts = Finding['facts']
const tokenFields = ['inputTokens', 'outputTokens', 'cacheReadTokens', 'cacheWriteTokens'] as const

/**
 * Facts of a log finding after another reading: days (or months of a bill) seen before stay, those seen again take the
 * newer figures, and sums are those of all. Other facts are the newer ones.
 */
export function mergeLogFacts(before: Facts, after: Facts): Facts {
  if (Array.isArray(after.days)) return mergeBy('days', 'day', before, after)
  return Array.isArray(after.perMonth) ? mergeBy('perMonth', 'month', before, after) : after
}

function mergeBy(list: 'days' | 'perMonth', unit: 'day' | 'month', before: Facts, after: Facts): Facts {
  const rows = new Map<string, Readonly<Record<string, unknown>>>()
  for (const row of [...recordsOf(before[list]), ...recordsOf(after[list])]) rows.set(String(row[unit]), row)
  const merged = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
  if (merged.length === recordsOf(after[list]).length) return after
  const units = merged.map((row) => String(row[unit]))
  const sums = Object.fromEntries(
    [...tokenFields, 'calls', 'cost', 'costUsd']
      .filter(
        (field) =>
          after[field] !== undefined &&
          (field !== 'cacheReadTokens' && field !== 'cacheWriteTokens' ? true : list === 'perMonth'),
      )
      .map((field) => [field, sum(merged, field === 'costUsd' ? 'cost' : field)]),
  )
  const span = list === 'days' ? { firstDay: units[0] ?? '', lastDay: units.at(-1) ?? '' } : {}
  // The rows came out of stored JSON and go back as JSON.
  return {
    ...after,
    ...sums,
    ...span,
    months: [...new Set(units.map((one) => one.slice(0, 7)))],
    [list]: merged as Facts[string],
  }
}

type Entry = { readonly [key: string]: unknown }

function recordsOf(value: Facts[string] | undefined): Entry[] {
  if (!Array.isArray(value)) return []
  const records: Entry[] = []
  for (const one of value)
    if (typeof one === 'object' && one !== null && !Array.isArray(one)) records.push(one)
  return records
}

function sum(rows: readonly Readonly<Record<string, unknown>>[], field: string): number | null {
  const known = rows.map((row) => row[field]).filter((value) => typeof value === 'number')
  return known.length === 0 ? null : Math.round(known.reduce((total, value) => total + value, 0) * 1e6) / 1e6
}
