import type { Confidence } from '../model/vocabulary.ts'
import type { Match } from './compileCondition.ts'
import type { Basis } from './result.ts'
import type { ScopeRule } from './rule.ts'

/** A rule that fired, with what made it fire and how sure that is. */
export interface Vote {
  readonly rule: ScopeRule
  readonly basis: Basis
  readonly confidence: Confidence
  readonly matches: readonly Match[]
}
