/** A day as a whole number: days since 1970-01-01 (a Thursday). No clock, no time zone. */
export type EpochDay = number

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `YYYY-MM-DD` (already checked to exist) as an epoch day. */
export function toEpochDay(iso: string): EpochDay {
  return epochDayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)))
}

/** The epoch day of a proleptic Gregorian date; months count from 1. Counts years from March, so that leap days come last. */
export function epochDayOf(year: number, month: number, day: number): EpochDay {
  const fromMarch = (month + 9) % 12
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * fromMarch + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** Year, month (from 1) and day of an epoch day. */
export function partsOf(day: EpochDay): { year: number; month: number; day: number } {
  const z = day + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  }
}

/** An epoch day as `YYYY-MM-DD`. */
export function toIso(day: EpochDay): string {
  const { year, month, day: dayOfMonth } = partsOf(day)
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(dayOfMonth)}`
}

/** An epoch day in words as all screens write it: `27 Aug 2026`. */
export function dayInWords(day: EpochDay): string {
  const { year, month, day: dayOfMonth } = partsOf(day)
  return `${dayOfMonth} ${monthNames[month - 1]} ${year}`
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(day: EpochDay): number {
  return (((day + 4) % 7) + 7) % 7
}

/** Saturday or Sunday. */
export function isWeekend(day: EpochDay): boolean {
  const weekday = weekdayOf(day)
  return weekday === 0 || weekday === 6
}

/** The Monday of a day's week. */
export function mondayOf(day: EpochDay): EpochDay {
  return day - ((weekdayOf(day) + 6) % 7)
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
