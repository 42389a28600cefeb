import { afterEach, describe, expect, test } from 'vitest'
import { create, set } from '#shared/model/change.ts'
import { briefing } from '#shared/report/briefing.ts'
import { overview } from '#shared/report/overview.ts'
import { openTestWorkspace, type TestWorkspace } from '../../support/workspace.ts'

let workspace: TestWorkspace
afterEach(() => workspace.close())

const dow = { organization: 'Department of War', claudeUse: 'confirmed' } as const
const task = {
  workloadId: 'w-1',
  phase: 'adapt',
  name: 'Adapt',
  optimisticDays: 2,
  likelyDays: 3,
  pessimisticDays: 5,
} as const

describe('status', () => {
  test('of an empty workspace knows nothing and claims nothing', async () => {
    workspace = await openTestWorkspace()
    expect(await workspace.call('status.get', {})).toMatchObject({
      deadline: '2026-08-27',
      daysLeft: 164,
      inScope: 0,
      percent: null,
      forecastFinish: null,
      onTrack: null,
      why: 'The workspace holds no workloads yet.',
    })
    expect(
      briefing.parse(await workspace.call('briefing.get', {})).charts.every((chart) => chart.empty !== null),
    ).toBe(true)
    expect(overview.parse(await workspace.call('overview.get', {})).decisive).toEqual([])
  })

  test('is on track with one small planned workload, and not after it was left past the deadline', async () => {
    const add = [
      create('team', 't-1', { name: 'Team', people: 2 }),
      create('workload', 'w-1', { name: 'Alpha', ...dow }),
      create('task', 'k-1', { ...task, teamId: 't-1' }),
    ]
    workspace = await openTestWorkspace()
    await workspace.apply('add', add)
    expect(await workspace.call('status.get', {})).toMatchObject({
      inScope: 1,
      notStarted: 1,
      unplanned: 0,
      onTrack: true,
    })
    await workspace.close()
    workspace = await openTestWorkspace({ asOf: '2026-11-22' })
    await workspace.apply('add', add)
    const status = await workspace.call('status.get', {})
    expect(status).toMatchObject({ daysLeft: -87, overdue: 1, onTrack: false })
    expect((await workspace.call('overview.get', {})).verdict.sentence).toContain(
      'passed 87 days ago and 1 workload is overdue; the plan finishes on',
    )
  })

  test('is brought up to date after every change', async () => {
    workspace = await openTestWorkspace()
    await workspace.apply('add', [create('workload', 'w-1', { name: 'Alpha', ...dow })])
    expect(await workspace.call('status.get', {})).toMatchObject({ inScope: 1, unplanned: 1, onTrack: null })
    await workspace.apply('move', [set('workload', 'w-1', { movedOn: '2026-03-10' })])
    expect(await workspace.call('status.get', {})).toMatchObject({ done: 1, percent: 100, onTrack: true })
  })
})

describe('my work', () => {
  test('says what a task waits for, until that is done', async () => {
    workspace = await openTestWorkspace()
    await workspace.apply('add', [
      create('workload', 'w-1', { name: 'Alpha', ...dow, owner: 'Kim' }),
      create('task', 'k-1', { ...task, assignee: 'Lee' }),
      create('task', 'k-2', { ...task, name: 'Evaluate', phase: 'evaluate', position: 1 }),
      create('link', 'l-1', { fromTaskId: 'k-1', toTaskId: 'k-2' }),
    ])
    const find = async () =>
      (await workspace.call('work.list', { kind: 'owner', id: 'Kim' })).find(({ id }) => id === 'k-2')
    expect(await find()).toMatchObject({
      workloadName: 'Alpha',
      due: '2026-08-27',
      waitsFor: [{ id: 'k-1', name: 'Adapt', workloadName: 'Alpha' }],
    })
    await workspace.apply('finish', [
      set('task', 'k-1', { actualStart: '2026-03-09', actualFinish: '2026-03-13' }),
    ])
    expect((await find())?.waitsFor).toEqual([])
    expect(await workspace.call('work.people', {})).toEqual([
      { kind: 'owner', id: 'Kim', name: 'Kim', open: 1 },
    ])
  })
})
