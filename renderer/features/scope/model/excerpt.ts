/** A text around the part that made a rule fire. */
export interface Excerpt {
  readonly before: string
  readonly hit: string
  readonly after: string
}

const AROUND = 70

/**
 * The evidence of a fired rule inside the field it came from, some words either side. Evidence like `W911NF in
 * W911NF-24-D-0100` marks the first part in the second. Where the field's text is not at hand, the value itself.
 */
export function excerptOf(value: string, text: string | null): Excerpt {
  const nested = /^(\S+) in (\S.*)$/.exec(value)
  const [needle, hay] = nested === null ? [value, text ?? value] : [nested[1] ?? value, nested[2] ?? value]
  const at = hay.toLowerCase().indexOf(needle.toLowerCase())
  if (at < 0) return { before: '', hit: value, after: '' }
  const end = at + needle.length
  return {
    before: `${at > AROUND ? '…' : ''}${hay.slice(Math.max(at - AROUND, 0), at)}`,
    hit: hay.slice(at, end),
    after: `${hay.slice(end, end + AROUND)}${hay.length > end + AROUND ? '…' : ''}`,
  }
}

/** The text of a workload's field that evidence may stand in; null where it is no text. */
export function fieldText(workload: Readonly<Record<string, unknown>>, field: string): string | null {
  const value = workload[field]
  return typeof value === 'string' ? value : null
}
