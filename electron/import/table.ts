/** One record of a file, as text cells. */
export interface TableRow {
  readonly cells: readonly string[]
  /** 1-based line (text file) or row (sheet) where it starts. */
  readonly line: number
  /** What is wrong with the record itself, or null. */
  readonly problem: string | null
}

/** A file read as rows of text; nothing is yet known of headers. Empty rows are left out. */
export interface Table {
  readonly format: 'csv' | 'tsv' | 'xlsx'
  readonly encoding: string
  readonly delimiter: string | null
  readonly sheets: readonly string[]
  readonly sheet: string | null
  readonly rows: readonly TableRow[]
  /** True when characters of a text file could not be decoded and were replaced. */
  readonly damagedText: boolean
}

/** What a caller may choose about reading. */
export interface ReadChoices {
  readonly sheet?: string | undefined
  readonly encoding?: string | undefined
}
