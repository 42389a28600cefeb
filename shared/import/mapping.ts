/** Where one column of a file goes, and why. */
export interface ColumnMapping {
  /** Header made unique. */
  readonly header: string
  /** Target id. */
  readonly target: string
  readonly why: string
}

/** A column as it is known before mapping: unique header and some of its filled cells. */
export interface ColumnSample {
  readonly header: string
  readonly cells: readonly string[]
}
