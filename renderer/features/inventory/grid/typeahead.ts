import type { Line } from '../model/groupRows.ts'

const PAUSE_MS = 700

/** Collects letters typed in quick succession and finds the next line whose name starts with them. */
export function createTypeahead(now: () => number) {
  let typed = ''
  let last = 0
  return (letter: string, lines: readonly Line[], from: number): number | undefined => {
    typed = now() - last > PAUSE_MS ? letter : typed + letter
    last = now()
    // The same first letter again goes on to the next name; a longer word may stay where it is.
    const start = typed.length === 1 ? from + 1 : from
    return findName(lines, typed, start)
  }
}

function findName(lines: readonly Line[], prefix: string, start: number): number | undefined {
  for (let step = 0; step < lines.length; step++) {
    const at = (start + step) % lines.length
    const line = lines[at]
    if (line?.kind === 'row' && line.row.name.toLowerCase().startsWith(prefix)) return at
  }
  return undefined
}
