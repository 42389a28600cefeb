import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { assessChannels } from '#shared/contract/channels/assess.ts'
import { create } from '#shared/model/change.ts'
import type { Workload } from '#shared/model/entities/workload.ts'
import type { Scope } from '#shared/model/vocabulary.ts'
import { openTestWorkspace, type TestWorkspace } from '../../support/workspace.ts'

let workspace: TestWorkspace
beforeEach(async () => {
  workspace = await openTestWorkspace({ asOf: '2026-11-22' })
})
afterEach(() => workspace.close())

const inScope = (id: string, fields: Partial<Workload>, scope: Scope = 'in') => [
  create('workload', id, { name: id, ...fields }),
  create('scopeReview', id, {
    kind: 'override',
    scope,
    reason: 'test',
    reviewer: 'tester',
    reviewedOn: '2026-11-22',
  }),
]
const govText = {
  environment: 'govcloud',
  features: ['tools'],
  route: 'bedrock',
  models: ['us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0'],
  inputTokensPerMonth: 120_000_000,
  outputTokensPerMonth: 4_000_000,
} satisfies Partial<Workload>
const shippedPath = join(import.meta.dirname, '../../../assets/catalog/catalog.json')

function catalogFile(change: (catalog: Record<string, unknown>) => void): string {
  const catalog = JSON.parse(readFileSync(shippedPath, 'utf8')) as Record<string, unknown> // our own asset
  change(catalog)
  const path = join(workspace.folder, 'catalog.json')
  writeFileSync(path, JSON.stringify(catalog))
  return path
}

describe('assessing', () => {
  test('covers workloads in scope and mixed, not those out or undetermined', async () => {
    await workspace.apply('Add', [
      ...inScope('w-in', govText),
      ...inScope('w-mixed', govText, 'mixed'),
      ...inScope('w-out', govText, 'out'),
      ...inScope('w-undetermined', govText, 'undetermined'),
    ])
    expect(await workspace.call('assess.run', {})).toMatchObject({ workloads: 2 })
    const { workloads, counts } = await workspace.call('assess.summary', {})
    expect(workloads.map(({ workloadId }) => workloadId)).toEqual(['w-in', 'w-mixed'])
    expect(counts).toEqual({ fit: 2, gaps: 0, unknown: 0, blocked: 0, chosen: 0, undecided: 2 })
    expect(workloads[0]).toMatchObject({ verdict: 'fit', currentMonthlyCostUsd: 504, chosenId: null })
  })

  test('shows one workload with every reason, in the shape of the contract', async () => {
    await workspace.apply('Add', inScope('w1', { ...govText, impactLevel: 'IL5' }))
    const shown = await workspace.call('assess.workload', { workloadId: 'w1' })
    expect(assessChannels['assess.workload'].output.parse(shown)).toEqual(shown)
    expect(shown.currentMonthlyCostUsd).toBe(504)
    const oss = shown.ranked.find(({ alternativeId }) => alternativeId === 'openai.gpt-oss-120b-1:0')
    expect(oss).toMatchObject({ verdict: 'unknown', monthlyCostUsd: 24.48, unknownKinds: ['authorization'] })
    expect(shown.ranked.at(-1)?.verdict).toBe('blocked')
  })

  test('a ranking keeps eight, best first, as the full computation has them', async () => {
    await workspace.apply('Add', inScope('w1', govText))
    const { workloads } = await workspace.call('assess.ranked', {})
    const { ranked } = await workspace.call('assess.workload', { workloadId: 'w1' })
    const ids = workloads[0]?.ranked.map(({ alternativeId }) => alternativeId)
    expect(ids).toEqual(ranked.slice(0, 8).map(({ alternativeId }) => alternativeId))
    expect(workloads[0]?.ranked[0]).toMatchObject({
      name: ranked[0]?.name,
      monthlyCostUsd: ranked[0]?.monthlyCostUsd,
    })
    const single = await workspace.call('assess.ranked', { workloadId: 'w1' })
    expect(single.workloads[0]?.ranked.length).toBeGreaterThan(8)
  })

  test('a requirement set by a person replaces the default', async () => {
    await workspace.apply('Add', inScope('w1', govText))
    await workspace.apply('Ask for context', [
      create('requirement', 'w1:context-window', {
        workloadId: 'w1',
        kind: 'context-window',
        value: 280_000,
      }),
    ])
    const { ranked } = await workspace.call('assess.workload', { workloadId: 'w1' })
    const verdict = (id: string) => ranked.find(({ alternativeId }) => alternativeId === id)?.verdict
    expect(verdict('openai.gpt-5.4')).toBe('blocked') // 272,000
    expect(verdict('amazon.nova-pro-v1:0')).toBe('fit') // 300,000
  })

  test('asks what to find out, most workloads first', async () => {
    await workspace.apply('Add', [
      ...inScope('w1', { route: 'bedrock' }),
      ...inScope('w2', { route: 'bedrock' }),
      ...inScope('w3', { ...govText, impactLevel: 'IL5' }),
    ])
    const questions = await workspace.call('assess.questions', {})
    expect(questions[0]).toMatchObject({ kind: 'partition', alternativeId: null, workloads: 2 })
    expect(questions[1]).toMatchObject({ kind: 'authorization', workloads: 1 })
  })

  test('a vendor is asked once for everything', async () => {
    await workspace.apply('Add', inScope('w1', { kind: 'vendor-product', route: 'vendor', vendor: 'Acme' }))
    expect(await workspace.call('assess.questions', {})).toEqual([
      expect.objectContaining({ alternativeId: 'vendor.replacement', workloads: 1 }),
    ])
  })

  test('a workload that is not there is an expected failure', async () => {
    await expect(workspace.call('assess.workload', { workloadId: 'nobody' })).rejects.toMatchObject({
      problem: { code: 'no-such-workload' },
    })
  })
})

