import { isBlank } from './blank.ts'
import { badCell, blankCell, type CellResult, readValue } from './cellResult.ts'

const pattern =
  /^(?:usd|us\$|\$)?\s*(\d+(?:\.\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\.\d+)\s*(k|m|b|thousand|million|billion)?\s*(?:usd)?$/i
const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  b: 1e9,
  billion: 1e9,
}

/**
 * A non-negative number as people write it: "1,200.50", "$300", "2.5M", "20 million". A comma is only read between
 * groups of three digits, so that a decimal comma is refused instead of misread.
 */
export function parseAmount(text: string): CellResult<number> {
  if (isBlank(text)) return blankCell
  const match = pattern.exec(text.trim())
  const digits = match?.[1]
  if (digits === undefined) return badCell('not a number (write 1200, 1,200.50 or 2.5M; no negative numbers)')
  const scale = scales[match?.[2]?.toLowerCase() ?? ''] ?? 1
  const value = Number(digits.replaceAll(',', '')) * scale
  // Scaling 2.3M leaves 2299999.9999999995; amounts are whole to six digits behind the point at most.
  return readValue(Math.round(value * 1e6) / 1e6)
}

/** A whole non-negative number. */
export function parseCount(text: string): CellResult<number> {
  const amount = parseAmount(text)
  if (amount.kind !== 'value' || Number.isSafeInteger(amount.value)) return amount
  return badCell('not a whole number')
}
