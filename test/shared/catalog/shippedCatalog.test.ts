import { describe, expect, test } from 'vitest'
import { claudePrices } from '#shared/catalog/claudePrices.ts'
import { factNames } from '#shared/catalog/factSchemas.ts'
import { knownFact } from '#shared/catalog/knownFact.ts'
import { readAsset, shippedCatalog } from '../assess/support/shipped.ts'

const { entries } = shippedCatalog()
const byId = (id: string) => {
  const found = entries.find((entry) => entry.id === id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}
const models = entries.filter(({ category }) => category === 'bedrock-model')

test('holds the 88 models of the research and the other ways out', () => {
  expect(models).toHaveLength(88)
  expect(entries.filter(({ category }) => category !== 'bedrock-model').map(({ id }) => id)).toEqual([
    'self-host.ec2-gpu',
    'self-host.sagemaker',
    'self-host.trainium',
    'vendor.palantir',
    'vendor.replacement',
    'way.retire',
    'way.split',
    'way.waiver',
  ])
})

test('every fact has a name that matching knows, a source and a day', () => {
  for (const { facts } of entries)
    for (const [name, { source, asOf }] of Object.entries(facts)) {
      expect(factNames).toContain(name)
      expect(source).not.toBe('')
      expect(asOf).not.toBeNull()
    }
})

test('no model carries an authorization level', () => {
  for (const model of models)
    for (const name of ['fedrampHigh', 'il2', 'il4', 'il5', 'il6'] as const)
      expect(knownFact(model, name).value).toBeNull()
})

describe('spot checks against the research', () => {
  test('Nova Lite', () => {
    const nova = byId('amazon.nova-lite-v1:0')
    expect(knownFact(nova, 'inputModalities').value).toEqual(['text', 'image', 'video'])
    expect(knownFact(nova, 'contextWindow').value).toBe(300_000)
    expect(knownFact(nova, 'govPriceOut')).toMatchObject({ value: 0.288, asOf: '2026-09-19' })
    expect(knownFact(nova, 'govWest').value).toBe(true)
    expect(knownFact(nova, 'govEast').value).toBe(false)
    expect(knownFact(nova, 'documentInput').value).toBe(true)
  })

  test('what was not found stays unknown', () => {
    expect(knownFact(byId('openai.gpt-5.6-sol'), 'govPriceIn').value).toBeNull()
    expect(knownFact(byId('google.gemma-4-31b'), 'inputModalities').value).toBeNull()
    expect(knownFact(byId('google.gemma-4-31b'), 'commercial').value).toBeNull()
    expect(knownFact(byId('nvidia.nemotron-nano-9b-v2'), 'contextWindow').value).toBeNull()
    expect(knownFact(byId('unlisted.nova-2-sonic'), 'modelId').value).toBeNull()
    expect(knownFact(byId('self-host.sagemaker'), 'weightsImport').value).toBeNull()
  })

  test('a day given as a month is its first day, and says so', () => {
    const fact = knownFact(byId('cohere.embed-v4:0'), 'priceIn')
    expect(fact).toMatchObject({ value: 0.12, asOf: '2026-07-01' })
    expect(fact.note).toContain('The source gives the month only.')
  })

  test('past end of life', () => {
    expect(byId('amazon.nova-premier-v1:0')).toMatchObject({
      lifecycle: 'end-of-life',
      eolDate: '2026-09-14',
    })
  })
})

test("Claude's own prices: GovCloud per model, commercial unknown", () => {
  const { prices } = claudePrices.parse(readAsset('claude-prices.json'))
  const found = prices.map(({ model, govcloud, commercial }) => [
    model,
    govcloud.input,
    govcloud.output,
    commercial.input,
  ])
  expect(found).toEqual([
    ['sonnet-4.5', 3.6, 18, null],
    ['sonnet-5', 2.4, 12, null],
    ['opus-4.8', 6, 30, null],
    ['opus-5', 6, 30, null],
    ['fable-5.1', 12, 60, null],
  ])
})
