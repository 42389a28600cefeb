import { expect, test } from 'vitest'
import { parseRuleText } from '#shared/policy/parseRuleFile.ts'

const rule = {
  id: 'ours',
  scope: 'in',
  reason: 'A program of ours.',
  source: 'Program list',
  confidence: 'high',
  asOf: '2026-11-01',
}
const file = (...rules: readonly object[]) =>
  JSON.stringify({
    format: 'offramp-scope-rules',
    version: 3,
    asOf: '2026-11-02',
    lists: { programs: ['Sky Ledger', 'Deep Harbor'], notThese: ['Sky Ledger Bank'] },
    rules,
  })

test('named lists are put in place, beside values given with the rule', () => {
  const words = {
    test: 'words',
    field: 'text',
    values: ['Red Kite'],
    list: 'programs',
    exceptList: 'notThese',
  }
  const parsed = parseRuleText(file({ ...rule, any: [words, { test: 'present', field: 'stage' }] }))

  expect(parsed.version).toBe(3)
  expect(parsed.asOf).toBe('2026-11-02')
  expect(parsed.rules[0]?.any).toEqual([
    {
      test: 'words',
      field: 'text',
      values: ['Red Kite', 'Sky Ledger', 'Deep Harbor'],
      except: ['Sky Ledger Bank'],
    },
    { test: 'present', field: 'stage' },
  ])
})

test('a byte order mark does not matter', () => {
  const text = file({ ...rule, all: [{ test: 'present', field: 'tags' }] })
  expect(parseRuleText(`\uFEFF${text}`).rules).toHaveLength(1)
})
