import { expect, test } from 'vitest'
import { locateHeader } from '#shared/import/locateHeader.ts'

test('titles and padding above a table are passed over', () => {
  const rows = [
    ['Inventory of systems', '', '', ''],
    ['as of 1 May', '', '', ''],
    ['Name', 'Owner', 'Kind', 'Stage'],
    ['Alpha', 'Jo', 'agent', ''],
    ['Beta', 'Al', '', 'pilot'],
  ]
  expect(locateHeader(rows, [])).toBe(2)
})

test('a header is found even when the rows below are sparsely filled', () => {
  const rows = [
    ['Name', 'Owner', 'Kind', 'Stage'],
    ['Alpha', '', '', ''],
    ['Beta', '', '', ''],
    ['Gamma', '', 'agent', ''],
  ]
  expect(locateHeader(rows, [])).toBe(0)
})

test('a row that a profile recognises is the header, whatever its width', () => {
  const profile = {
    id: 'p',
    name: 'P',
    source: '',
    asOf: '',
    recognise: [['Name'], ['Code']],
    columns: {},
    values: {},
    lenient: [],
    mentions: true,
  }
  const rows = [
    ['a', 'b', 'c', 'd'],
    ['Name', 'Code'],
    ['Alpha', '1', 'x', 'y'],
  ]
  expect(locateHeader(rows, [profile])).toBe(1)
})

test('no rows, no header', () => {
  expect(locateHeader([], [])).toBeNull()
})
