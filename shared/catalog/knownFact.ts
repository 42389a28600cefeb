import type { Alternative, Fact } from './alternative.ts'
import type { FactName, FactValue } from './factSchemas.ts'

/** A fact as matching reads it: a typed value, or null for unknown, with where it is from. */
export interface KnownFact<N extends FactName> {
  readonly value: FactValue<N> | null
  readonly source: string | null
  readonly asOf: string | null
  readonly note: string | null
}

const notRecorded = { value: null, source: null, asOf: null, note: null }

/** One fact of an entry of a parsed catalog; a fact that is not there is unknown. */
export function knownFact<N extends FactName>(entry: Alternative, name: N): KnownFact<N> {
  const found: Fact | undefined = entry.facts[name]
  if (found === undefined) return notRecorded
  const { value, source, asOf, note } = found
  return { value: value as FactValue<N> | null, source, asOf, note: note ?? null } // checked by parseCatalog
}
