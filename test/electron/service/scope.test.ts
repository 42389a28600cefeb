import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { create, remove, set } from '#shared/model/change.ts'
import { openTestWorkspace, type TestWorkspace } from '../../support/workspace.ts'

let workspace: TestWorkspace

beforeEach(async () => {
  workspace = await openTestWorkspace({ asOf: '2026-03-16' })
  await workspace.apply('Four workloads', [
    create('workload', 'w-army', { name: 'Planner', contract: 'W911NF-20-C-0001' }),
    create('workload', 'w-hhs', { name: 'Claims reader', organization: 'HHS' }),
    create('workload', 'w-both', { name: 'Both sides', contract: 'W911NF-20-C-0001 36C10B23F0307' }),
    create('workload', 'w-open', { name: 'Nobody knows', claudeUse: 'confirmed' }),
  ])
})

afterEach(() => workspace.close())

const ruleText = (id: string, more: object) =>
  JSON.stringify({
    format: 'offramp-scope-rules',
    version: 1,
    asOf: '2026-03-01',
    rules: [
      {
        id,
        scope: 'in',
        reason: 'Our program list.',
        source: 'Program list of March',
        confidence: 'high',
        asOf: '2026-03-01',
        all: [{ test: 'words', field: 'text', values: ['Nobody'] }],
        ...more,
      },
    ],
  })

describe('classify', () => {
  test('counts effective scopes and lists decisions with the rules that fired', async () => {
    expect(await workspace.call('scope.classify', {})).toEqual({ in: 1, out: 1, mixed: 1, undetermined: 1 })

    const decisions = await workspace.call('scope.decisions', {})
    expect(decisions.map(({ id, scope, by }) => [id, scope, by])).toEqual([
      ['w-army', 'in', 'rules'],
      ['w-both', 'mixed', 'rules'],
      ['w-hhs', 'out', 'rules'],
      ['w-open', 'undetermined', 'rules'],
    ])
    expect(decisions[0]?.rules.map(({ id }) => id)).toEqual(['buyer-army'])
    expect(decisions[3]).toMatchObject({ confidence: null, conflict: false, rules: [] })
  })

  test('follows an edit, a new workload and a deletion', async () => {
    await workspace.call('scope.classify', {})
    await workspace.apply('Edit', [
      set('workload', 'w-open', { organization: 'U.S. Navy' }),
      create('workload', 'w-new', { name: 'New', tags: ['dow'] }),
      remove('workload', 'w-hhs'),
    ])

    expect(await workspace.call('scope.classify', {})).toEqual({ in: 3, out: 0, mixed: 1, undetermined: 0 })
    const ids = (await workspace.call('scope.decisions', {})).map(({ id }) => id)
    expect(ids).toEqual(['w-army', 'w-both', 'w-new', 'w-open'])
  })

  test('what is recomputed for changed workloads only equals a full run', async () => {
    await workspace.call('scope.classify', {})
    await workspace.apply('Edit', [
      set('workload', 'w-open', { description: 'For the Marine Corps.' }),
      set('workload', 'w-hhs', { contract: 'W911NF-20-C-0001' }),
      create('workload', 'w-new', { name: 'New', impactLevel: 'IL5' }),
    ])
    const stepwise = await workspace.call('scope.decisions', {})

    const ruleOff = { enabled: false }
    await workspace.apply('Off', [create('scopeRule', 'system-il456', ruleOff)])
    const without = await workspace.call('scope.decisions', {})
    expect(without.find(({ id }) => id === 'w-new')?.scope).toBe('undetermined')
    await workspace.apply('On', [remove('scopeRule', 'system-il456')])
    expect(await workspace.call('scope.decisions', {})).toEqual(stepwise)
    expect(stepwise.map(({ id, scope }) => [id, scope])).toEqual([
      ['w-army', 'in'],
      ['w-both', 'mixed'],
      ['w-hhs', 'undetermined'],
      ['w-new', 'in'],
      ['w-open', 'in'],
    ])
  })

  test('explains one workload', async () => {
    const result = await workspace.call('scope.explain', { workloadId: 'w-army' })
    expect(result).toMatchObject({ scope: 'in', confidence: 'high', conflict: false })
    expect(result.rules[0]?.evidence).toContainEqual({ field: 'contract', value: 'W911NF in W911NF20C0001' })
    await expect(workspace.call('scope.explain', { workloadId: 'w-none' })).rejects.toMatchObject({
      problem: { code: 'no-such-workload' },
    })
  })
})

