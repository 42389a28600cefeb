import type { ScopeReview } from '../model/entities/scope.ts'
import type { Workload } from '../model/entities/workload.ts'
import { claudeUses, criticalities, type Scope } from '../model/vocabulary.ts'
import { effectiveScope } from './effectiveScope.ts'
import type { ScopeResult } from './result.ts'
import { saidBefore } from './reviewState.ts'

/** Why a workload's scope wants a person, most pressing first. */
export const queueKinds = ['outdated', 'review-due', 'conflict', 'undetermined', 'low-confidence'] as const
export type QueueKind = (typeof queueKinds)[number]

/** What the queue needs to know of a workload. */
export interface QueueEntry {
  readonly workload: Pick<Workload, 'id' | 'name' | 'claudeUse' | 'criticality'>
  readonly result: Pick<ScopeResult, 'scope' | 'confidence' | 'conflict' | 'why'>
  readonly review: Pick<ScopeReview, 'kind' | 'scope' | 'evidence' | 'reviewAgainOn'> | null
}

export interface QueueItem {
  readonly workloadId: string
  readonly kind: QueueKind
  /** The effective scope. */
  readonly scope: Scope
  readonly why: string
}

/**
 * The workloads whose scope wants a person: by kind, then those surest to use Claude, then the most critical,
 * then by name and id. A workload stands in it once, for its most pressing reason.
 */
export function reviewQueue(entries: readonly QueueEntry[], asOf: string): readonly QueueItem[] {
  return entries
    .flatMap((entry) => {
      const found = reasonFor(entry, asOf)
      return found === null ? [] : [{ entry, found }]
    })
    .sort((a, b) => compare(urgency(a.found.kind, a.entry), urgency(b.found.kind, b.entry)))
    .map(({ entry, found }) => ({
      workloadId: entry.workload.id,
      scope: effectiveScope(entry.result, entry.review).scope,
      ...found,
    }))
}

type Reason = Pick<QueueItem, 'kind' | 'why'>

function reasonFor({ result, review }: QueueEntry, asOf: string): Reason | null {
  if (review !== null) {
    const before = saidBefore(review, result)
    if (before !== null) {
      const why = `Reviewed as ${review.scope} when the rules said ${before}; now they say ${result.scope}. ${result.why}`
      return { kind: 'outdated', why }
    }
    if (review.reviewAgainOn !== null && review.reviewAgainOn <= asOf) {
      return { kind: 'review-due', why: `The review was to be looked at again on ${review.reviewAgainOn}.` }
    }
    return null
  }
  if (result.conflict) return { kind: 'conflict', why: result.why }
  if (result.scope === 'undetermined') return { kind: 'undetermined', why: result.why }
  if (result.confidence === 'low') return { kind: 'low-confidence', why: result.why }
  return null
}

function urgency(kind: QueueKind, { workload }: QueueEntry): readonly (number | string)[] {
  const critical =
    workload.criticality === null ? criticalities.length : criticalities.indexOf(workload.criticality)
  return [queueKinds.indexOf(kind), orderOfUse(workload.claudeUse), critical, workload.name, workload.id]
}

/** Unknown use presses more than none. */
function orderOfUse(use: Workload['claudeUse']): number {
  return use === 'none' ? claudeUses.length : claudeUses.indexOf(use)
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const at = a.findIndex((key, index) => key !== b[index])
  if (at < 0) return 0
  return (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1
}
