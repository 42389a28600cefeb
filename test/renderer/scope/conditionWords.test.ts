import { expect, test } from 'vitest'
import { conditionWords, ruleParts } from '../../../renderer/features/scope/model/conditionWords.ts'

test('says conditions in words and cuts long lists', () => {
  expect(conditionWords({ test: 'domain', field: 'emailDomain', values: ['mil'] })).toBe(
    'E-mail domain is, or is under, “mil”',
  )
  expect(
    conditionWords({ test: 'words', field: 'organization', values: ['Army'], except: ['Salvation Army'] }),
  ).toBe('Organization mentions “Army”, except inside “Salvation Army”')
  expect(
    conditionWords({ test: 'equals', field: 'tags', values: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] }),
  ).toBe('Tags is “a”, “b”, “c”, “d”, “e” or 3 more')
  expect(conditionWords({ test: 'absent', field: 'impactLevel' })).toBe('Impact level is not recorded')
})

test('names only the parts a rule has', () => {
  const parts = ruleParts({
    id: 'r',
    scope: 'in',
    reason: 'x',
    source: 'y',
    confidence: 'low',
    asOf: '2026-11-22',
    any: [{ test: 'present', field: 'contract' }],
  })
  expect(parts).toEqual([{ head: 'At least one of these holds', lines: ['Contract number is recorded'] }])
})
