import { expect, test } from 'vitest'
import { scopes } from '#shared/model/vocabulary.ts'
import { shippedRules } from '#shared/policy/shippedRules.ts'
import { scopeCases } from './cases.ts'

test('every shipped rule fires in some case file (those on office codes: see offices.test.ts)', () => {
  const cases = scopes.flatMap((scope) => scopeCases(scope))
  const shown = new Set(cases.flatMap((entry) => entry.expect.fires ?? []))
  const others = shippedRules.rules.map(({ id }) => id).filter((id) => !id.startsWith('buyer-'))
  expect(others.filter((id) => !shown.has(id))).toEqual([])
})

test('no rule that rests on text claims more than low', () => {
  for (const rule of shippedRules.rules) {
    const tested = [...(rule.all ?? []), ...(rule.any ?? [])].map(({ field }) => field)
    if (tested.every((field) => field === 'text' || field === 'contractText'))
      expect(rule.confidence).toBe('low')
  }
})

test('no civilian reading claims more than the facts support', () => {
  for (const rule of shippedRules.rules.filter(({ scope, decides }) => scope === 'out' && decides !== true)) {
    expect({ id: rule.id, ceiling: rule.ceiling }).not.toEqual({ id: rule.id, ceiling: undefined })
    expect(rule.ceiling).not.toBe('high')
  }
})
