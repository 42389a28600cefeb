import type { Alternative } from '#shared/catalog/alternative.ts'
import { inGovCloud, originOf } from '../catalog/factText.ts'

/** What the catalog table is narrowed to; an empty string narrows nothing. */
export interface CatalogFilter {
  readonly text: string
  readonly category: string
  /** `yes`, `no` or `unknown`. */
  readonly gov: string
  /** A country code, or `unknown`. */
  readonly origin: string
}

/** The alternatives that fit, in the catalog's order. */
export function filterCatalog(
  alternatives: readonly Alternative[],
  { text, category, gov, origin }: CatalogFilter,
): readonly Alternative[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return alternatives.filter((each) => {
    const haystack = `${each.name} ${each.provider} ${each.id} ${each.summary}`.toLowerCase()
    return (
      words.every((word) => haystack.includes(word)) &&
      (category === '' || each.category === category) &&
      (gov === '' || govWord(inGovCloud(each)) === gov) &&
      (origin === '' || (originOf(each) ?? 'unknown') === origin)
    )
  })
}

function govWord(known: boolean | null): string {
  if (known === null) return 'unknown'
  return known ? 'yes' : 'no'
}
