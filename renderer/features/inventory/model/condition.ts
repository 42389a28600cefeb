/** One test that a row must pass. */
export type Condition =
  /** Free words: each occurs in the row's texts, or full-text search found the row for all of them. */
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly text: string }
  /** The column has one of the values; '' stands for unknown. Facets are these too. */
  | {
      readonly kind: 'in'
      readonly column: string
      readonly values: readonly string[]
      readonly not: boolean
    }
  | {
      readonly kind: 'contains'
      readonly column: string
      readonly texts: readonly string[]
      readonly not: boolean
    }
  | {
      readonly kind: 'compare'
      readonly column: string
      readonly op: '<' | '<=' | '>' | '>=' | '='
      readonly value: number | string
    }
  | { readonly kind: 'unknown'; readonly column: string; readonly not: boolean }
  | { readonly kind: 'is'; readonly what: 'late' | 'overdue' | 'mine' | 'review' }
  /** Something typed that can't be understood: matches everything, and is said. */
  | { readonly kind: 'unclear'; readonly text: string; readonly why: string }

export const isWords = ['late', 'overdue', 'mine', 'review'] as const
