import { expect, test } from 'vitest'
import { draftOf, newDraft, ruleOf } from '../../../renderer/features/scope/model/ruleDraft.ts'
import { shippedRules } from '../../../shared/policy/shippedRules.ts'

test('every shipped rule survives the form unchanged', () => {
  expect(shippedRules.rules.length).toBeGreaterThan(50)
  for (const rule of shippedRules.rules) {
    const result = ruleOf(draftOf(rule), rule)
    expect('rule' in result ? result.rule : result.problems).toEqual(rule)
  }
})

test('says what is missing in words', () => {
  const result = ruleOf(newDraft('2026-11-22'), null)
  expect('problems' in result && result.problems).toEqual([
    'Every condition needs at least one value to compare with.',
    'The id takes letters, digits and . _ : - only, and can’t be empty.',
    'Say in one sentence why (up to 1,000 characters).',
    'Name the source: whose word is it?',
  ])
})

test('a rule without a condition that must hold is refused', () => {
  const draft = { ...newDraft('2026-11-22'), id: 'x', reason: 'r', source: 's', conditions: [] }
  const result = ruleOf(draft, null)
  expect('problems' in result && result.problems).toEqual([
    'Add at least one condition that must hold, or the rule would fire on everything.',
  ])
})
