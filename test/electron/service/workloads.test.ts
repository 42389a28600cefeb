import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { workloadRow } from '#shared/contract/channels/workloads.ts'
import { create, set } from '#shared/model/change.ts'
import { openTestWorkspace, type TestWorkspace } from '../../support/workspace.ts'

let workspace: TestWorkspace
beforeEach(async () => {
  workspace = await openTestWorkspace({ asOf: '2026-03-16' })
})
afterEach(() => workspace.close())

const task = {
  workloadId: 'w-1',
  phase: 'adapt',
  optimisticDays: 2,
  likelyDays: 2,
  pessimisticDays: 2,
} as const
const dow = { organization: 'Department of War', claudeUse: 'confirmed' } as const

async function rowOf(id: string) {
  const [row] = await workspace.call('workload.rows', { ids: [id] })
  if (row === undefined) throw new Error(`no row ${id}`)
  return row
}

describe('rows', () => {
  test('what is not computed is unknown, never zero', async () => {
    await workspace.apply('add', [create('workload', 'w-1', { name: 'Alpha' })])
    const row = await rowOf('w-1')
    expect(workloadRow.parse(row)).toEqual(row)
    expect(row).toMatchObject({
      scope: 'undetermined',
      scopeBy: 'none',
      progress: 'unknown',
      percent: null,
      plannedFinish: null,
      slackDays: null,
      verdict: null,
      alternativeId: null,
      monthlyCostUsd: null,
      waiver: null,
    })
  })

  test('come in order of creation, and by id in no more than asked', async () => {
    await workspace.apply(
      'add',
      ['c', 'a', 'b'].map((id) => create('workload', `w-${id}`, { name: id })),
    )
    const { rows, seq } = await workspace.call('workload.all', {})
    expect(rows.map(({ id }) => id)).toEqual(['w-c', 'w-a', 'w-b'])
    expect(seq).toBeGreaterThan(0)
    expect((await workspace.call('workload.rows', { ids: ['w-b', 'gone'] })).map(({ id }) => id)).toEqual([
      'w-b',
    ])
  })

  test('join scope, review, findings, wave, decision and dates', async () => {
    await workspace.apply('add', [
      create('wave', 'v-1', { name: 'First' }),
      create('workload', 'w-1', {
        name: 'Alpha',
        ...dow,
        waveId: 'v-1',
        tags: ['x'],
        models: ['claude-sonnet-5'],
      }),
      create('finding', 'f-1', {
        workloadId: 'w-1',
        source: 'code',
        kind: 'sdk',
        use: 'runtime',
        seenOn: '2026-03-01',
        state: 'linked',
      }),
      create('finding', 'f-2', {
        workloadId: 'w-1',
        source: 'code',
        kind: 'sdk',
        use: 'doc',
        seenOn: '2026-03-01',
        state: 'dismissed',
      }),
      create('decision', 'w-1', { alternativeId: 'way.retire', decidedOn: '2026-03-02' }),
    ])
    await workspace.call('scope.classify', {})
    expect(await rowOf('w-1')).toMatchObject({
      scope: 'in',
      scopeBy: 'rules',
      findings: 1,
      wave: 'First',
      alternativeId: 'way.retire',
      alternativeName: 'Retire the use',
      tags: ['x'],
      models: ['claude-sonnet-5'],
      due: '2026-08-27',
      dueFrom: 'program',
      progress: 'not-started',
    })
    await workspace.call('scope.override', {
      workloadIds: ['w-1'],
      scope: 'out',
      reason: 'Sold',
      reviewer: 'me',
    })
    expect(await rowOf('w-1')).toMatchObject({
      scope: 'out',
      scopeBy: 'override',
      due: null,
      dueFrom: null,
      progress: 'not-required',
    })
  })

  test('progress and percent follow the tasks, weighted by effort, as of the status date', async () => {
    await workspace.apply('add', [
      create('workload', 'w-1', { name: 'Alpha', ...dow }),
      create('task', 'k-1', { ...task, name: 'One', actualStart: '2026-03-02', actualFinish: '2026-03-03' }),
      create('task', 'k-2', {
        ...task,
        name: 'Two',
        likelyDays: 8,
        optimisticDays: 8,
        pessimisticDays: 8,
        percent: 25,
      }),
      create('task', 'k-3', {
        ...task,
        name: 'Three',
        actualStart: '2026-03-17',
        actualFinish: '2026-03-18',
      }),
    ])
    await workspace.call('scope.classify', {})
    const row = await rowOf('w-1')
    expect(row).toMatchObject({ progress: 'in-progress', tasks: 3 })
    // (2 + 8 x 25 %) of 12 person-days; the third has not happened yet.
    expect(row.percent).toBeCloseTo(100 / 3, 6)
    await workspace.apply('block', [
      set('task', 'k-2', { blockedReason: 'quota', blockedSince: '2026-03-10' }),
    ])
    expect((await rowOf('w-1')).progress).toBe('blocked')
    await workspace.apply('move', [set('workload', 'w-1', { movedOn: '2026-03-16' })])
    expect((await rowOf('w-1')).progress).toBe('done')
  })

  test('an approved waiver counts from its first to its last day', async () => {
    await workspace.apply('add', [
      create('workload', 'w-1', { name: 'Alpha', ...dow }),
      create('waiver', 'x-1', {
        workloadId: 'w-1',
        state: 'approved',
        from: '2026-03-16',
        until: '2026-12-31',
      }),
      create('waiver', 'x-2', { workloadId: 'w-1', state: 'requested' }),
    ])
    await workspace.call('scope.classify', {})
    expect(await rowOf('w-1')).toMatchObject({
      progress: 'waived',
      waiver: 'approved',
      due: '2026-12-31',
      dueFrom: 'waiver',
    })
    await workspace.apply('later', [set('waiver', 'x-1', { from: '2026-03-17' })])
    expect(await rowOf('w-1')).toMatchObject({ progress: 'not-started', due: '2026-08-27' })
  })
})

