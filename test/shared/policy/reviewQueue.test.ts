import { expect, test } from 'vitest'
import { type QueueEntry, reviewQueue } from '#shared/policy/reviewQueue.ts'

type Draft = Partial<QueueEntry['workload'] & QueueEntry['result']> & { review?: QueueEntry['review'] }

function entry(
  id: string,
  { review = null, name = id, claudeUse = 'unknown', criticality = null, ...result }: Draft,
): QueueEntry {
  return {
    workload: { id, name, claudeUse, criticality },
    result: { scope: 'undetermined', confidence: null, conflict: false, why: `Why ${id}.`, ...result },
    review,
  }
}

function reviewed(
  said: 'in' | 'out',
  more?: Partial<NonNullable<QueueEntry['review']>>,
): QueueEntry['review'] {
  return {
    kind: 'sign-off',
    scope: said,
    evidence: { scope: said, confidence: 'high', rules: [] },
    reviewAgainOn: null,
    ...more,
  }
}

test('most pressing first: stale reviews, due reviews, conflicts, undetermined, low confidence', () => {
  const queue = reviewQueue(
    [
      entry('low', { scope: 'in', confidence: 'low' }),
      entry('open-unknown', {}),
      entry('open-confirmed', { claudeUse: 'confirmed' }),
      entry('open-critical', { claudeUse: 'confirmed', criticality: 'mission-critical' }),
      entry('open-none', { claudeUse: 'none' }),
      entry('conflict', { scope: 'out', confidence: 'low', conflict: true }),
      entry('settled', { scope: 'in', confidence: 'medium' }),
      entry('due', {
        scope: 'in',
        confidence: 'high',
        review: reviewed('in', { reviewAgainOn: '2026-03-16' }),
      }),
      entry('stale', { scope: 'in', confidence: 'high', review: reviewed('out') }),
      entry('fresh', {
        scope: 'out',
        confidence: 'low',
        review: reviewed('out', { reviewAgainOn: '2026-03-17' }),
      }),
    ],
    '2026-03-16',
  )
  expect(queue.map(({ workloadId, kind }) => `${workloadId} ${kind}`)).toEqual([
    'stale outdated',
    'due review-due',
    'conflict conflict',
    'open-critical undetermined',
    'open-confirmed undetermined',
    'open-unknown undetermined',
    'open-none undetermined',
    'low low-confidence',
  ])
})

test('a stale review says what changed and keeps counting until somebody looks', () => {
  const [item] = reviewQueue(
    [entry('w', { scope: 'in', confidence: 'high', review: reviewed('out') })],
    '2026-03-16',
  )
  expect(item).toEqual({
    workloadId: 'w',
    kind: 'outdated',
    scope: 'out',
    why: 'Reviewed as out when the rules said out; now they say in. Why w.',
  })
})

test('a review without evidence is not called stale', () => {
  const review = reviewed('out', { evidence: null })
  expect(reviewQueue([entry('w', { scope: 'in', confidence: 'high', review })], '2026-03-16')).toEqual([])
})
