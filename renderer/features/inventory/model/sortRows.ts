import { columnById } from './columns.ts'
import type { Prepared } from './prepare.ts'

export interface SortKey {
  readonly id: string
  readonly desc: boolean
}

/** Row numbers in order of the sort keys; unknown comes last either way; the row's own place decides ties. */
export function sortRows(prepared: Prepared, keys: readonly SortKey[]): Uint32Array {
  const order = Uint32Array.from(prepared.rows, (_, at) => at)
  const ranks = keys.flatMap(({ id, desc }) => {
    const column = columnById(id)
    return column === undefined ? [] : [{ values: prepared.ranks(column), sign: desc ? -1 : 1 }]
  })
  if (ranks.length === 0) return order
  return order.sort((a, b) => {
    for (const { values, sign } of ranks) {
      const difference = compare(values[a] ?? Number.NaN, values[b] ?? Number.NaN, sign)
      if (difference !== 0) return difference
    }
    return a - b
  })
}

function compare(a: number, b: number, sign: number): number {
  const [noA, noB] = [Number.isNaN(a), Number.isNaN(b)]
  if (noA || noB) return noA === noB ? 0 : noA ? 1 : -1
  return (a - b) * sign
}
