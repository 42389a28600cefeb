import { expect, test } from 'vitest'
import {
  byWords,
  type DecisionRow,
  filterDecisions,
} from '../../../renderer/features/scope/model/filterDecisions.ts'
import { groupVotes } from '../../../renderer/features/scope/model/groupVotes.ts'
import { filterRules } from '../../../renderer/features/scope/rules/filterRules.ts'
import type { FiredRule } from '../../../shared/policy/result.ts'

const row = (id: string, more: Partial<DecisionRow>): DecisionRow => ({
  id,
  scope: 'in',
  by: 'rules',
  confidence: 'high',
  conflict: false,
  rules: [],
  name: id,
  where: '',
  outdated: false,
  ...more,
})
const none = { scope: '', by: '', rule: '', state: '', text: '' }

test('decisions narrow by scope, maker, rule, state and words together', () => {
  const rows = [
    row('alpha', { rules: [{ id: 'r1', scope: 'in', reason: '' }], where: 'Navy' }),
    row('beta', { scope: 'out', by: 'sign-off', outdated: true }),
    row('gamma', { conflict: true, where: 'Navy yard' }),
  ]
  const ids = (filter: Partial<typeof none>) =>
    filterDecisions(rows, { ...none, ...filter }).map((each) => each.id)
  expect(ids({})).toEqual(['alpha', 'beta', 'gamma'])
  expect(ids({ rule: 'r1' })).toEqual(['alpha'])
  expect(ids({ state: 'outdated' })).toEqual(['beta'])
  expect(ids({ state: 'conflict', text: 'NAVY yard' })).toEqual(['gamma'])
  expect(ids({ scope: 'out', by: 'rules' })).toEqual([])
})

test('an undetermined decision is not said to be confident', () => {
  expect(byWords({ by: 'rules', confidence: null, conflict: false })).toBe('No rule could tell')
  expect(byWords({ by: 'rules', confidence: 'low', conflict: true })).toBe(
    'Rules, low confidence, in conflict',
  )
})

test('votes are grouped in the order must move, may stay, mixed, questions, the surest first', () => {
  const vote = (id: string, scope: 'in' | 'out' | 'undetermined', confidence: 'high' | 'low'): FiredRule => ({
    id,
    scope,
    confidence,
    reason: '',
    source: '',
    basis: 'owner',
    evidence: [],
  })
  const groups = groupVotes([
    vote('q', 'undetermined', 'low'),
    vote('b', 'out', 'high'),
    vote('a2', 'in', 'low'),
    vote('a1', 'in', 'high'),
  ])
  expect(groups.map((group) => [group.scope, group.rules.map((rule) => rule.id)])).toEqual([
    ['in', ['a1', 'a2']],
    ['out', ['b']],
    ['undetermined', ['q']],
  ])
})

test('rules narrow to those that fired, are one’s own, or are off; most fired first', () => {
  const entry = (id: string, fired: number, origin: 'shipped' | 'user', enabled: boolean) => ({
    rule: { id, scope: 'in', reason: id, source: 's', confidence: 'low', asOf: '2026-11-22' } as const,
    fired,
    origin,
    enabled,
  })
  const rules = [entry('a', 0, 'shipped', true), entry('b', 2, 'user', true), entry('c', 9, 'shipped', false)]
  const ids = (text: string, show: string) => filterRules(rules, text, show).map((each) => each.rule.id)
  expect(ids('', '')).toEqual(['c', 'b', 'a'])
  expect(ids('', 'fired')).toEqual(['c', 'b'])
  expect(ids('', 'own')).toEqual(['b'])
  expect(ids('', 'off')).toEqual(['c'])
  expect(ids('zzz', '')).toEqual([])
})
