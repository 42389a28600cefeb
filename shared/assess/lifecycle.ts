import { daysBetween } from '../catalog/age.ts'
import type { Alternative } from '../catalog/alternative.ts'

/** Nobody should move to what ends within this many days (AWS's own migration skill uses the same limit). */
export const soonDays = 90

/** Where an alternative stands in its life on the status date. */
export interface Lifecycle {
  readonly state: 'ended' | 'ends-soon' | 'open'
  readonly warning: string | null
}

/** End of life on or before `asOf` is `ended`; within 90 days of it `ends-soon`; an unknown date says nothing. */
export function lifecycleOn(entry: Alternative, asOf: string): Lifecycle {
  if (entry.eolDate !== null) {
    const days = daysBetween(asOf, entry.eolDate)
    if (days <= 0) return { state: 'ended', warning: `End of life on ${entry.eolDate}.` }
    if (days <= soonDays)
      return {
        state: 'ends-soon',
        warning: `End of life on ${entry.eolDate}, in ${days} days: not proposed.`,
      }
    return { state: 'open', warning: `End of life announced for ${entry.eolDate}.` }
  }
  if (entry.lifecycle === 'end-of-life')
    return { state: 'ended', warning: 'Recorded as past its end of life.' }
  if (entry.lifecycle === 'preview')
    return { state: 'open', warning: 'Preview: terms, price and Regions may change.' }
  if (entry.lifecycle === 'legacy')
    return { state: 'open', warning: 'Legacy: its maker has a successor; the end date is not recorded.' }
  return { state: 'open', warning: null }
}
