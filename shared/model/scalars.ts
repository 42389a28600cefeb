import { z } from 'zod'

/** A calendar day as `YYYY-MM-DD`, checked to exist (no 31 February). */
export const isoDate = z.string().refine(isRealDay, { message: 'expected a date as YYYY-MM-DD' })

/** An entity id: letters, digits and `._:-`, 1 to 120 characters. */
export const entityId = z.string().regex(/^[\w.:-]{1,120}$/, 'expected an id of letters, digits, ._:-')

/** An instant as an ISO 8601 string in UTC. */
export const isoInstant = z.iso.datetime()

/** A value that survives JSON unchanged. */
export const json = z.json()
export type Json = z.infer<typeof json>

function isRealDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
