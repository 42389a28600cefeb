import { expect, test } from 'vitest'
import { groupRows } from '../../../renderer/features/inventory/model/groupRows.ts'
import { prepare } from '../../../renderer/features/inventory/model/prepare.ts'
import { sortRows } from '../../../renderer/features/inventory/model/sortRows.ts'
import { row } from './rows.ts'

const rows = [
  row({ id: '1', name: 'Item 10', criticality: 'low', monthlyCostUsd: 5 }),
  row({ id: '2', name: 'Item 9', criticality: 'mission-critical', monthlyCostUsd: null }),
  row({ id: '3', name: 'item 9', criticality: null, monthlyCostUsd: 50 }),
]
const ids = (keys: Parameters<typeof sortRows>[1]) =>
  [...sortRows(prepare(rows), keys)].map((at) => rows[at]?.id).join('')

test('texts sort naturally, words by their vocabulary, unknown last either way', () => {
  expect(ids([{ id: 'name', desc: false }])).toMatch(/1$/)
  expect(ids([{ id: 'criticality', desc: false }])).toBe('213')
  expect(ids([{ id: 'criticality', desc: true }])).toBe('123')
  expect(ids([{ id: 'monthlyCostUsd', desc: true }])).toBe('312')
})

test('a second key decides within equals', () => {
  const twins = [row({ id: 'x', kind: 'agent', users: 1 }), row({ id: 'y', kind: 'agent', users: 9 })]
  const order = sortRows(prepare(twins), [
    { id: 'kind', desc: false },
    { id: 'users', desc: true },
  ])
  expect([...order]).toEqual([1, 0])
})

test('groups come in the order of the vocabulary, unknown last, and closed ones hide their rows', () => {
  const prepared = prepare(rows)
  const lines = groupRows(prepared, sortRows(prepared, []), 'criticality', new Set(['low']))
  expect(lines.map((line) => (line.kind === 'group' ? `${line.label} ${line.count}` : line.row.id))).toEqual([
    'Mission critical 1',
    '2',
    'Low 1',
    'No criticality 1',
    '3',
  ])
})
