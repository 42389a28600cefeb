import { describe, expect, test } from 'vitest'
import { currentCost } from '#shared/assess/currentCost.ts'
import { assessmentOf } from '#shared/assess/describe.ts'
import type { AssessedWorkload } from '#shared/assess/input.ts'
import { place } from '#shared/assess/rank.ts'
import { inputOf, plainWorkload, prepared, shippedCatalog, tables } from './support/shipped.ts'

const volumes = { inputTokensPerMonth: 120_000_000, outputTokensPerMonth: 4_000_000 }
const now = (workload: Partial<AssessedWorkload>) =>
  currentCost({ ...plainWorkload, ...workload }, tables.claudePrices)

function moved(id: string, workload: Partial<AssessedWorkload>) {
  const { book, subject } = prepared(inputOf(workload), shippedCatalog().entries)
  const found = book.alternatives.find(({ entry }) => entry.id === id)
  if (found === undefined) throw new Error(id)
  return assessmentOf(subject, place(subject, found, tables), tables)
}

describe('cost now', () => {
  test('a stated cost wins over volumes', () => {
    expect(now({ monthlyCostUsd: 12.5, ...volumes })).toEqual({
      usd: 12.5,
      basis: 'Monthly cost as stated on the workload.',
    })
  })

  test('volumes at the GovCloud price of its one model, with date and source', () => {
    const cost = now({
      environment: 'govcloud',
      models: ['us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0', 'Claude Sonnet 4.5'],
      ...volumes,
    })
    expect(cost.usd).toBe(504) // 120 x 3.60 + 4 x 18
    expect(cost.basis).toContain('$3.6 and $18 per million (2026-09-19; AWS GovCloud price rows')
  })

  test.each([
    ['no volumes', { environment: 'govcloud', models: ['claude-opus-5'] }, 'neither cost nor token volumes'],
    ['no model', { environment: 'govcloud', ...volumes }, 'its Claude model is not recorded'],
    [
      'two models',
      { environment: 'govcloud', models: ['claude-opus-5', 'claude-sonnet-5'], ...volumes },
      'how its volume divides',
    ],
    [
      'a commercial price',
      { environment: 'commercial', models: ['claude-sonnet-5'], ...volumes },
      'no commercial price',
    ],
    [
      'another platform',
      { environment: 'govcloud', route: 'anthropic-api', models: ['claude-sonnet-5'], ...volumes },
      'no commercial price',
    ],
    [
      'a model without a price',
      { environment: 'govcloud', models: ['claude-haiku-4-5'], ...volumes },
      'no GovCloud price',
    ],
  ] as const)('unknown with %s', (_, workload, why) => {
    const cost = now({ ...workload, models: 'models' in workload ? [...workload.models] : [] })
    expect(cost.usd).toBeNull()
    expect(cost.basis).toContain(why)
  })
})

describe('cost after', () => {
  const govcloud = { environment: 'govcloud', models: ['claude-sonnet-4-5'], ...volumes } as const
  const inGov = { ...govcloud, models: [...govcloud.models] }

  test('GovCloud work pays the GovCloud price, with the change against today', () => {
    const result = moved('openai.gpt-oss-120b-1:0', inGov)
    expect(result.monthlyCostUsd).toBe(24.48) // 120 x 0.18 + 4 x 0.72
    expect(result.costChangeUsd).toBe(-479.52)
    expect(result.costBasis).toContain('$0.18 input and $0.72 output per million tokens, GovCloud on demand')
    expect(result.costBasis).toContain('2026-09-19')
  })

  test('other work pays the commercial price', () => {
    const result = moved('openai.gpt-oss-120b-1:0', { ...inGov, environment: 'commercial' })
    expect(result.monthlyCostUsd).toBe(20.4) // 120 x 0.15 + 4 x 0.60
    expect(result.costChangeUsd).toBeNull()
    expect(result.costBasis).toContain('commercial on demand')
  })

  test('an unknown price or volume is an unknown cost', () => {
    expect(moved('openai.gpt-5.6-sol', inGov).monthlyCostUsd).toBeNull()
    expect(moved('openai.gpt-5.6-sol', inGov).costBasis).toBe('Unknown: no GovCloud price is recorded.')
    const noOutput = moved('openai.gpt-oss-120b-1:0', { ...inGov, outputTokensPerMonth: null })
    expect(noOutput.monthlyCostUsd).toBeNull()
    expect(noOutput.costBasis).toContain('token volumes are not recorded. Price: $0.18 input')
  })

  test('Secret Regions have no recorded price', () => {
    expect(moved('amazon.nova-pro-v1:0', { ...inGov, environment: 'secret' }).monthlyCostUsd).toBeNull()
  })

  test('self-hosting is unknown, retiring free, a waiver as today', () => {
    expect(moved('self-host.ec2-gpu', inGov).monthlyCostUsd).toBeNull()
    expect(moved('way.retire', inGov)).toMatchObject({ monthlyCostUsd: 0, costChangeUsd: -504 })
    expect(moved('way.waiver', inGov)).toMatchObject({ monthlyCostUsd: 504, costChangeUsd: 0 })
  })
})
