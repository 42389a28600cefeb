import { z } from 'zod'
import type { ScopeReview } from '../model/entities/scope.ts'
import * as words from '../model/vocabulary.ts'
import type { ScopeResult } from './result.ts'

/** What the rules said when a person reviewed a workload, kept with the review. */
export const reviewEvidence = z.object({
  scope: words.scope,
  confidence: words.confidence.nullable(),
  rules: z.array(z.object({ id: z.string(), scope: words.scope, reason: z.string() })),
})
export type ReviewEvidence = z.infer<typeof reviewEvidence>

/** The evidence to keep with a review made now. */
export function evidenceOf(result: ScopeResult): ReviewEvidence {
  return {
    scope: result.scope,
    confidence: result.confidence,
    rules: result.rules.map(({ id, scope, reason }) => ({ id, scope, reason })),
  }
}

/** What the rules said at a review where that is no longer what they say now; null when nothing changed or none is known. */
export function saidBefore(
  review: Pick<ScopeReview, 'evidence'>,
  now: Pick<ScopeResult, 'scope'>,
): ReviewEvidence['scope'] | null {
  const before = reviewEvidence.safeParse(review.evidence)
  if (!before.success || before.data.scope === now.scope) return null
  return before.data.scope
}
