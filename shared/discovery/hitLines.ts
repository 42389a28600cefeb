import { hitPattern } from './rules.ts'

/** A line worth judging: 1-based number, its text (cut to the surroundings of the hit on a very long line), its offset. */
export interface HitLine {
  readonly number: number
  readonly text: string
  readonly start: number
}

const around = 400
const longLine = 4_000
const mostLines = 3_000

/** The lines of a text in which the first pass matches; other lines are never looked at. */
export function hitLines(text: string): HitLine[] {
  const lines: HitLine[] = []
  let number = 1
  let counted = 0
  let doneTo = -1
  hitPattern.lastIndex = 0
  for (const match of text.matchAll(hitPattern)) {
    const at = match.index
    if (at < doneTo) continue
    for (let next = text.indexOf('\n', counted); next >= 0 && next < at; next = text.indexOf('\n', counted)) {
      number += 1
      counted = next + 1
    }
    const lineEnd = endOf(text, at)
    const whole = lineEnd - counted <= longLine
    const from = whole ? counted : Math.max(counted, at - around)
    const to = whole ? lineEnd : Math.min(lineEnd, at + around)
    lines.push({ number, text: text.slice(from, to), start: at })
    doneTo = to
    if (lines.length >= mostLines) break
  }
  return lines
}

function endOf(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}
