import type { Alternative, Fact } from '#shared/catalog/alternative.ts'
import type { Json } from '#shared/model/scalars.ts'
import { formatNumber } from '../../../app/format.ts'

/** A fact's value in words; null when it is unknown. */
export function factText(value: Json): string | null {
  if (value === null) return null
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return value < 100 ? String(value) : formatNumber(value)
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map((each) => String(each)).join(', ')
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Whether it is offered in a GovCloud Region: known yes in one is yes, known no in both is no, else unknown. */
export function inGovCloud({ facts }: Pick<Alternative, 'facts'>): boolean | null {
  const known = [facts.govWest, facts.govEast].map((fact: Fact | undefined) => fact?.value ?? null)
  if (known.includes(true)) return true
  return known.every((value) => value === false) ? false : null
}

/** Country of the maker, or null where it is unknown. */
export function originOf({ facts }: Pick<Alternative, 'facts'>): string | null {
  const value = facts.origin?.value
  return typeof value === 'string' ? value : null
}

/** A price fact in USD per million tokens, or null where it is unknown. */
export function priceOf({ facts }: Pick<Alternative, 'facts'>, name: 'priceIn' | 'priceOut'): number | null {
  const value = facts[name]?.value
  return typeof value === 'number' ? value : null
}
