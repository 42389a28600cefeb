import { z } from 'zod'

const source = z.union([z.string(), z.array(z.string())])
const cell = z.object({ cell_type: z.string(), source: source.optional(), input: source.optional() })
const notebook = z.object({
  cells: z.array(cell).optional(),
  worksheets: z.array(z.object({ cells: z.array(cell) })).optional(),
})

/** A notebook's own words: code and prose line by line, and each line's line in the file; outputs are left out. */
export interface NotebookText {
  readonly code: string
  readonly prose: string
  /** Line of the file for each line of `code` and of `prose` (both have all lines; the other's are empty). Null: not found. */
  readonly lines: readonly (number | null)[]
}

/** Reads the cells of a Jupyter notebook (formats 3 and 4); null when it is not one. */
export function notebookText(text: string): NotebookText | null {
  const parsed = parse(text)
  if (parsed === null) return null
  const cells = [...(parsed.cells ?? []), ...(parsed.worksheets ?? []).flatMap((sheet) => sheet.cells)]
  const code: string[] = []
  const prose: string[] = []
  const lines: (number | null)[] = []
  const position = locator(text)
  for (const one of cells) {
    const written = one.source ?? one.input ?? ''
    for (const line of (typeof written === 'string' ? written : written.join('')).split('\n')) {
      const isCode = one.cell_type === 'code'
      code.push(isCode ? line.replace(/^\s*[!%]+/, '') : '')
      prose.push(isCode ? '' : line)
      lines.push(position(line))
    }
  }
  return { code: code.join('\n'), prose: prose.join('\n'), lines }
}

function parse(text: string): z.infer<typeof notebook> | null {
  try {
    return notebook.parse(JSON.parse(text))
  } catch {
    // Not a notebook is an answer; the reader lists the file as skipped.
    return null
  }
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
