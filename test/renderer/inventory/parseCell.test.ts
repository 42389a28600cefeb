import { expect, test } from 'vitest'
import { columnById } from '../../../renderer/features/inventory/model/columns.ts'
import { parseCell } from '../../../renderer/features/inventory/model/parseCell.ts'

const waves = new Map([['Wave 1', 'w1']])
const parsed = (id: string, text: string) => {
  const column = columnById(id)
  if (column === undefined) throw new Error(`no column ${id}`)
  const cell = parseCell(column, text, waves)
  return cell.ok ? cell.value : `refused: ${cell.why}`
}

test('dates are read as people and Excel write them, and only real ones', () => {
  for (const text of ['2026-08-27', '8/27/2026', '27 Aug 2026', 'Aug 27, 2026'])
    expect(parsed('dueDate', text)).toBe('2026-08-27')
  expect(parsed('dueDate', '2026-02-30')).toMatch(/^refused/)
  expect(parsed('dueDate', '27 Aug 20')).toMatch(/^refused/)
})

test('numbers understand separators, currency and k; negatives are refused', () => {
  expect(parsed('monthlyCostUsd', '$1,234.50')).toBe(1234.5)
  expect(parsed('inputTokensPerMonth', '2.5M')).toBe(2_500_000)
  expect(parsed('monthlyCostUsd', '-5')).toMatch(/^refused/)
  expect(parsed('users', '1.5')).toMatch(/^refused/)
})

test('empty means unknown, never zero; a name must stay', () => {
  expect(parsed('monthlyCostUsd', '')).toBeNull()
  expect(parsed('owner', '')).toBe('')
  expect(parsed('claudeUse', '')).toBe('unknown')
  expect(parsed('name', ' ')).toMatch(/^refused/)
})

test('waves go by name, lists by comma or semicolon', () => {
  expect(parsed('wave', 'wave 1')).toBe('w1')
  expect(parsed('wave', 'Wave 9')).toMatch(/^refused/)
  expect(parsed('tags', 'a; b,a')).toEqual(['a', 'b'])
})
