import { z } from 'zod'
import { isoDate } from '../model/scalars.ts'
import { alternative } from './alternative.ts'

export const catalogFormat = 'offramp-catalog'
export const catalogFormatVersion = 1

/** A catalog file: the alternatives with the day the whole was last brought up to date, and where it is from. */
export const catalogFile = z.strictObject({
  format: z.literal(catalogFormat),
  formatVersion: z.literal(catalogFormatVersion),
  version: z.string().min(1).max(100),
  asOf: isoDate,
  source: z.string().max(4_000),
  entries: z.array(alternative).min(1).max(10_000),
})
export type CatalogFile = z.infer<typeof catalogFile>
