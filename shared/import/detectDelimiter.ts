export const delimiters = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]

const sampleRecords = 200

/**
 * The delimiter that splits the sample's records most evenly into the most cells. Delimiters and line ends inside
 * quotes do not count, so multi-line cells do no harm. A `sep=;` line, as Excel writes it, decides. Comma when none occurs.
 */
export function detectDelimiter(sample: string): Delimiter {
  const declared = /^sep=([,;|\t])\r?\n/i.exec(sample)?.[1]
  const told = delimiters.find((delimiter) => delimiter === declared)
  if (told !== undefined) return told
  const scored = delimiters.map((delimiter) => ({ delimiter, score: score(cellCounts(sample, delimiter)) }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score > 0 ? best.delimiter : ','
}

/** Share of records with the most common number of cells above one, weighted by the cells it gives. */
function score(counts: readonly number[]): number {
  const tally = new Map<number, number>()
  for (const count of counts) if (count > 1) tally.set(count, (tally.get(count) ?? 0) + 1)
  let best = 0
  for (const [count, records] of tally) {
    const share = records / counts.length
    best = Math.max(best, share * share * Math.min(count, 20))
  }
  return best
}

/** Cells per non-empty record, quotes respected (a quote opens only at the start of a cell). */
function cellCounts(sample: string, delimiter: string): number[] {
  const counts: number[] = []
  let cells = 1
  let quoted = false
  let atStart = true
  let empty = true
  for (let index = 0; index < sample.length && counts.length < sampleRecords; index += 1) {
    const char = sample[index]
    if (quoted) {
      if (char !== '"') continue
      if (sample[index + 1] === '"') index += 1
      else quoted = false
    } else if (char === '"' && atStart) {
      quoted = true
      atStart = false
      empty = false
    } else if (char === delimiter) {
      cells += 1
      atStart = true
      empty = false
    } else if (char === '\n' || char === '\r') {
      if (!empty) counts.push(cells)
      cells = 1
      atStart = true
      empty = true
    } else {
      if (char !== ' ') atStart = false
      empty = false
    }
  }
  if (!empty && !quoted) counts.push(cells)
  return counts
}
