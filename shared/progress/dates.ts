import { mondayOf, toEpochDay, toIso } from '../plan/day.ts'

/** A date moved by calendar days; `YYYY-MM-DD` in and out. */
export function addDays(iso: string, days: number): string {
  return toIso(toEpochDay(iso) + days)
}

/** Calendar days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return toEpochDay(to) - toEpochDay(from)
}

/** The Monday of a date's week. */
export function mondayOfWeek(iso: string): string {
  return toIso(mondayOf(toEpochDay(iso)))
}
