import type { FileFinding } from './found.ts'

const listedLines = 20

/** Findings of one file with repetitions folded: same rule, model, use and subject; the first line stands, the rest are listed. */
export function mergeFindings(found: readonly FileFinding[]): FileFinding[] {
  const groups = new Map<string, { first: FileFinding; lines: number[] }>()
  for (const one of found) {
    const key = JSON.stringify([
      one.rule,
      one.model,
      one.use,
      one.facts.fingerprint ?? one.facts.arn ?? one.facts.package ?? '',
    ])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { first: one, lines: one.line === null ? [] : [one.line] })
    else if (one.line !== null && !group.lines.includes(one.line)) group.lines.push(one.line)
  }
  return [...groups.values()].map(({ first, lines }) =>
    lines.length < 2
      ? first
      : {
          ...first,
          facts: { ...first.facts, lines: lines.slice(0, listedLines), occurrences: lines.length },
        },
  )
}