describe('deciding', () => {
  test('writes the choice with its evidence and the best other proposal as runner-up; undo takes it back', async () => {
    await workspace.apply('Add', inScope('w1', govText))
    const receipt = await workspace.call('assess.decide', {
      workloadIds: ['w1'],
      alternativeId: 'openai.gpt-oss-120b-1:0',
      rationale: 'Passed our evaluation.',
      decidedBy: 'Kim',
    })
    expect(receipt.label).toBe('Choose gpt-oss-120b for 1 workload')
    const [decision] = await workspace.call('rows.list', { entity: 'decision' })
    expect(decision).toMatchObject({
      id: 'w1',
      alternativeId: 'openai.gpt-oss-120b-1:0',
      decidedBy: 'Kim',
      decidedOn: '2026-11-22',
      evidence: { verdict: 'fit', monthlyCostUsd: 24.48, costChangeUsd: -479.52, scope: 'in' },
    })
    const { ranked } = await workspace.call('assess.workload', { workloadId: 'w1' })
    const best = ranked.find(({ alternativeId }) => alternativeId !== 'openai.gpt-oss-120b-1:0')
    expect(decision?.runnerUpId).toBe(best?.alternativeId)
    await workspace.call('changes.undo', {})
    expect(await workspace.call('rows.list', { entity: 'decision' })).toEqual([])
  })

  test('the summary speaks of the choice, also when it is far down the ranking', async () => {
    await workspace.apply('Add', inScope('w1', govText))
    await workspace.call('assess.decide', {
      workloadIds: ['w1'],
      alternativeId: 'deepseek.v3.2',
      rationale: 'Approved in writing.',
      runnerUpId: null,
    })
    const { workloads, counts } = await workspace.call('assess.summary', {})
    expect(workloads[0]).toMatchObject({
      chosenName: 'DeepSeek-V3.2',
      chosenVerdict: 'blocked',
      chosenCategory: 'bedrock-model',
    })
    expect(counts).toMatchObject({ chosen: 1, undecided: 0 })
  })

  test('choosing again replaces the choice', async () => {
    await workspace.apply('Add', inScope('w1', govText))
    const choose = (alternativeId: string) =>
      workspace.call('assess.decide', { workloadIds: ['w1'], alternativeId, rationale: 'Because.' })
    await choose('openai.gpt-oss-120b-1:0')
    await choose('amazon.nova-pro-v1:0')
    const decisions = await workspace.call('rows.list', { entity: 'decision' })
    expect(decisions.map(({ alternativeId }) => alternativeId)).toEqual(['amazon.nova-pro-v1:0'])
  })

  test('a choice for many that one of them refuses names it and changes none', async () => {
    await workspace.apply('Add', [...inScope('w-mixed', govText, 'mixed'), ...inScope('w-in', govText)])
    const name = (await workspace.call('rows.list', { entity: 'workload', where: { id: 'w-in' } }))[0]?.name
    const asked = { workloadIds: ['w-mixed', 'w-in'], alternativeId: 'way.split', rationale: 'x' }
    await expect(workspace.call('assess.decide', asked)).rejects.toMatchObject({
      problem: { code: 'does-not-apply', message: expect.stringContaining(`does not apply to "${name}".`) },
    })
    expect(await workspace.call('rows.list', { entity: 'decision' })).toEqual([])
  })

  test.each([
    ['an unknown alternative', { alternativeId: 'gpt-99' }, 'no-such-alternative'],
    ['an unknown workload', { workloadIds: ['w1', 'nobody'] }, 'no-such-workload'],
    ['a split of what is not mixed', { alternativeId: 'way.split' }, 'does-not-apply'],
    ['itself as runner-up', { runnerUpId: 'amazon.nova-pro-v1:0' }, 'same-runner-up'],
  ])('refuses %s and writes nothing', async (_, wrong, code) => {
    await workspace.apply('Add', inScope('w1', govText))
    const asked = { workloadIds: ['w1'], alternativeId: 'amazon.nova-pro-v1:0', rationale: 'x', ...wrong }
    await expect(workspace.call('assess.decide', asked)).rejects.toMatchObject({ problem: { code } })
    expect(await workspace.call('rows.list', { entity: 'decision' })).toEqual([])
  })
})

