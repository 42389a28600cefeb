import { expect, test } from 'vitest'
import { matchKey, occurrenceKey, rowKey } from '#shared/import/rowKey.ts'

test('an id of the source is the key; else organization, component and name', () => {
  expect(rowKey({ key: ' DHS-1 ', organization: 'DHS', component: 'CBP', name: 'A' })).toBe('DHS-1')
  expect(rowKey({ key: undefined, organization: 'DHS', component: undefined, name: 'A  b' })).toBe(
    'DHS | A b',
  )
})

test('matching ignores case, spacing and compatible spellings', () => {
  expect(matchKey('ＤＨＳ | A\u00a0 b')).toBe(matchKey('dhs | a b'))
})

test('the first occurrence keeps the plain key', () => {
  expect([occurrenceKey('A', 1), occurrenceKey('A', 3)]).toEqual(['A', 'A #3'])
})
