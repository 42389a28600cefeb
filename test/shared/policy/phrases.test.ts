import { expect, test } from 'vitest'
import { Fact } from '#shared/policy/fact.ts'
import { phraseFinder } from '#shared/policy/phrases.ts'

const find = phraseFinder(
  ['Army', 'Department of War', 'Fort'],
  ['Salvation Army', 'army of', 'old fort road'],
)
const found = (text: string) => find(new Fact('text', text))

test.each([
  ['the U.S. Army', 'Army'],
  ['ARMY/Navy', 'Army'],
  ['army', 'Army'],
  ['Department\n of  War', 'Department of War'],
  ['The Salvation Army helps the Army', 'Army'],
  ['_army_', 'Army'],
  ['old fort', 'Fort'],
])('%j holds %j', (text, phrase) => {
  expect(found(text)).toBe(phrase)
})

test.each([
  'armyworm',
  'a pharmacy',
  'the Salvation Army',
  'an army of volunteers',
  'Old Fort Road 12',
  'department of warfare',
  'Ärmy',
  '',
])('%j holds none', (text) => {
  expect(found(text)).toBeNull()
})

test('no phrases find nothing', () => {
  expect(phraseFinder([], [])(new Fact('text', 'Army'))).toBeNull()
})
