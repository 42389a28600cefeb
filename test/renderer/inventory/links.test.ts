import { expect, test } from 'vitest'
import { chipsOf, filtersInWords } from '../../../renderer/features/inventory/chips.ts'
import { gridCommand } from '../../../renderer/features/inventory/grid/gridCommand.ts'
import { linkFilters } from '../../../renderer/features/inventory/model/linkFilters.ts'

test('a link sets facets, query and ids; a plain link leaves the filters alone', () => {
  expect(linkFilters({ scope: 'in,mixed', owner: '(none)', q: 'due<2w', tab: 'x' })).toEqual({
    view: { q: 'due<2w', facets: { scope: ['in', 'mixed'], owner: [''] } },
    ids: null,
  })
  expect(linkFilters({ ids: 'a,b' })?.ids).toEqual(new Set(['a', 'b']))
  expect(linkFilters({})).toBeUndefined()
})

test('chips name filters in the words of the screen', () => {
  const view = { q: 'radar due<2w', facets: { scope: ['in', 'out'], owner: [''] } }
  expect(chipsOf(view, null).map((chip) => chip.text)).toEqual([
    'Scope: Must move or May stay',
    'Owner: unknown',
    'due<2w',
  ])
  expect(filtersInWords(view, null)).toBe('Scope: Must move or May stay; Owner: unknown; radar due<2w')
})

const press = (key: string, keys: { ctrlKey?: boolean; shiftKey?: boolean; altKey?: boolean } = {}) =>
  gridCommand({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...keys }, 20)

test('keys of the table; what is not its own is left to others', () => {
  expect(press('PageDown')).toEqual({ kind: 'move', rows: 20, columns: 0, extend: false })
  expect(press('ArrowDown', { shiftKey: true })).toMatchObject({ extend: true })
  expect(press('a', { ctrlKey: true })).toEqual({ kind: 'select-all' })
  expect(press('a')).toEqual({ kind: 'type', letter: 'a' })
  expect(press('k', { ctrlKey: true })).toBeUndefined()
  expect(press('?')).toBeUndefined()
  expect(press('ArrowLeft', { altKey: true })).toBeUndefined()
  expect(press('ArrowUp', { altKey: true })).toEqual({ kind: 'sort', desc: false, more: false })
  expect(press('ArrowDown', { altKey: true, shiftKey: true })).toEqual({
    kind: 'sort',
    desc: true,
    more: true,
  })
  expect(press('ArrowLeft', { ctrlKey: true })).toEqual({ kind: 'width', by: -20 })
})
