import type { Action } from '../actions/action.ts'

const MOST_ACTIONS = 40
const MOST_WORKLOADS = 12

/** Actions whose label, group or keywords hold every word of the query; those whose label starts with it first. */
export function matchingActions(actions: readonly Action[], query: string): readonly Action[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const seen = new Set<string>()
  const fits = actions.filter((action) => {
    const text = `${action.label} ${action.group} ${action.keywords ?? ''}`.toLowerCase()
    if (action.disabled === true || seen.has(action.label) || !words.every((word) => text.includes(word)))
      return false
    seen.add(action.label)
    return true
  })
  const starts = (action: Action) => (action.label.toLowerCase().startsWith(query.toLowerCase()) ? 0 : 1)
  return fits.toSorted((a, b) => starts(a) - starts(b)).slice(0, MOST_ACTIONS)
}

/** Workloads whose name holds every word of the query, from two letters on; names that start with it first. */
export function matchingWorkloads<T extends { readonly name: string }>(
  rows: readonly T[],
  query: string,
): readonly T[] {
  const text = query.trim().toLowerCase()
  if (text.length < 2) return []
  const words = text.split(/\s+/)
  const fits = rows.filter((row) => {
    const name = row.name.toLowerCase()
    return words.every((word) => name.includes(word))
  })
  const starts = (row: T) => (row.name.toLowerCase().startsWith(text) ? 0 : 1)
  return fits.toSorted((a, b) => starts(a) - starts(b)).slice(0, MOST_WORKLOADS)
}