describe('search', () => {
  const ids = async (text: string) => [...(await workspace.call('workload.search', { text }))]

  beforeEach(() =>
    workspace.apply('add', [
      create('workload', 'w-1', { name: 'Contract review', description: 'Reads clauses' }),
      create('workload', 'w-2', {
        name: 'Clause finder',
        description: 'Finds a contract clause',
        tags: ['légal'],
      }),
      create('workload', 'w-3', { name: 'Radar log', owner: "O'Neil-Smith", key: 'AB-12/7' }),
    ]),
  )

  test('every word must occur, each as a prefix; the best match first', async () => {
    expect(await ids('contr')).toEqual(['w-1', 'w-2'])
    expect(await ids('contr cla')).toEqual(expect.arrayContaining(['w-1', 'w-2']))
    expect(await ids('contr find')).toEqual(['w-2'])
    expect(await ids('radar clause')).toEqual([])
  })

  test('case and accents do not matter', async () => {
    expect(await ids('LEGAL')).toEqual(['w-2'])
  })

  test.each(['"', "' OR 1", 'NEAR(', '*', 'a AND', 'name:radar', '-radar', '^radar', '{', '\\', 'a"b*'])(
    '%j is only text',
    async (text) => {
      expect(Array.isArray(await ids(text))).toBe(true)
    },
  )

  test('signs inside words only part them', async () => {
    expect(await ids("o'neil-sm")).toEqual(['w-3'])
    expect(await ids('AB-12')).toEqual(['w-3'])
  })

  test('no word finds all', async () => {
    expect(await ids(' - ')).toEqual(['w-1', 'w-2', 'w-3'])
  })

  test('follows changes', async () => {
    await workspace.apply('rename', [set('workload', 'w-3', { name: 'Sonar log' })])
    expect(await ids('sonar')).toEqual(['w-3'])
    expect(await ids('radar')).toEqual([])
  })
})

describe('one workload', () => {
  test('in full, before anything was derived', async () => {
    await workspace.apply('add', [
      create('workload', 'w-1', { name: 'Alpha', description: 'Long text' }),
      create('task', 'k-2', { ...task, name: 'Second', position: 2 }),
      create('task', 'k-1', { ...task, name: 'First', position: 1 }),
    ])
    const detail = await workspace.call('workload.get', { id: 'w-1' })
    expect(detail.workload.description).toBe('Long text')
    expect(detail.tasks.map(({ name }) => name)).toEqual(['First', 'Second'])
    expect(detail.tasks[0]).toMatchObject({ start: null, slackDays: null, critical: false })
    expect(detail.scope.why).toBe('The scope rules have not been run on this workload yet.')
    expect(detail.derived).toMatchObject({ scopeBy: 'none', tasks: 2 })
  })

  test('that does not exist says so', async () => {
    await expect(workspace.call('workload.get', { id: 'gone' })).rejects.toThrow(
      'There is no workload with the id "gone"',
    )
  })
})
