import { expect, test } from 'vitest'
import { rankedLineOf } from '#shared/assess/describe.ts'
import { rank, rankOpen } from '#shared/assess/rank.ts'
import { inputOf, inventedModel, prepared, shippedCatalog, tables } from './support/shipped.ts'

const gov = {
  origin: 'US',
  inputModalities: ['text'],
  outputModalities: ['text'],
  govWest: true,
  toolUse: true,
}
const ids = (placings: ReturnType<typeof rank>) => placings.map(({ alternative }) => alternative.entry.id)

test('proposals come first, then ways that replace nothing, then what ends soon, then what is blocked', () => {
  const entries = [
    inventedModel({ ...gov, origin: 'CN' }, { id: 'd.blocked' }),
    inventedModel(gov, { id: 'c.ends-soon', eolDate: '2026-12-24' }),
    inventedModel({}, { id: 'b.retire', category: 'retire' }),
    inventedModel({}, { id: 'a.unknown' }),
  ]
  const { book, subject } = prepared(inputOf({ environment: 'govcloud' }), entries)
  expect(ids(rank(subject, book, tables))).toEqual(['a.unknown', 'b.retire', 'c.ends-soon', 'd.blocked'])
})

test('the order is total and does not depend on the order of the catalog', () => {
  const entries = shippedCatalog().entries
  const input = inputOf({ environment: 'govcloud', features: ['tools', 'vision'], impactLevel: 'IL5' })
  const forward = prepared(input, entries)
  const backward = prepared(input, entries.toReversed())
  const ranked = ids(rank(forward.subject, forward.book, tables))
  expect(ids(rank(backward.subject, backward.book, tables))).toEqual(ranked)
  expect(new Set(ranked).size).toBe(ranked.length)
})

test('equal alternatives are ordered by id', () => {
  const entries = ['z', 'm', 'a'].map((id) => inventedModel(gov, { id }))
  const { book, subject } = prepared(inputOf({ environment: 'govcloud' }), entries)
  expect(ids(rank(subject, book, tables))).toEqual(['a', 'm', 'z'])
})

test('the open ranking is the whole one without what is blocked', () => {
  const entries = shippedCatalog().entries
  const { book, subject } = prepared(inputOf({ environment: 'govcloud', features: ['vision'] }), entries)
  const whole = rank(subject, book, tables).filter(({ judgement }) => judgement.verdict !== 'blocked')
  expect(rankOpen(subject, book, tables)).toEqual(whole)
  expect(whole.length).toBeGreaterThan(5)
})

test('vendor products are offered the vendor first, and only they are offered a vendor', () => {
  const entries = shippedCatalog().entries
  const product = prepared(inputOf({ kind: 'vendor-product', vendor: 'Palantir' }), entries)
  expect(
    ids(rank(product.subject, product.book, tables))
      .slice(0, 2)
      .sort(),
  ).toEqual(['vendor.palantir', 'vendor.replacement'])
  const other = prepared(inputOf({ kind: 'vendor-product', vendor: 'Acme' }), entries)
  expect(ids(rank(other.subject, other.book, tables))).not.toContain('vendor.palantir')
  const application = prepared(inputOf({ kind: 'application', vendor: 'Palantir' }), entries)
  expect(ids(rank(application.subject, application.book, tables))).not.toContain('vendor.replacement')
})

test('splitting is offered for mixed scope only; retiring and a waiver always', () => {
  const entries = shippedCatalog().entries
  const mixed = prepared(inputOf({}, 'mixed'), entries)
  expect(ids(rank(mixed.subject, mixed.book, tables))).toEqual(
    expect.arrayContaining(['way.split', 'way.retire', 'way.waiver']),
  )
  const inside = prepared(inputOf({}, 'in'), entries)
  expect(ids(rank(inside.subject, inside.book, tables))).not.toContain('way.split')
})

test('a workload that needs a strong class ranks a strong model before an equal small one', () => {
  const entries = [
    inventedModel({ ...gov, tier: 'small' }, { id: 'a.small' }),
    inventedModel({ ...gov, tier: 'strong' }, { id: 'b.strong' }),
  ]
  const opus = prepared(
    inputOf({ environment: 'govcloud', models: ['us-gov.anthropic.claude-opus-5'] }),
    entries,
  )
  expect(ids(rank(opus.subject, opus.book, tables))).toEqual(['b.strong', 'a.small'])
  const haiku = prepared(
    inputOf({ environment: 'govcloud', models: ['anthropic.claude-haiku-4-5-20251001-v1:0'] }),
    entries,
  )
  expect(ids(rank(haiku.subject, haiku.book, tables))).toEqual(['a.small', 'b.strong'])
})

test('while the place is open, models in GovCloud rank before models recorded in commercial Regions only', () => {
  const text = { origin: 'US', inputModalities: ['text'], outputModalities: ['text'] }
  const entries = [
    inventedModel({ ...text, commercial: true, govWest: false, govEast: false }, { id: 'a.commercial' }),
    inventedModel({ ...text, govWest: true }, { id: 'b.gov' }),
  ]
  const { book, subject } = prepared(inputOf({}), entries)
  const placings = rank(subject, book, tables)
  expect(ids(placings)).toEqual(['b.gov', 'a.commercial'])
  expect(placings.map((placing) => rankedLineOf(subject, placing).unknownKinds)).toEqual([
    ['partition'],
    ['partition'],
  ])
})

test('a model made for safety classification is not proposed', () => {
  const { book, subject } = prepared(inputOf({ environment: 'commercial' }), shippedCatalog().entries)
  const placing = rank(subject, book, tables).find(
    ({ alternative }) => alternative.entry.id === 'openai.gpt-oss-safeguard-120b',
  )
  expect(placing?.group).toBe(3)
})
