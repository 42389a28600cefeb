/** What came of reading one cell into a typed field. */
export type CellResult<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'blank' }
  | { readonly kind: 'bad'; readonly why: string }

export const blankCell = { kind: 'blank' } as const

/** A value that was read. */
export function readValue<T>(value: T): CellResult<T> {
  return { kind: 'value', value }
}

/** A cell that can't be read, with the reason as the end of "… is ". */
export function badCell(why: string): CellResult<never> {
  return { kind: 'bad', why }
}
