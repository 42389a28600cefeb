import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Confidence, confidences, type Scope, scopes } from '#shared/model/vocabulary.ts'
import { classify } from '#shared/policy/compileRules.ts'
import { scopeFacts } from '#shared/policy/facts.ts'
import type { ScopeRule } from '#shared/policy/rule.ts'
import { workloadWith } from './cases.ts'

const workload = workloadWith({
  contract: 'W911NF-20-C-0001',
  organization: 'Meridian',
  tags: ['alpha'],
  impactLevel: 'IL5',
  description: 'words',
})

type Field = 'contract' | 'organization' | 'tags' | 'impactLevel' | 'text'
const fields: readonly Field[] = ['contract', 'organization', 'tags', 'impactLevel', 'text']

function rule(
  id: string,
  scope: Scope,
  field: Field,
  confidence: Confidence,
  more?: Partial<ScopeRule>,
): ScopeRule {
  const all: ScopeRule['all'] = [{ test: 'present', field }]
  return { id, scope, reason: `Reason ${id}.`, source: 's', confidence, asOf: '2026-11-01', all, ...more }
}

const decided = (...rules: readonly ScopeRule[]) => {
  const { scope, confidence, conflict } = classify(scopeFacts(workload), rules)
  return { scope, confidence, conflict }
}

describe('confidence', () => {
  test('two kinds of evidence of one strength are a step surer than one', () => {
    const one = rule('a', 'in', 'tags', 'medium')
    expect(decided(one).confidence).toBe('medium')
    expect(decided(one, rule('b', 'in', 'tags', 'medium')).confidence).toBe('medium')
    expect(decided(one, rule('b', 'in', 'impactLevel', 'medium')).confidence).toBe('high')
    expect(decided(one, rule('b', 'in', 'impactLevel', 'low')).confidence).toBe('medium')
  })

  test('text never makes it surer, and is low whatever its rule says', () => {
    const text = rule('t', 'in', 'text', 'high')
    expect(decided(text).confidence).toBe('low')
    expect(decided(text, rule('u', 'in', 'text', 'high')).confidence).toBe('low')
    expect(decided(text, rule('b', 'in', 'tags', 'low')).confidence).toBe('low')
  })

  test('the reading of the law caps it', () => {
    const capped = rule('a', 'out', 'organization', 'high', { ceiling: 'medium' })
    expect(decided(capped).confidence).toBe('medium')
    expect(decided(capped, rule('b', 'out', 'tags', 'high', { ceiling: 'low' })).confidence).toBe('medium')
    expect(decided(capped, rule('b', 'out', 'tags', 'high')).confidence).toBe('high')
  })
})

describe('rules that decide', () => {
  test('outweigh everything else', () => {
    const gate = rule('gate', 'out', 'tags', 'medium', { decides: true })
    expect(decided(gate, rule('a', 'in', 'contract', 'high'))).toEqual({
      scope: 'out',
      confidence: 'medium',
      conflict: false,
    })
  })

  test('and disagree leave it open', () => {
    const one = rule('one', 'out', 'tags', 'high', { decides: true })
    const other = rule('other', 'in', 'contract', 'high', { decides: true })
    expect(decided(one, other)).toEqual({ scope: 'undetermined', confidence: null, conflict: true })
  })
})

const anyRules = fc
  .uniqueArray(
    fc.record({
      id: fc.integer({ min: 0, max: 30 }),
      scope: fc.constantFrom(...scopes),
      field: fc.constantFrom(...fields),
      confidence: fc.constantFrom(...confidences),
    }),
    { selector: ({ id }) => id, maxLength: 8 },
  )
  .map((drafts) => drafts.map(({ id, scope, field, confidence }) => rule(`r${id}`, scope, field, confidence)))

describe('laws', () => {
  test('the order of rules changes nothing', () => {
    fc.assert(
      fc.property(anyRules, fc.infiniteStream(fc.nat()), (rules, keys) => {
        const shuffled = rules
          .map((entry) => ({ entry, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry)
        const [one, other] = [rules, shuffled].map((list) => classify(scopeFacts(workload), list))
        expect(other?.why).toBe(one?.why)
        expect(decided(...shuffled)).toEqual(decided(...rules))
      }),
    )
  })

  test('only votes for a side lead to it, opposite votes never vanish into a quiet "out"', () => {
    fc.assert(
      fc.property(anyRules, (rules) => {
        const { scope, conflict } = decided(...rules)
        const has = (wanted: Scope) => rules.some((entry) => entry.scope === wanted)
        if (scope === 'in' || scope === 'out') expect(has(scope)).toBe(true)
        if (scope === 'out' && has('in')) expect(conflict).toBe(true)
        if (!has('in') && !has('out') && !has('mixed')) expect(scope).toBe('undetermined')
      }),
    )
  })

  test('undetermined has no confidence and says what would settle it', () => {
    fc.assert(
      fc.property(anyRules, (rules) => {
        const result = classify(scopeFacts(workload), rules)
        expect(result.confidence === null).toBe(result.scope === 'undetermined')
        if (result.conflict) expect(result.settles.length).toBeGreaterThan(0)
      }),
    )
  })
})
