import { isoDate } from '#shared/model/scalars.ts'
import { isBlank } from './blank.ts'
import { badCell, blankCell, type CellResult, readValue } from './cellResult.ts'

/** How a column writes dates like 3/4/2026. */
export type DayOrder = 'month-first' | 'day-first'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/
const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/
const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[ T]\d{1,2}:\d{2}.*)?$/
const dayMonth = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})$/i
const monthDay = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i

/**
 * A date as `YYYY-MM-DD` from ISO, 3/14/2026, 14.03.2026, "14 Mar 2026" or "March 14, 2026". Two-digit years mean
 * 2000 to 2099. A bare number (an Excel serial) is refused: a wrong guess would move a deadline.
 */
export function parseDay(text: string, order: DayOrder): CellResult<string> {
  if (isBlank(text)) return blankCell
  const parts = partsOf(text.trim(), order)
  if (parts === null) return badCell(notADate(text))
  const [year, month, day] = parts
  const full = year < 100 ? 2000 + year : year
  const written = `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isoDate.safeParse(written).success ? readValue(written) : badCell('a day that does not exist')
}

/** How a column writes its dates: day first when some date can only be read so and none speaks against it. */
export function dayOrderOf(cells: Iterable<string>): DayOrder {
  let dayFirst = false
  for (const cell of cells) {
    const match = numeric.exec(cell.trim())
    if (match === null) continue
    if (Number(match[2]) > 12) return 'month-first'
    if (Number(match[1]) > 12) dayFirst = true
  }
  return dayFirst ? 'day-first' : 'month-first'
}

function partsOf(text: string, order: DayOrder): [year: number, month: number, day: number] | null {
  const big = iso.exec(text) ?? yearFirst.exec(text)
  if (big !== null) return [Number(big[1]), Number(big[2]), Number(big[3])]
  const small = numeric.exec(text)
  if (small !== null) {
    const [first, second, year] = [Number(small[1]), Number(small[2]), Number(small[3])]
    return order === 'month-first' ? [year, first, second] : [year, second, first]
  }
  const before = dayMonth.exec(text)
  if (before !== null) return [Number(before[3]), monthNumber(before[2]), Number(before[1])]
  const after = monthDay.exec(text)
  if (after !== null) return [Number(after[3]), monthNumber(after[1]), Number(after[2])]
  return null
}

function monthNumber(word: string | undefined): number {
  return months.indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1
}

function notADate(text: string): string {
  return /^\d{5}(\.\d+)?$/.test(text.trim())
    ? 'a bare number, not a date (in Excel, format the column as a date)'
    : 'not a date (write 2026-03-14 or 3/14/2026)'
}
