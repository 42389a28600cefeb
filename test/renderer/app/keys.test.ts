import { expect, test } from 'vitest'
import { keysOf } from '../../../renderer/app/actions/keys.ts'
import { nextInList } from '../../../renderer/app/frame/nextInList.ts'
import { matchingActions, matchingWorkloads } from '../../../renderer/app/frame/paletteMatch.ts'

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

test('keys are named alike on every keyboard', () => {
  expect(keysOf({ ...none, key: 'z', ctrlKey: true, shiftKey: true })).toBe('Ctrl+Shift+Z')
  expect(keysOf({ ...none, key: 'z', metaKey: true })).toBe('Ctrl+Z')
  expect(keysOf({ ...none, key: '?', shiftKey: true })).toBe('?')
  expect(keysOf({ ...none, key: 'ArrowLeft', altKey: true })).toBe('Alt+ArrowLeft')
})

const action = (label: string, group = 'Go to') => ({ id: label, label, group, run: () => {} })

test('the palette finds by all words, what starts with them first, and each label once', () => {
  const actions = [action('Go to Plan'), action('Plan again', 'Plan'), action('Undo'), action('Undo')]
  expect(matchingActions(actions, 'plan').map((each) => each.label)).toEqual(['Plan again', 'Go to Plan'])
  expect(matchingActions(actions, 'undo')).toHaveLength(1)
})

test('workloads are looked up by name from two letters on', () => {
  const rows = [{ name: 'Public Affairs' }, { name: 'Airfield log' }]
  expect(matchingWorkloads(rows, 'a')).toEqual([])
  expect(matchingWorkloads(rows, 'af')).toEqual([{ name: 'Public Affairs' }])
  expect(matchingWorkloads(rows, 'air').map((each) => each.name)).toEqual(['Airfield log', 'Public Affairs'])
})

test('J and K stop at the ends', () => {
  expect(nextInList(['a', 'b'], 'a', 1)).toBe('b')
  expect(nextInList(['a', 'b'], 'b', 1)).toBe('b')
  expect(nextInList(['a', 'b'], 'x', 1)).toBe('a')
})
