import { expect, test } from 'vitest'
import { keepActive, span, stepFrom } from '../../../renderer/components/list/moveActive.ts'

const ids = ['a', 'b', 'c', 'd']

test('a line that left the list gives its place to the next one', () => {
  expect(keepActive(['a', 'c', 'd'], 'b', 1)).toBe('c')
  expect(keepActive(['a', 'b', 'c'], 'd', 3)).toBe('c')
  expect(keepActive(ids, 'd', 0)).toBe('d')
  expect(keepActive([], 'a', 2)).toBeNull()
})

test('steps hold at both ends', () => {
  expect(stepFrom(ids, 'b', 1)).toBe('c')
  expect(stepFrom(ids, 'd', 1)).toBe('d')
  expect(stepFrom(ids, 'a', -5)).toBe('a')
})

test('a span holds both ends, whichever way it was drawn', () => {
  expect(span(ids, 'd', 'b')).toEqual(['b', 'c', 'd'])
  expect(span(ids, 'gone', 'b')).toEqual(['b'])
})
