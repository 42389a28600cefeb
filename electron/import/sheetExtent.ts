const mostRows = 1_048_576
const mostColumns = 16_384
const mostCells = 20_000_000

/** How many cells reading a sheet would make, counting the gaps before each filled cell. */
export interface SheetExtent {
  readonly cells: number
  readonly fits: boolean
}

/**
 * Measures a sheet's XML before it is parsed: a single far-off cell costs the parser every cell before it. Limits are
 * Excel's own rows and columns, and 20 million cells in all.
 */
export function sheetExtent(xml: string): SheetExtent {
  let cells = 0
  let row = 0
  let widest = 0
  // Up to the next "<", so that every character is looked at once however the tags are written.
  for (const [, attributes = ''] of xml.matchAll(/<(?:\w{1,20}:)?(?:c|row)\s([^<]*)/g)) {
    const where = /(?:^|\s)r\s*=\s*["']([^"']*)/.exec(attributes)?.[1]
    if (where === undefined) continue
    const parts = /^([A-Za-z]*)(\d*)$/.exec(where)
    if (parts === null) return { cells, fits: false }
    const [, letters = '', digits = ''] = parts
    const number = digits === '' ? row : Number(digits)
    const column = letters.length > 3 ? mostColumns + 1 : columnNumber(letters)
    if (number > mostRows || column > mostColumns) return { cells, fits: false }
    if (number !== row) {
      cells += widest + Math.max(0, number - row)
      widest = 0
      row = number
    }
    widest = Math.max(widest, column)
  }
  cells += widest
  return { cells, fits: cells <= mostCells }
}

function columnNumber(letters: string): number {
  let number = 0
  for (const letter of letters.toUpperCase()) number = number * 26 + (letter.charCodeAt(0) - 64)
  return number
}
