import type { ScopeReview } from '../model/entities/scope.ts'
import type { Confidence, Scope } from '../model/vocabulary.ts'
import type { ScopeResult } from './result.ts'

/** The scope that counts for a workload, and who says so. */
export interface EffectiveScope {
  readonly scope: Scope
  readonly by: 'rules' | 'sign-off' | 'override' | 'none'
  /** Of the rules; null where a person decided otherwise, or when undetermined. */
  readonly confidence: Confidence | null
  readonly conflict: boolean
}

/** A person's review if there is one, else what the rules computed; `none` before the rules ran. */
export function effectiveScope(
  result: Pick<ScopeResult, 'scope' | 'confidence' | 'conflict'> | null,
  review: Pick<ScopeReview, 'kind' | 'scope'> | null,
): EffectiveScope {
  if (review !== null) {
    const agrees = review.kind === 'sign-off' && review.scope === result?.scope
    const confidence = agrees ? result.confidence : null
    return { scope: review.scope, by: review.kind, confidence, conflict: false }
  }
  if (result === null) return { scope: 'undetermined', by: 'none', confidence: null, conflict: false }
  return { scope: result.scope, by: 'rules', confidence: result.confidence, conflict: result.conflict }
}
