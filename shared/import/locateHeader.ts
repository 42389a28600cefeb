import type { Profile } from './profile.ts'
import { fitsProfile } from './recogniseProfile.ts'

const searched = 40

/**
 * Index of the header among the first rows: the first row that a profile recognises, else the first row that fills at
 * least 60 % of the usual width (titles above a table fill one or two cells; padding fills none). Null when all rows
 * are empty.
 */
export function locateHeader(
  rows: readonly (readonly string[])[],
  profiles: readonly Profile[],
): number | null {
  const head = rows.slice(0, searched)
  const known = head.findIndex((row) => profiles.some((profile) => fitsProfile(profile, row)))
  if (known >= 0) return known
  const filled = head.map((row) => row.filter((cell) => cell.trim() !== '').length)
  const usual = usualWidth(filled)
  const index = filled.findIndex((count) => count > 0 && count >= usual * 0.6)
  return index < 0 ? null : index
}

/** The width that three quarters of the non-empty rows do not exceed; one odd wide row does not count. */
function usualWidth(filled: readonly number[]): number {
  const counts = filled.filter((count) => count > 0).sort((a, b) => a - b)
  return counts[Math.floor((counts.length - 1) * 0.75)] ?? 1
}
