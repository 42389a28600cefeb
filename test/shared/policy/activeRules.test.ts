import { expect, test } from 'vitest'
import { activeRules, rulesInForce } from '#shared/policy/activeRules.ts'
import type { ScopeRule } from '#shared/policy/rule.ts'

const rule = (id: string, more?: Partial<ScopeRule>): ScopeRule => ({
  id,
  scope: 'in',
  reason: `Reason of ${id}.`,
  source: 's',
  confidence: 'high',
  asOf: '2026-11-01',
  all: [{ test: 'present', field: 'tags' }],
  ...more,
})
const shipped = [rule('first'), rule('second'), rule('third')]
const stored = (id: string, enabled: boolean, definition: ScopeRule | null | object) => ({
  id,
  enabled,
  definition: definition === null ? null : JSON.parse(JSON.stringify(definition)),
})

test('a user rule replaces, switches off or adds by id', () => {
  const replaced = rule('second', { scope: 'out' })
  const own = rule('own')
  const rules = rulesInForce(shipped, [
    stored('first', false, null),
    stored('second', true, replaced),
    stored('own', true, own),
  ])

  expect(rules).toEqual([
    { rule: rule('first'), origin: 'shipped', enabled: false },
    { rule: replaced, origin: 'replaced', enabled: true },
    { rule: rule('third'), origin: 'shipped', enabled: true },
    { rule: own, origin: 'user', enabled: true },
  ])
  expect(activeRules(rules).map(({ id }) => id)).toEqual(['second', 'third', 'own'])
})

test('a definition that cannot be read never votes', () => {
  const rules = rulesInForce(shipped, [
    stored('first', true, { id: 'first', scope: 'sideways' }),
    stored('own', true, rule('another-id')),
    stored('listed', true, rule('listed', { all: [{ test: 'words', field: 'text', list: 'names' }] })),
  ])
  expect(activeRules(rules).map(({ id }) => id)).toEqual(['second', 'third'])
})
