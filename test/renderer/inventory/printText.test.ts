import { expect, test } from 'vitest'
import { printText } from '../../../renderer/features/inventory/model/cellText.ts'
import { columnById } from '../../../renderer/features/inventory/model/columns.ts'

const printed = (id: string, value: Parameters<typeof printText>[1]) => {
  const column = columnById(id)
  return column === undefined ? 'no such column' : printText(column, value)
}

test('paper says unknown where nobody knows, and nothing where there is none', () => {
  expect(printed('owner', '')).toBe('unknown')
  expect(printed('criticality', null)).toBe('unknown')
  expect(printed('due', null)).toBe('')
  expect(printed('tags', [])).toBe('')
  expect(printed('scope', 'in')).toBe('Must move')
  expect(printed('due', '2026-08-27')).toBe('27 Aug 2026')
})
