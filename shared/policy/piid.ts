/** A contract or order number found in free text. */
export interface Piid {
  /** Dashes and spaces dropped, upper case. */
  readonly number: string
  /** The contracting office: the activity address code in the first six characters. */
  readonly office: string
  /** 13 to 17 characters, as FAR 4.1603 demands; otherwise probably mistyped. */
  readonly regular: boolean
}

/** What a contract field holds: numbers in the uniform format, and other codes of letters and digits. */
export interface ContractNumbers {
  readonly piids: readonly Piid[]
  /** Older civilian numbers, schedule contracts and the like, dashes dropped. */
  readonly others: readonly string[]
}

/**
 * Splits a free-text contract field into procurement instrument identifiers.
 * Format: six characters of office, two digits of fiscal year, one letter, then the serial (FAR 4.1603).
 */
export function contractNumbers(text: string): ContractNumbers {
  const piids = new Map<string, Piid>()
  const others = new Set<string>()
  const take = (code: string): void => {
    const piid = piidOf(code)
    if (piid !== null) piids.set(code, piid)
    else if (looksLikeNumber(code)) others.add(code)
  }
  const upper = text.toUpperCase()
  for (const found of upper.matchAll(heldApart)) take(found.slice(1).join(''))
  for (const token of upper.replace(heldApart, ' ').split(/[^A-Z0-9-]+/)) codesOf(token).forEach(take)
  return { piids: [...piids.values()], others: [...others] }
}

/** `W911NF 20 C 0001`, `W911NF - 20 - C - 0001`: parts held apart by spaces. */
const heldApart = /\b([A-Z0-9]{6})(?:\s+|\s*-\s+|\s+-\s*)(\d{2})[\s-]+([A-Z])[\s-]+([A-Z0-9]{4,8})\b/g

/** A dashed token is one number, or several joined by dashes when a part is a whole number itself. */
function codesOf(token: string): readonly string[] {
  const whole = token.replaceAll('-', '')
  if (piidOf(whole) !== null) return [whole]
  const parts = token.split('-')
  const complete = parts.filter((part) => piidOf(part) !== null)
  if (complete.length === 0) return [whole]
  return [...complete, parts.filter((part) => piidOf(part) === null).join('')]
}

function piidOf(code: string): Piid | null {
  const office = code.slice(0, 6)
  if (!/^[A-Z0-9]{6}\d{2}[A-Z][A-Z0-9]{3,10}$/.test(code) || !/\d/.test(office)) return null
  return { number: code, office, regular: code.length >= 13 && code.length <= 17 }
}

function looksLikeNumber(code: string): boolean {
  return code.length >= 8 && /\d/.test(code) && /[A-Z]/.test(code)
}