describe('the catalog', () => {
  test('is the shipped one, with its age', async () => {
    const catalog = await workspace.call('catalog.get', {})
    expect(assessChannels['catalog.get'].output.parse(catalog)).toEqual(catalog)
    expect(catalog).toMatchObject({ origin: 'shipped', asOf: '2026-11-22', ageDays: 0 })
    expect(catalog.alternatives).toHaveLength(96)
  })

  test('a newer file replaces it and re-assesses; undo brings the shipped one back', async () => {
    await workspace.apply('Add', inScope('w1', govText))
    const before = (await workspace.call('assess.summary', {})).workloads[0]?.bestId
    const path = catalogFile((catalog) => {
      catalog.asOf = '2026-12-01'
      catalog.version = '2026.12'
      catalog.entries = (catalog.entries as { id: string }[]).filter(({ id }) => id !== before) // own asset
    })
    const receipt = await workspace.call('catalog.import', { path })
    expect(receipt.label).toBe('Import catalog 2026.12 (95 alternatives)')
    expect(await workspace.call('catalog.get', {})).toMatchObject({ origin: 'imported', ageDays: -9 })
    expect((await workspace.call('assess.summary', {})).workloads[0]?.bestId).not.toBe(before)
    await workspace.call('changes.undo', {})
    expect(await workspace.call('catalog.get', {})).toMatchObject({ origin: 'shipped' })
    expect((await workspace.call('assess.summary', {})).workloads[0]?.bestId).toBe(before)
  })

  test('an older file is refused unless it is wanted', async () => {
    const path = catalogFile((catalog) => {
      catalog.asOf = '2026-11-21'
    })
    await expect(workspace.call('catalog.import', { path })).rejects.toMatchObject({
      problem: { code: 'catalog-older' },
    })
    await workspace.call('catalog.import', { path, allowOlder: true })
    expect(await workspace.call('catalog.get', {})).toMatchObject({ origin: 'imported', ageDays: 1 })
  })

  test('a choice that the new catalog does not hold is kept and pointed out', async () => {
    await workspace.apply('Add', inScope('w1', govText))
    const alternativeId = 'amazon.nova-pro-v1:0'
    await workspace.call('assess.decide', { workloadIds: ['w1'], alternativeId, rationale: 'x' })
    const path = catalogFile((catalog) => {
      catalog.entries = (catalog.entries as { id: string }[]).filter(({ id }) => id !== alternativeId) // own asset
    })
    await workspace.call('catalog.import', { path })
    const { workloads } = await workspace.call('assess.summary', {})
    expect(workloads[0]).toMatchObject({
      chosenId: alternativeId,
      chosenVerdict: null,
      warnings: ['The chosen alternative is no longer in the catalog.'],
    })
  })

  test.each([
    ['text that is not JSON', '{"format":', 'is not JSON'],
    ['some other JSON', '[1, 2]', 'not a catalog file'],
    [
      'a wrong field',
      '{"format":"offramp-catalog","formatVersion":1,"version":"1","asOf":"2027-01-01","source":"","entries":[{"id":"x"}]}',
      'entry 1 (x), name:',
    ],
  ])('refuses %s, says where, and changes nothing', async (_, text, message) => {
    const path = join(workspace.folder, 'bad.json')
    writeFileSync(path, text)
    await expect(workspace.call('catalog.import', { path })).rejects.toMatchObject({
      problem: { code: 'catalog-invalid', message: expect.stringContaining(message) },
    })
    expect(await workspace.call('catalog.get', {})).toMatchObject({ origin: 'shipped' })
  })

  test('a file that is not there is an expected failure', async () => {
    const path = join(workspace.folder, 'none.json')
    await expect(workspace.call('catalog.import', { path })).rejects.toMatchObject({
      problem: { code: 'file-unreadable' },
    })
  })
})
