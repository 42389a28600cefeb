import { expect, test } from 'vitest'
import { parseCatalog } from '#shared/catalog/parseCatalog.ts'

const fact = { value: true, source: 'page', asOf: '2026-02-03', confidence: 'high' }
const entry = {
  id: 'a.model',
  name: 'A',
  category: 'bedrock-model',
  provider: 'P',
  summary: '',
  facts: { toolUse: fact },
  lifecycle: 'active',
  eolDate: null,
  notes: '',
}
const file = {
  format: 'offramp-catalog',
  formatVersion: 1,
  version: '1',
  asOf: '2026-02-03',
  source: 'test',
  entries: [entry],
}
const problemsOf = (data: unknown) => {
  const parsed = parseCatalog(data)
  return parsed.ok ? [] : parsed.problems
}

test('a good file is read, facts it does not know included', () => {
  const parsed = parseCatalog({ ...file, entries: [{ ...entry, facts: { toolUse: fact, colour: fact } }] })
  expect(parsed.ok && Object.keys(parsed.catalog.entries[0]?.facts ?? {})).toEqual(['toolUse', 'colour'])
})

test.each([
  ['no file', null, 'not a catalog file: "format" must be "offramp-catalog"'],
  ['another file', { format: 'cyclonedx' }, 'not a catalog file: "format" must be "offramp-catalog"'],
  [
    'a newer format',
    { ...file, formatVersion: 2 },
    'catalog format 2 is newer than this Offramp understands (1)',
  ],
  ['a bad date', { ...file, asOf: '2026-02-31' }, 'asOf: expected a date as YYYY-MM-DD'],
  ['a repeated id', { ...file, entries: [entry, entry] }, 'entry 2 (a.model), id: used by an earlier entry'],
])('%s is refused', (_, data, problem) => {
  expect(problemsOf(data)).toEqual([problem])
})

test('a wrong field is named with its entry', () => {
  const bad = { ...entry, id: 'b.model', facts: { toolUse: { ...fact, asOf: 'soon' } } }
  expect(problemsOf({ ...file, entries: [entry, bad] })).toEqual([
    'entry 2 (b.model), facts.toolUse.asOf: expected a date as YYYY-MM-DD',
  ])
})

test('a known fact with a value of the wrong kind is named', () => {
  const bad = { ...entry, facts: { contextWindow: { ...fact, value: 'big' } } }
  const [problem] = problemsOf({ ...file, entries: [bad] })
  expect(problem).toMatch(/^entry 1 \(a\.model\), facts\.contextWindow\.value: /)
})

test('a null value is unknown and fine for any fact', () => {
  const blank = { ...entry, facts: { contextWindow: { ...fact, value: null } } }
  expect(problemsOf({ ...file, entries: [blank] })).toEqual([])
})
