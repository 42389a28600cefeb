import { expect, test } from 'vitest'
import { bulkEdit, bulkFields } from '../../../renderer/features/inventory/bulkEdit.ts'
import { row } from './rows.ts'

const rows = [row({ id: 'a', owner: 'Ana', tags: ['x'] }), row({ id: 'b', owner: 'Bo', tags: ['x', 'y'] })]
const edit = (id: string, text: string) => {
  const field = bulkFields.find((each) => each.id === id)
  if (field === undefined) throw new Error(`no field ${id}`)
  return bulkEdit(rows, field, text, new Map())
}

test('only rows that differ are changed, and the label counts them', () => {
  expect(edit('owner', 'Ana')).toEqual({
    kind: 'ready',
    label: 'Set owner of 1 workload',
    mutations: [{ kind: 'set', entity: 'workload', id: 'b', fields: { owner: 'Ana' } }],
  })
})

test('tags are added and removed without touching the others', () => {
  expect(edit('add tags', 'y, z')).toMatchObject({
    mutations: [{ fields: { tags: ['x', 'y', 'z'] } }, { fields: { tags: ['x', 'y', 'z'] } }],
  })
  expect(edit('remove tags', 'y')).toMatchObject({ mutations: [{ id: 'b', fields: { tags: ['x'] } }] })
})

test('a value that can’t be is refused with the reason', () => {
  expect(edit('criticality', 'huge')).toMatchObject({ kind: 'refused' })
})
