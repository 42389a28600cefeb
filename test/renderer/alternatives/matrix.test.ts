import { expect, test } from 'vitest'
import { reasonFor } from '../../../renderer/features/alternatives/matrix/reasonFor.ts'
import {
  cellState,
  compareWith,
  rowsOf,
  runnerUpFor,
} from '../../../renderer/features/alternatives/model/matrix.ts'
import type { Assessment } from '../../../shared/assess/result.ts'

const line = (id: string, more: Partial<Assessment> = {}): Assessment => ({
  alternativeId: id,
  name: id,
  provider: 'P',
  category: 'bedrock-model',
  verdict: 'fit',
  score: 50,
  proposed: true,
  met: 1,
  unmet: 0,
  unknown: 0,
  unknownKinds: [],
  monthlyCostUsd: null,
  costChangeUsd: null,
  effortDays: 5,
  requirements: [],
  costBasis: 'Unknown: no price.',
  effortReasons: [],
  scoreParts: [],
  warnings: [],
  ...more,
})
const verdict = (word: 'met' | 'unmet' | 'unknown', bridge: string | null) =>
  ({
    kind: 'streaming',
    label: 'streams',
    verdict: word,
    reason: 'r',
    bridge,
    source: null,
    asOf: null,
  }) as const

test('unknown is neither met nor unmet, and a gap that work closes is told from one that nothing closes', () => {
  expect(cellState(verdict('unknown', null))).toBe('unknown')
  expect(cellState(verdict('unmet', null))).toBe('unmet')
  expect(cellState(verdict('unmet', 'buffer the answer'))).toBe('bridge')
  expect(cellState(undefined)).toBe('none')
})

test('the best view keeps ten proposals, the ways that replace nothing, and whatever was picked', () => {
  const ranked = [
    ...Array.from({ length: 14 }, (_, at) => line(`m${at}`)),
    line('waiver', { category: 'waiver', proposed: false, verdict: 'unknown' }),
    line('blocked', { verdict: 'blocked', proposed: false }),
  ]
  const best = rowsOf(ranked, 'proposed', new Set(['m13', 'blocked'])).map((each) => each.alternativeId)
  expect(best).toEqual([...Array.from({ length: 10 }, (_, at) => `m${at}`), 'm13', 'waiver', 'blocked'])
  expect(rowsOf(ranked, 'open', new Set())).toHaveLength(15)
  expect(rowsOf(ranked, 'all', new Set())).toHaveLength(16)
})

test('at most three are compared; the oldest gives way', () => {
  expect(compareWith(['a'], 'b', false)).toEqual(['b'])
  expect(compareWith(['a', 'b', 'c'], 'd', true)).toEqual(['b', 'c', 'd'])
  expect(compareWith(['a', 'b'], 'a', true)).toEqual(['b'])
})

test('the runner-up is the best other proposal, never a waiver', () => {
  const ranked = [line('a'), line('w', { category: 'waiver', proposed: false }), line('b')]
  expect(runnerUpFor(ranked, 'a')).toBe('b')
  expect(runnerUpFor(ranked, 'b')).toBe('a')
  expect(runnerUpFor([line('a')], 'a')).toBeNull()
})

test('the reason of a cost says unknown, not zero', () => {
  expect(reasonFor(line('a'), 3, [], 120)).toBe('a: $120 now, unknown after. Unknown: no price.')
})

test('the reason of a verdict names what to find out', () => {
  const unknown = line('a', { unknown: 2, unknownKinds: ['partition', 'batch'] })
  expect(reasonFor(unknown, 1, [], null)).toBe(
    'a: 1 met, 0 unmet, 2 unknown. To find out: where it runs, batch.',
  )
})
