import { word } from './model/cellText.ts'
import type { InventoryColumn } from './model/column.ts'

interface FacetItem {
  readonly value: string
  readonly label: string
  readonly count: number
  readonly chosen: boolean
}

/** A facet's values to offer: chosen ones always, others where they would show something. Unknown is last. */
export function facetItems(
  column: InventoryColumn,
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
): readonly FacetItem[] {
  const values = new Set([...chosen, ...counts.keys()])
  const places =
    column.words === undefined ? undefined : new Map([...column.words.keys()].map((key, at) => [key, at]))
  return [...values]
    .map((value) => ({
      value,
      label:
        value === ''
          ? '(unknown)'
          : value === 'true'
            ? 'Yes'
            : value === 'false'
              ? 'No'
              : word(column, value),
      count: counts.get(value) ?? 0,
      chosen: chosen.includes(value),
    }))
    .filter((item) => item.chosen || item.count > 0)
    .sort((a, b) => {
      if ((a.value === '') !== (b.value === '')) return a.value === '' ? 1 : -1
      const byPlace = (places?.get(a.value) ?? 0) - (places?.get(b.value) ?? 0)
      return byPlace || b.count - a.count || a.label.localeCompare(b.label, 'en-US')
    })
}
