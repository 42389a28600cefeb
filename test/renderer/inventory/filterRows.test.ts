import { expect, test } from 'vitest'
import type { Condition } from '../../../renderer/features/inventory/model/condition.ts'
import { filterRows } from '../../../renderer/features/inventory/model/filterRows.ts'
import { prepare } from '../../../renderer/features/inventory/model/prepare.ts'
import { sortRows } from '../../../renderer/features/inventory/model/sortRows.ts'
import { row } from './rows.ts'

const rows = [
  row({ id: 'a', name: 'Radar notes', scope: 'in', owner: 'Ana', tags: ['x', 'y'], due: '2026-12-01' }),
  row({ id: 'b', name: 'Supply', scope: 'out', owner: '', tags: ['x'] }),
  row({ id: 'c', name: 'Depot', scope: 'in', owner: 'Bo', monthlyCostUsd: 12_000, slackDays: -3 }),
]
const context = { asOf: '2026-11-22', author: 'ana', found: undefined }

function passing(conditions: readonly Condition[], found?: ReadonlySet<string>) {
  const prepared = prepare(rows)
  const order = sortRows(prepared, [])
  const filtered = filterRows(prepared, order, conditions, ['scope', 'tags'], { ...context, found })
  return { ids: [...filtered.order].map((at) => rows[at]?.id), facets: filtered.facets }
}

test('words match names and the like at once, and what full-text search found besides', () => {
  const words: Condition = { kind: 'words', words: ['radar'], text: 'radar' }
  expect(passing([words]).ids).toEqual(['a'])
  expect(passing([words], new Set(['b'])).ids).toEqual(['a', 'b'])
})

test('facets count what each value would show under all other filters', () => {
  const { ids, facets } = passing([
    { kind: 'in', column: 'scope', values: ['in'], not: false },
    { kind: 'in', column: 'tags', values: ['x'], not: false },
  ])
  expect(ids).toEqual(['a'])
  // Scope is counted over the rows with tag x; tags over the rows in scope.
  expect(Object.fromEntries(facets.get('scope') ?? [])).toEqual({ in: 1, out: 1 })
  expect(Object.fromEntries(facets.get('tags') ?? [])).toEqual({ x: 1, y: 1, '': 1 })
})

test('unknown values never satisfy a comparison', () => {
  expect(passing([{ kind: 'compare', column: 'monthlyCostUsd', op: '<', value: 1e9 }]).ids).toEqual(['c'])
  expect(passing([{ kind: 'compare', column: 'due', op: '<', value: '2027-01-01' }]).ids).toEqual(['a'])
})

test('unknown, late and mine', () => {
  expect(passing([{ kind: 'unknown', column: 'owner', not: false }]).ids).toEqual(['b'])
  expect(passing([{ kind: 'is', what: 'late' }]).ids).toEqual(['c'])
  expect(passing([{ kind: 'is', what: 'mine' }]).ids).toEqual(['a'])
})
