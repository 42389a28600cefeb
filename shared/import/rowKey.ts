/** What a row's stable key is made of. */
export interface KeyParts {
  readonly key: string | undefined
  readonly organization: string | undefined
  readonly component: string | undefined
  readonly name: string
}

/**
 * The stable key of a row as people may read it: its id where the source has one, else "organization | component |
 * name". It does not depend on the profile, so the same workload read from two layouts gets the same key.
 */
export function rowKey(parts: KeyParts): string {
  const id = squeeze(parts.key ?? '')
  if (id !== '') return id
  return [parts.organization, parts.component, parts.name]
    .map((part) => squeeze(part ?? ''))
    .filter((part) => part !== '')
    .join(' | ')
}

/** A key for matching: compatible characters folded, case and spacing ignored. */
export function matchKey(key: string): string {
  return squeeze(key.normalize('NFKC')).toLowerCase()
}

/** The key of the nth row (from 1) with the same key in one file. */
export function occurrenceKey(key: string, occurrence: number): string {
  return occurrence === 1 ? key : `${key} #${occurrence}`
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
