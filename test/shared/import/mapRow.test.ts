import { expect, test } from 'vitest'
import { compileMapping } from '#shared/import/compileMapping.ts'
import { mapRow } from '#shared/import/mapRow.ts'
import type { Profile } from '#shared/import/profile.ts'

const plain: Profile = {
  id: 'test',
  name: 'Test',
  source: '',
  asOf: '',
  recognise: [['Name']],
  columns: {},
  values: {},
  lenient: [],
  mentions: true,
}

/** Maps one row given as [header, target, cell]. */
function map(
  cells: readonly (readonly [header: string, target: string, cell: string])[],
  profile: Profile | null = null,
) {
  const columns = cells.map(([header, target]) => ({ header, target, why: '' }))
  const row = cells.map(([, , cell]) => cell)
  return mapRow(compileMapping(columns, profile, [row]), row)
}

test('fields are typed, unmapped cells are kept whole, empty ones are left out', () => {
  const row = map([
    ['Name', 'name', ' Alpha '],
    ['Org', 'organization', 'Example Agency'],
    ['Users', 'users', '1,200'],
    ['Due', 'dueDate', '8/27/2026'],
    ['Level', 'impactLevel', 'N/A'],
    ['Odd', 'extra', '  two\nlines '],
    ['Empty', 'extra', ''],
    ['Secret', 'ignore', 'x'],
  ])
  expect(row).toEqual({
    kind: 'row',
    key: 'Example Agency | Alpha',
    id: null,
    mention: null,
    fields: {
      name: 'Alpha',
      organization: 'Example Agency',
      users: 1200,
      dueDate: '2026-08-27',
      key: 'Example Agency | Alpha',
      extra: { Odd: '  two\nlines ' },
    },
  })
})

test.each([
  ['a date', 'dueDate', 'someday', 'Col: "someday" is not a date (write 2026-03-14 or 3/14/2026)'],
  [
    'a number',
    'users',
    'lots',
    'Col: "lots" is not a number (write 1200, 1,200.50 or 2.5M; no negative numbers)',
  ],
  [
    'a word',
    'environment',
    'moon',
    'Col: "moon" is not one of: commercial, govcloud, secret, top-secret, on-premises',
  ],
  ['an e-mail address', 'email', 'call me', 'Col: "call me" is not an e-mail address'],
])('a cell that is not %s rejects the row and says which column and value', (_, target, cell, reason) => {
  expect(
    map([
      ['Name', 'name', 'A'],
      ['Col', target, cell],
    ]),
  ).toEqual({ kind: 'rejected', reason })
})

test('a row without a name is rejected', () => {
  expect(
    map([
      ['Title', 'name', '  '],
      ['Org', 'organization', 'X'],
    ]),
  ).toEqual({
    kind: 'rejected',
    reason: 'Title: there is no name',
  })
})

test('a cell longer than its field is rejected, never cut', () => {
  const row = map([
    ['Name', 'name', 'A'],
    ['Owner', 'owner', 'x'.repeat(501)],
  ])
  expect(row.kind).toBe('rejected')
})

test('e-mail gives the domain, and the owner only where there is none', () => {
  const alone = map([
    ['Name', 'name', 'A'],
    ['Mail', 'email', 'Jo <jo@Navy.MIL>'],
  ])
  expect(alone).toMatchObject({ fields: { emailDomain: 'navy.mil', owner: 'jo@Navy.MIL' } })
  const both = map([
    ['Name', 'name', 'A'],
    ['Mail', 'email', 'jo@navy.mil'],
    ['Owner', 'owner', 'Jo'],
  ])
  expect(both).toMatchObject({ fields: { emailDomain: 'navy.mil', owner: 'Jo' } })
  expect(both).not.toHaveProperty('fields.email')
})

test('tag types go in front of the tag that follows', () => {
  const row = map([
    ['Name', 'name', 'A'],
    ['Tag Type 1', 'tagType', 'Language'],
    ['Tag 1', 'tags', 'Java'],
    ['Tag Type 2', 'tagType', ''],
    ['Tag 2', 'tags', 'plain'],
  ])
  expect(row).toMatchObject({ fields: { tags: ['Language: Java', 'plain'] } })
})

test('several columns into one text field are joined', () => {
  const row = map([
    ['Name', 'name', 'A'],
    ['P', 'description', 'Problem.'],
    ['B', 'description', 'Benefit.'],
  ])
  expect(row).toMatchObject({ fields: { description: 'Problem.\n\nBenefit.' } })
})

test('a value map keeps the original text where it says something else', () => {
  const profile = { ...plain, values: { stage: { Deployed: 'production' } }, lenient: ['kind'] }
  const row = map(
    [
      ['Name', 'name', 'A'],
      ['Stage', 'stage', 'Deployed'],
      ['Class', 'kind', 'Computer Vision'],
    ],
    profile,
  )
  expect(row).toMatchObject({
    fields: { stage: 'production', extra: { Stage: 'Deployed', Class: 'Computer Vision' } },
  })
  expect(row).not.toHaveProperty('fields.kind')
})

test('a mention of Claude makes its use likely and is kept with its column; silence says nothing', () => {
  const named = map([
    ['Name', 'name', 'A'],
    ['Outputs', 'extra', 'Uses Claude 3.5 through Bedrock'],
  ])
  expect(named).toMatchObject({
    fields: { claudeUse: 'likely' },
    mention: { column: 'Outputs', excerpt: 'Uses Claude 3.5 through Bedrock', columns: 1 },
  })
  const silent = map([
    ['Name', 'name', 'A'],
    ['Outputs', 'extra', 'Uses Bedrock'],
  ])
  expect(silent).not.toHaveProperty('fields.claudeUse')
})

test('what the file declares about Claude wins over what its text suggests', () => {
  const row = map([
    ['Name', 'name', 'Claude pilot'],
    ['Claude', 'claudeUse', 'no'],
    ['Owner', 'owner', 'Claude 3 Anthropic'],
  ])
  expect(row).toMatchObject({ fields: { claudeUse: 'none' } })
})

test('rows of another record type are rejected with the reason of the profile', () => {
  const profile = { ...plain, only: { header: ['Record Type'], equals: ['1'], reason: 'a dependency' } }
  expect(
    map(
      [
        ['Record Type', 'ignore', '2'],
        ['Name', 'name', 'A'],
      ],
      profile,
    ),
  ).toEqual({ kind: 'rejected', reason: 'a dependency' })
  expect(
    map(
      [
        ['Record Type', 'ignore', '1'],
        ['Name', 'name', 'A'],
      ],
      profile,
    ).kind,
  ).toBe('row')
})
