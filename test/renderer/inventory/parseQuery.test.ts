import { expect, test } from 'vitest'
import { parseQuery } from '../../../renderer/features/inventory/model/parseQuery.ts'

const context = { author: 'Ana Diaz', asOf: '2026-11-22' }

test('free words become one condition, quotes keep words together', () => {
  expect(parseQuery('radar "supply chain"', context)).toEqual([
    { kind: 'words', words: ['radar', 'supply', 'chain'], text: 'radar supply chain' },
  ])
})

test('owner:me is the author, and a minus turns a filter round', () => {
  expect(parseQuery('owner:me -tag:legacy', context)).toEqual([
    { kind: 'contains', column: 'owner', texts: ['ana diaz'], not: false },
    { kind: 'contains', column: 'tags', texts: ['legacy'], not: true },
  ])
})

test('vocabulary words are known by key, by how they read, and by their start', () => {
  expect(parseQuery('scope:in,mixed', context)).toEqual([
    { kind: 'in', column: 'scope', values: ['in', 'mixed'], not: false },
  ])
  expect(parseQuery('scope:"must move"', context)).toEqual([
    { kind: 'in', column: 'scope', values: ['in'], not: false },
  ])
  expect(parseQuery('crit:mission', context)).toEqual([
    { kind: 'in', column: 'criticality', values: ['mission-critical'], not: false },
  ])
})

test('a word that is in no vocabulary matches nothing rather than everything', () => {
  expect(parseQuery('scope:perhaps', context)).toEqual([
    { kind: 'in', column: 'scope', values: ['perhaps'], not: false },
  ])
})

test('dates compare with spans from the status date, amounts understand k', () => {
  expect(parseQuery('due<2w cost>=10k', context)).toEqual([
    { kind: 'compare', column: 'due', op: '<', value: '2026-12-06' },
    { kind: 'compare', column: 'monthlyCostUsd', op: '>=', value: 10_000 },
  ])
})

test('no: and has: ask for unknown and known', () => {
  expect(parseQuery('no:owner has:findings', context)).toEqual([
    { kind: 'unknown', column: 'owner', not: false },
    { kind: 'unknown', column: 'findings', not: true },
  ])
})

test('what is not understood is said, not silently dropped', () => {
  const [unclear] = parseQuery('foo:bar', context)
  expect(unclear).toMatchObject({ kind: 'unclear', text: 'foo:bar' })
  expect(parseQuery('due<soon', context)[0]).toMatchObject({ kind: 'unclear' })
  expect(parseQuery('is:happy', context)[0]).toMatchObject({ kind: 'unclear' })
})
