import { expect, test } from 'vitest'
import { sortedBy, widened } from '../../../renderer/features/inventory/model/layout.ts'

test('sorting by a column replaces the order, or comes after it without naming a column twice', () => {
  const now = [
    { id: 'due', desc: false },
    { id: 'name', desc: false },
  ]
  expect(sortedBy(now, 'owner', { desc: true, more: false })).toEqual([{ id: 'owner', desc: true }])
  expect(sortedBy(now, 'due', { desc: true, more: true })).toEqual([
    { id: 'name', desc: false },
    { id: 'due', desc: true },
  ])
})

test('a column stays between its narrowest and widest', () => {
  expect(widened({ due: 70, owner: 200 }, 'due', -20)).toEqual({ due: 60, owner: 200 })
  expect(widened({ due: 790 }, 'due', 20)).toEqual({ due: 800 })
  expect(widened({}, 'scope', 20)).toEqual({ scope: 160 })
})
