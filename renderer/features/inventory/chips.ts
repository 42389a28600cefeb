import { assertNever } from '#shared/model/problem.ts'
import { formatCount } from '../../app/format.ts'
import { word } from './model/cellText.ts'
import { columnById } from './model/columns.ts'
import { tokens } from './model/parseQuery.ts'
import type { InventoryView } from './model/view.ts'

/** A filter in force, as a removable chip. */
export interface Chip {
  readonly key: string
  readonly text: string
  readonly remove:
    | { readonly kind: 'facet'; readonly column: string }
    | { readonly kind: 'ids' }
    | { readonly kind: 'token'; readonly rest: string }
}

/** Chips of a view's filters: facets, the ids of a link, and each `name:value` part of the search line. */
export function chipsOf(
  view: Pick<InventoryView, 'q' | 'facets'>,
  ids: ReadonlySet<string> | null,
): readonly Chip[] {
  const facets = Object.entries(view.facets).map(([id, values]): Chip => {
    const column = columnById(id)
    const names = values.map((value) =>
      value === '' ? 'unknown' : column === undefined ? value : word(column, value),
    )
    return {
      key: `facet ${id}`,
      text: `${column?.label ?? id}: ${names.join(' or ')}`,
      remove: { kind: 'facet', column: id },
    }
  })
  const parts = tokens(view.q)
  const typed = parts.flatMap((token, at): readonly Chip[] =>
    /^-?[A-Za-z][\w-]*(:|<|>|=)/.test(token)
      ? [
          {
            key: `token ${at}`,
            text: token,
            remove: { kind: 'token', rest: parts.filter((_, other) => other !== at).join(' ') },
          },
        ]
      : [],
  )
  const linked: readonly Chip[] =
    ids === null
      ? []
      : [{ key: 'ids', text: `${formatCount(ids.size, 'workload')} of a link`, remove: { kind: 'ids' } }]
  return [...linked, ...facets, ...typed]
}

/** All filters in words, for exports: "Scope: Must move; due<2w". */
export function filtersInWords(
  view: Pick<InventoryView, 'q' | 'facets'>,
  ids: ReadonlySet<string> | null,
): string {
  const chips = chipsOf(view, ids).filter((chip) => chip.remove.kind !== 'token')
  return [...chips.map((chip) => chip.text), view.q.trim()].filter((part) => part !== '').join('; ')
}

export function removedFrom(chip: Chip, view: InventoryView): Partial<InventoryView> {
  switch (chip.remove.kind) {
    case 'facet': {
      const { [chip.remove.column]: _, ...facets } = view.facets
      return { facets }
    }
    case 'token':
      return { q: chip.remove.rest }
    case 'ids':
      return {}
    default:
      return assertNever(chip.remove)
  }
}
