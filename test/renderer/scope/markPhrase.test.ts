import { expect, test } from 'vitest'
import { markPhrase } from '../../../renderer/features/scope/model/markPhrase.ts'

const rule = {
  id: 'text-dow',
  scope: 'in',
  reason: 'r',
  source: 's',
  confidence: 'low',
  asOf: '2026-11-22',
  any: [{ test: 'words', field: 'text', values: ['Army', 'U.S. Army', 'DARPA'] }],
} satisfies Parameters<typeof markPhrase>[1]

test('marks the rule’s own phrase in a cut-out, the longest one', () => {
  expect(markPhrase('…for the u.s. army now…', rule)).toEqual({
    before: '…for the ',
    hit: 'u.s. army',
    after: ' now…',
  })
})

test('a phrase inside a longer word is not the phrase', () => {
  expect(markPhrase('…the armyworm survey…', rule)).toBeNull()
})

test('leaves whole values alone, and rules it does not know', () => {
  expect(markPhrase('with DARPA', rule)).toBeNull()
  expect(markPhrase('…with DARPA…', undefined)).toBeNull()
})
