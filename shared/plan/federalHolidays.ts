import { type EpochDay, epochDayOf, partsOf, weekdayOf } from './day.ts'

/** A federal holiday: its own day and the weekday on which it is kept. */
export interface FederalHoliday {
  readonly name: string
  readonly day: EpochDay
  readonly observed: EpochDay
}

/**
 * The federal holidays whose own date lies in a year, by the rules of 5 USC 6103(a). One that falls on a Saturday is
 * kept on the Friday before, on a Sunday on the Monday after (6103(b), Executive Order 11582), so New Year's Day may
 * be kept in the year before. Inauguration Day is left out: it binds only the Washington area (6103(c)).
 */
export function federalHolidays(year: number): readonly FederalHoliday[] {
  return [
    fixed('New Year’s Day', year, 1, 1),
    moving('Birthday of Martin Luther King, Jr.', nth(year, 1, monday, 3)),
    moving('Washington’s Birthday', nth(year, 2, monday, 3)),
    moving('Memorial Day', last(year, 5, monday)),
    fixed('Juneteenth National Independence Day', year, 6, 19),
    fixed('Independence Day', year, 7, 4),
    moving('Labor Day', nth(year, 9, monday, 1)),
    moving('Columbus Day', nth(year, 10, monday, 2)),
    fixed('Veterans Day', year, 11, 11),
    moving('Thanksgiving Day', nth(year, 11, thursday, 4)),
    fixed('Christmas Day', year, 12, 25),
  ]
}

/** The federal holidays kept on days `from` to `to`, inclusive, in order. */
export function federalHolidaysBetween(from: EpochDay, to: EpochDay): readonly FederalHoliday[] {
  const found: FederalHoliday[] = []
  // One year more: New Year's Day of the next year may be kept on 31 December.
  for (let year = partsOf(from).year; year <= partsOf(to).year + 1; year++) {
    found.push(...federalHolidays(year).filter(({ observed }) => observed >= from && observed <= to))
  }
  return found
}

const monday = 1
const thursday = 4

function fixed(name: string, year: number, month: number, dayOfMonth: number): FederalHoliday {
  const day = epochDayOf(year, month, dayOfMonth)
  const weekday = weekdayOf(day)
  return { name, day, observed: weekday === 6 ? day - 1 : weekday === 0 ? day + 1 : day }
}

function moving(name: string, day: EpochDay): FederalHoliday {
  return { name, day, observed: day }
}

function nth(year: number, month: number, weekday: number, count: number): EpochDay {
  const first = epochDayOf(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7
}

function last(year: number, month: number, weekday: number): EpochDay {
  const end = epochDayOf(year, month + 1, 1) - 1
  return end - ((weekdayOf(end) - weekday + 7) % 7)
}
