import type { Alternative } from './alternative.ts'

/** The oldest and newest day of the known facts of a catalog; nulls when no fact is dated. */
export function factDates(entries: readonly Alternative[]): {
  readonly oldest: string | null
  readonly newest: string | null
} {
  let oldest: string | null = null
  let newest: string | null = null
  for (const { facts } of entries) {
    for (const { value, asOf } of Object.values(facts)) {
      if (value === null || asOf === null) continue
      if (oldest === null || asOf < oldest) oldest = asOf
      if (newest === null || asOf > newest) newest = asOf
    }
  }
  return { oldest, newest }
}
