import { expect, test } from 'vitest'
import { columnById } from '../../../renderer/features/inventory/model/columns.ts'
import { pasteMutations, planPaste } from '../../../renderer/features/inventory/model/pastePlan.ts'
import { fromTsv, toTsv } from '../../../renderer/features/inventory/model/tsv.ts'
import { row } from './rows.ts'

const rows = [row({ id: 'a', owner: 'Ana' }), row({ id: 'b', owner: 'Bo' })]
const columns = ['owner', 'claudeUse', 'scope'].flatMap((id) => columnById(id) ?? [])
const target = { rows, columns, waves: new Map([['Wave 1', 'w1']]) }

test('cells with tabs, line breaks and quotes survive the clipboard', () => {
  const cells = [
    ['plain', 'two\nlines', 'a "quote"'],
    ['', 'tab\there', 'end'],
  ]
  expect(fromTsv(toTsv(cells))).toEqual(cells)
  expect(fromTsv('a\tb\r\nc\td\r\n')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
})

test('a block changes what differs, refuses what is no value, and says what lies outside', () => {
  const plan = planPaste(fromTsv('Ana\tConfirmed\nCy\tnonsense\nDee\tlikely'), target)
  expect(plan.changes.map(({ row: { id }, column, value }) => [id, column.id, value])).toEqual([
    ['a', 'claudeUse', 'confirmed'],
    ['b', 'owner', 'Cy'],
  ])
  expect(plan.refused).toHaveLength(1)
  expect(plan).toMatchObject({ unchanged: 1, outside: 2 })
})

test('one value fills all rows; a head line of labels is left out', () => {
  expect(planPaste([['Zoe']], target).changes.map(({ row: { id } }) => id)).toEqual(['a', 'b'])
  const plan = planPaste(fromTsv('Owner\tClaude use\nZoe\tlikely'), target)
  expect(pasteMutations(plan.changes)).toEqual([
    { kind: 'set', entity: 'workload', id: 'a', fields: { owner: 'Zoe', claudeUse: 'likely' } },
  ])
})

test('computed columns refuse every value but their own', () => {
  const plan = planPaste([['Ana', 'unknown', 'May stay']], target)
  expect(plan.changes).toEqual([])
  expect(plan.refused[0]?.why).toContain('computed')
})
