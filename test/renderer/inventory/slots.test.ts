import { expect, test } from 'vitest'
import { bySlot } from '../../../renderer/features/inventory/grid/slots.ts'

const window = (from: number, count: number) => Array.from({ length: count }, (_, i) => ({ index: from + i }))

test('a line that enters takes the slot of the one that left, all others keep theirs', () => {
  const before = new Map(bySlot(window(100, 30), 30).map(({ index, slot }) => [index, slot]))
  const after = new Map(bySlot(window(113, 30), 30).map(({ index, slot }) => [index, slot]))
  for (let index = 113; index < 130; index += 1) expect(after.get(index)).toBe(before.get(index))
  for (let index = 130; index < 143; index += 1) expect(after.get(index)).toBe(before.get(index - 30))
})

test('slots are unique and in order', () => {
  const slots = bySlot(window(95, 30), 30).map(({ slot }) => slot)
  expect(slots).toEqual(Array.from({ length: 30 }, (_, i) => i))
})
