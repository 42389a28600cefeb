import { expect, test } from 'vitest'
import { proposeMapping } from '#shared/import/proposeMapping.ts'
import { reasonHeader } from '#shared/import/reasonHeader.ts'

function propose(columns: Record<string, string[]>): Record<string, string> {
  const mapping = proposeMapping(Object.entries(columns).map(([header, cells]) => ({ header, cells })))
  return Object.fromEntries(mapping.map((column) => [column.header, column.target]))
}

test('headers go to the fields they name; others are kept whole', () => {
  expect(
    propose({
      'App Name': ['A'],
      Department: ['D'],
      'Sub-Agency': ['S'],
      PIID: ['N0017826D0001'],
      'Contact E-mail': ['a@b.mil'],
      Mascot: ['cat'],
    }),
  ).toEqual({
    'App Name': 'name',
    Department: 'organization',
    'Sub-Agency': 'component',
    PIID: 'contract',
    'Contact E-mail': 'email',
    Mascot: 'extra',
  })
})

test('a field is given once; joined fields may be given more than once', () => {
  expect(propose({ Title: ['A'], 'Use case': ['B'], Tags: ['x'], Labels: ['y'] })).toEqual({
    Title: 'name',
    'Use case': 'extra',
    Tags: 'tags',
    Labels: 'tags',
  })
})

test('a typed field is not proposed for a column it could not read', () => {
  expect(propose({ Name: ['A'], Deadline: ['when funded', 'next year', '2026-05-01'] }).Deadline).toBe(
    'extra',
  )
  expect(propose({ Name: ['A'], Deadline: ['25/12/2026', '26/12/2026'] }).Deadline).toBe('dueDate')
})

test('row numbers are not taken for a key that holds over all files', () => {
  expect(propose({ ID: ['1', '2', '3'], Name: ['A'] }).ID).toBe('extra')
  expect(propose({ ID: ['DHS-1', 'DHS-2'], Name: ['A'] }).ID).toBe('key')
})

test('the reason column of a rejected file is left out', () => {
  expect(propose({ Name: ['A'], [reasonHeader]: ['because'] })[reasonHeader]).toBe('ignore')
})

test('every proposal says why', () => {
  const [owner] = proposeMapping([{ header: 'System Owner', cells: ['Jo'] }])
  expect(owner).toEqual({ header: 'System Owner', target: 'owner', why: 'the header says "System Owner"' })
})
