import { ExpectedError } from '#shared/model/problem.ts'

/** Reads `field=value` texts into a map. */
export function assignments(given: unknown): ReadonlyMap<string, string> {
  const list = Array.isArray(given) ? given : []
  return new Map(
    list.map((text: unknown): [string, string] => {
      const [, field, value] = /^([^=]+)=(.*)$/s.exec(String(text)) ?? []
      if (field === undefined || value === undefined) {
        throw new ExpectedError('usage', `"${String(text)}" is not field=value.`, 'Write field=value.')
      }
      return [field, value]
    }),
  )
}

/** True when every wanted field of a row equals the wanted text; lists match by any item, null by "unknown". */
export function matches(
  row: Readonly<Record<string, unknown>>,
  wanted: ReadonlyMap<string, string>,
): boolean {
  for (const [field, text] of wanted) {
    if (!Object.hasOwn(row, field)) {
      throw new ExpectedError(
        'usage',
        `There is no field "${field}".`,
        `Use one of: ${Object.keys(row).join(', ')}.`,
      )
    }
    const value = row[field]
    const texts = Array.isArray(value) ? value.map(String) : [value === null ? 'unknown' : String(value)]
    if (!texts.includes(text)) return false
  }
  return true
}
