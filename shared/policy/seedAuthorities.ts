import { create, type Mutation } from '../model/change.ts'
import { type ShippedAuthority, shippedAuthorities } from './authorityFile.ts'

/** The mutations that give a new workspace the shipped legal position; same ids in every workspace. */
export function seedAuthorities(): readonly Mutation[] {
  return shippedAuthorities.authorities.map((entry) =>
    create('authority', entry.id, {
      title: entry.title,
      kind: entry.kind,
      state: entry.state,
      date: entry.date,
      effectiveFrom: entry.effectiveFrom ?? null,
      effectiveTo: entry.effectiveTo ?? null,
      covers: entry.covers,
      effect: entry.effect,
      sourceUrl: entry.sourceUrl,
      confidence: entry.confidence,
      asOf: shippedAuthorities.asOf,
      deadline: entry.deadline ?? null,
      note: noteOf(entry),
    }),
  )
}

function noteOf(entry: ShippedAuthority): string {
  if (entry.dateBasis === 'quoted') return entry.note
  const basis = entry.dateBasis === 'computed' ? 'Date: computed.' : 'Date: not established.'
  return `${basis} ${entry.note}`.trim()
}
