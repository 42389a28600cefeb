import { filterValues, noneValue } from '#shared/report/links.ts'
import { columnById } from './columns.ts'
import type { InventoryView } from './view.ts'

interface LinkFilters {
  readonly view: Pick<InventoryView, 'q' | 'facets'>
  readonly ids: ReadonlySet<string> | null
}

/**
 * Filters of a link (`offramp://inventory?scope=in,mixed&q=due<2w&ids=a,b`): any column id with comma-separated
 * values, `(none)` for unknown; undefined when the link names no filter.
 */
export function linkFilters(params: Readonly<Record<string, string>>): LinkFilters | undefined {
  const facets: Record<string, string[]> = {}
  for (const [key, text] of Object.entries(params)) {
    if (columnById(key) !== undefined)
      facets[key] = filterValues(text).map((value) => (value === noneValue ? '' : value))
  }
  const { q = '', ids } = params
  if (q === '' && ids === undefined && Object.keys(facets).length === 0) return undefined
  return { view: { q, facets }, ids: ids === undefined ? null : new Set(filterValues(ids)) }
}
