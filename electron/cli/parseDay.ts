import { CommanderError } from 'commander'
import { isoDate } from '#shared/model/scalars.ts'

/** Exit code of a wrong call. */
export const exitUsage = 2

/** Reads a date option; a wrong one is a usage error. */
export function parseDay(text: string): string {
  if (isoDate.safeParse(text).success) return text
  throw new CommanderError(exitUsage, 'usage', `"${text}" is not a date as YYYY-MM-DD.`)
}