describe('review', () => {
  test('a sign-off keeps what the rules said and leaves the queue', async () => {
    await workspace.call('scope.signOff', { workloadIds: ['w-both'], reviewer: 'Ada', note: 'Agreed.' })

    const [review] = await workspace.call('rows.list', { entity: 'scopeReview' })
    expect(review).toMatchObject({
      id: 'w-both',
      kind: 'sign-off',
      scope: 'mixed',
      reason: 'Agreed.',
      reviewer: 'Ada',
      reviewedOn: '2026-03-16',
      evidence: { scope: 'mixed', confidence: 'medium' },
    })
    const summary = await workspace.call('scope.summary', {})
    expect(summary).toMatchObject({ signedOff: 1, overridden: 0, conflicts: 0, outdated: 0, undetermined: 1 })
    expect(summary.queue.map(({ workloadId, kind }) => [workloadId, kind])).toEqual([
      ['w-open', 'undetermined'],
    ])
  })

  test('undetermined cannot be signed off, and then nothing is', async () => {
    const both = { workloadIds: ['w-army', 'w-open'], reviewer: 'Ada' }
    await expect(workspace.call('scope.signOff', both)).rejects.toMatchObject({
      problem: { code: 'undetermined', message: expect.stringContaining('Nobody knows') },
    })
    expect(await workspace.call('rows.list', { entity: 'scopeReview' })).toEqual([])
  })

  test('an override counts, needs a reason, and can be undone and taken back', async () => {
    const override = { workloadIds: ['w-open'], scope: 'in' as const, reviewer: 'Ada' }
    await expect(workspace.call('scope.override', { ...override, reason: '  ' })).rejects.toMatchObject({
      problem: { code: 'no-reason' },
    })
    await workspace.call('scope.override', { ...override, reason: 'The Navy told us.' })
    expect(await workspace.call('scope.classify', {})).toMatchObject({ in: 2, undetermined: 0 })

    await workspace.call('changes.undo', {})
    expect(await workspace.call('scope.classify', {})).toMatchObject({ in: 1, undetermined: 1 })
    await workspace.call('changes.redo', {})
    await workspace.call('scope.clearReview', { workloadIds: ['w-open', 'w-army'] })
    expect(await workspace.call('scope.classify', {})).toMatchObject({ in: 1, undetermined: 1 })
  })

  test('reviewing again replaces the review', async () => {
    await workspace.call('scope.signOff', { workloadIds: ['w-army'], reviewer: 'Ada' })
    await workspace.call('scope.override', {
      workloadIds: ['w-army'],
      scope: 'out',
      reason: 'Contract ended.',
      reviewer: 'Ben',
    })
    const reviews = await workspace.call('rows.list', { entity: 'scopeReview' })
    expect(reviews).toHaveLength(1)
    expect(reviews[0]).toMatchObject({ kind: 'override', scope: 'out', reviewer: 'Ben' })
  })

  test('a review on an answer that changed since comes first in the queue', async () => {
    await workspace.call('scope.signOff', { workloadIds: ['w-hhs'], reviewer: 'Ada' })
    await workspace.apply('It is the Army after all', [
      set('workload', 'w-hhs', { organization: 'U.S. Army' }),
    ])

    const summary = await workspace.call('scope.summary', {})
    expect(summary.outdated).toBe(1)
    expect(summary.queue[0]).toMatchObject({ workloadId: 'w-hhs', kind: 'outdated', scope: 'out' })
    expect(summary.queue[0]?.why).toContain('now they say in')
    expect(summary.out).toBe(1)
  })
})

describe('rules', () => {
  const origins = async (id: string) =>
    (await workspace.call('scope.rules', {})).filter(({ rule }) => rule.id === id)

  test('an imported rule votes, and its hits are counted', async () => {
    const receipt = await workspace.call('scope.importRules', { text: ruleText('own-list', {}) })
    expect(receipt.label).toBe('Import 1 scope rule')
    expect(await workspace.call('scope.classify', {})).toMatchObject({ in: 2, undetermined: 0 })
    expect(await origins('own-list')).toMatchObject([{ origin: 'user', enabled: true, fired: 1 }])
    expect(await origins('buyer-army')).toMatchObject([{ origin: 'shipped', enabled: true, fired: 2 }])

    await workspace.call('changes.undo', {})
    expect(await workspace.call('scope.classify', {})).toMatchObject({ in: 1, undetermined: 1 })
  })

  test('importing the same file again changes nothing', async () => {
    await workspace.call('scope.importRules', { text: ruleText('own-list', {}) })
    const again = await workspace.call('scope.importRules', { text: ruleText('own-list', {}) })
    expect(again).toMatchObject({ changes: 0, operation: null })
  })

  test('a rule of a shipped id replaces it; switching it off silences it', async () => {
    await workspace.call('scope.importRules', { text: ruleText('buyer-army', {}) })
    expect(await origins('buyer-army')).toMatchObject([{ origin: 'replaced', enabled: true, fired: 1 }])
    expect(await workspace.call('scope.classify', {})).toEqual({ in: 1, out: 2, mixed: 0, undetermined: 1 })

    await workspace.apply('Switch off', [
      set('scopeRule', 'buyer-army', { enabled: false, definition: null }),
      create('scopeRule', 'owner-civilian', { enabled: false }),
    ])
    expect(await origins('buyer-army')).toMatchObject([{ origin: 'shipped', enabled: false, fired: 0 }])
    expect(await workspace.call('scope.classify', {})).toEqual({ in: 0, out: 1, mixed: 0, undetermined: 3 })
  })

  test('a bad file is refused with rule and field, and the rules stay', async () => {
    const text = ruleText('own-list', { confidence: 'certain' })
    await expect(workspace.call('scope.importRules', { text })).rejects.toMatchObject({
      problem: { code: 'bad-rules', message: expect.stringMatching(/"own-list".*field confidence/) },
    })
    expect(await workspace.call('rows.list', { entity: 'scopeRule' })).toEqual([])
  })
})

describe('legal position', () => {
  test('a new workspace holds it, newest first, with deadline presets; it can be edited', async () => {
    const position = await workspace.call('scope.position', {})
    expect(position.asOf).toBe('2026-11-22')
    expect(position.authorities.length).toBeGreaterThan(15)
    const dates = position.authorities.map(({ date }) => date)
    expect(dates).toEqual([...dates].sort().reverse())
    expect(position.presets[0]).toMatchObject({
      authorityId: 'authority-2026-03-06-cio-memo',
      date: '2026-09-02',
    })

    await workspace.apply('New ruling', [
      set('authority', 'authority-2026-03-06-cio-memo', { state: 'superseded', deadline: null }),
    ])
    const after = await workspace.call('scope.position', {})
    expect(after.presets.map(({ authorityId }) => authorityId)).not.toContain('authority-2026-03-06-cio-memo')
  })
})
