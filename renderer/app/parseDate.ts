import { isoDate } from '#shared/model/scalars.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * Reads a whole day as people write it: `2026-08-27`, `8/27/2026` (month first, as Excel in the US writes it),
 * `27 Aug 2026`, `Aug 27, 2026`. Undefined for anything else, half-typed dates and days that don't exist.
 */
export function parseDate(text: string): string | undefined {
  const trimmed = text.trim()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed)
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(trimmed)
  const dayFirst = /^(\d{1,2})[ -]([a-z]{3})[a-z]*[ -,]*(\d{4})$/i.exec(trimmed)
  const monthFirst = /^([a-z]{3})[a-z]* (\d{1,2}),? (\d{4})$/i.exec(trimmed)
  if (iso !== null) return dateOf(iso[1], iso[2], iso[3])
  if (us !== null) return dateOf(us[3], us[1], us[2])
  if (dayFirst !== null) return dateOf(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1])
  return monthFirst === null ? undefined : dateOf(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2])
}

function monthNumber(name = ''): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1)
}

function dateOf(year = '', month = '', day = ''): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isoDate.safeParse(date).success ? date : undefined
}
