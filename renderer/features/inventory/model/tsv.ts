/** Cells as a spreadsheet copies them: tabs and newlines; cells that hold those or quotes are quoted. */
export function toTsv(lines: readonly (readonly string[])[]): string {
  return lines.map((line) => line.map(quote).join('\t')).join('\n')
}

/** Reads what a spreadsheet put on the clipboard; understands quoted cells with tabs, newlines and doubled quotes. */
export function fromTsv(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]]
  let cell = ''
  let quoted = false
  const body = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  for (let at = 0; at < body.length; at++) {
    const char = body[at]
    if (quoted) {
      if (char !== '"') cell += char
      else if (body[at + 1] === '"') {
        cell += '"'
        at++
      } else quoted = false
    } else if (char === '"' && cell === '') quoted = true
    else if (char === '\t' || char === '\n') {
      lines.at(-1)?.push(cell)
      cell = ''
      if (char === '\n') lines.push([])
    } else cell += char
  }
  lines.at(-1)?.push(cell)
  return lines
}

function quote(cell: string): string {
  return /[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
