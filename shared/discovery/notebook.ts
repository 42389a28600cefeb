interface Cell {
  readonly type: string
  readonly source: string
}

/** A notebook's own words: code and prose line by line, and each line's line in the file; outputs are left out. */
export interface NotebookText {
  readonly code: string
  readonly prose: string
  /** Line of the file for each line of `code` and of `prose` (both have all lines; the other's are empty). Null: not found. */
  readonly lines: readonly (number | null)[]
}

/** Reads the cells of a Jupyter notebook (formats 3 and 4); null when it is not one. */
export function notebookText(text: string): NotebookText | null {
  const cells = cellsOf(text)
  if (cells === null) return null
  const code: string[] = []
  const prose: string[] = []
  const lines: (number | null)[] = []
  const position = locator(text)
  for (const one of cells) {
    for (const line of one.source.split('\n')) {
      const isCode = one.type === 'code'
      code.push(isCode ? line.replace(/^\s*[!%]+/, '') : '')
      prose.push(isCode ? '' : line)
      lines.push(position(line))
    }
  }
  return { code: code.join('\n'), prose: prose.join('\n'), lines }
}

/** The cells of format 4, or of format 3's worksheets; null for other JSON or none. (No schema library here: the scan starts without one.) */
function cellsOf(text: string): Cell[] | null {
  try {
    const notebook: unknown = JSON.parse(text)
    if (!isRecord(notebook)) return null
    const sheets = [notebook, ...listOf(notebook.worksheets)].flatMap((sheet) =>
      isRecord(sheet) ? listOf(sheet.cells) : [],
    )
    return sheets.flatMap((cell) =>
      isRecord(cell) ? [{ type: String(cell.cell_type), source: textOf(cell.source ?? cell.input) }] : [],
    )
  } catch {
    // Not a notebook is an answer; the reader lists the file as skipped.
    return null
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function textOf(source: unknown): string {
  return typeof source === 'string'
    ? source
    : listOf(source)
        .filter((line) => typeof line === 'string')
        .join('')
}

/** Finds each source line in the file, from the last find on: notebooks write one source line a line of JSON. */
function locator(text: string): (line: string) => number | null {
  let at = 0
  let number = 1
  return (line) => {
    if (line.trim() === '') return null
    const found = text.indexOf(JSON.stringify(line).slice(1, -1), at)
    if (found < 0) return null
    for (let next = text.indexOf('\n', at); next >= 0 && next < found; next = text.indexOf('\n', next + 1))
      number += 1
    at = found
    return number
  }
}
