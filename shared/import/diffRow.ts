import type { Workload } from '#shared/model/entities/workload.ts'

type Fields = Partial<Workload>

/**
 * The fields that a re-imported row changes. Never empties a field: the row holds only what its cells say. `extra` is
 * merged cell by cell. What was read out of prose about Claude only fills in an unknown, it does not correct a person.
 */
export function diffRow(stored: Workload, fields: Fields, declaredUse: boolean): Fields {
  const changed: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(fields)) {
    if (field === 'key' || field === 'extra') continue
    if (field === 'claudeUse' && !declaredUse && stored.claudeUse !== 'unknown') continue
    if (!same(stored[field as keyof Workload], value)) changed[field] = value // fields are named as the entity's
  }
  const extra = { ...stored.extra, ...fields.extra }
  if (!same(sortedEntries(stored.extra), sortedEntries(extra))) changed.extra = extra
  return changed as Fields // each value came from `fields`
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

function sortedEntries(record: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
}
