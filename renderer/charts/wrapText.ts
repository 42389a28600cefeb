/**
 * Breaks text at spaces into lines of at most `width` by `measure`; at most `lines` lines, the last one cut with "…"
 * when there is more. A single word that is too long is cut as well.
 */
export function wrapText(
  text: string,
  width: number,
  lines: number,
  measure: (text: string) => number,
): readonly string[] {
  const made: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = made.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && measure(longer) <= width) made[made.length - 1] = longer
    else made.push(word)
  }
  const kept = made.slice(0, lines)
  const rest = made.slice(lines)
  return kept.map((line, index) =>
    cut(index === lines - 1 && rest.length > 0 ? `${line} ${rest.join(' ')}` : line, width, measure),
  )
}

function cut(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text
  let end = text.length - 1
  while (end > 1 && measure(`${text.slice(0, end)}…`) > width) end -= 1
  return `${text.slice(0, end).trimEnd()}…`
}
