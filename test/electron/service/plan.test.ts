import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { create, set } from '#shared/model/change.ts'
import { toEpochDay } from '#shared/plan/day.ts'
import { openTestWorkspace, type TestWorkspace } from '../../support/workspace.ts'

let workspace: TestWorkspace

/** Scope comes from overrides, so that these tests do not depend on the scope rules. */
const inScope = (id: string) =>
  create('scopeReview', id, {
    kind: 'override',
    scope: 'in',
    reason: 'test',
    reviewer: 'tester',
    reviewedOn: '2026-03-16',
  })

beforeEach(async () => {
  workspace = await openTestWorkspace()
  await workspace.apply('set up', [
    set('program', 'program', { deadline: '2026-04-10', federalHolidays: false }),
    create('team', 'tm-1', {
      name: 'Builders',
      people: 1,
      skills: ['assess', 'select', 'adapt', 'evaluate', 'authorize', 'cutover', 'decommission'],
    }),
    create('workload', 'w-1', { name: 'Alpha', kind: 'pipeline' }),
    create('workload', 'w-2', { name: 'Beta', kind: 'coding-assistant' }),
    create('workload', 'w-3', { name: 'Gamma' }),
    inScope('w-1'),
    inScope('w-2'),
  ])
})
afterEach(() => workspace.close())

describe('generating tasks', () => {
  test('once, for workloads that must move, undone in one step', async () => {
    const receipt = await workspace.call('plan.generateTasks', {})
    // 7 tasks and 6 links of a pipeline, 6 tasks and 5 links of a coding assistant.
    expect(receipt.changes).toBe(24)
    const tasks = await workspace.call('rows.list', { entity: 'task' })
    expect(new Set(tasks.map((task) => task.workloadId))).toEqual(new Set(['w-1', 'w-2']))
    expect((await workspace.call('plan.generateTasks', {})).changes).toBe(0)
    await workspace.call('changes.undo', {})
    expect(await workspace.call('rows.list', { entity: 'task' })).toEqual([])
  })

  test('with the effort of the decision’s evidence', async () => {
    const evidence = { effortDays: 18, category: 'bedrock-model' }
    await workspace.apply('decide', [
      create('decision', 'w-1', { alternativeId: 'some', decidedOn: '2026-03-16', evidence }),
      create('decision', 'w-2', {
        alternativeId: 'none',
        decidedOn: '2026-03-16',
        evidence: { effortDays: 1, category: 'retire' },
      }),
    ])
    await workspace.call('plan.generateTasks', {})
    const tasks = await workspace.call('rows.list', { entity: 'task', where: { workloadId: 'w-1' } })
    const likely = tasks.filter(({ phase }) => phase === 'adapt' || phase === 'evaluate')
    expect(likely.reduce((sum, task) => sum + Number(task.likelyDays), 0)).toBeCloseTo(18)
    expect(await workspace.call('rows.list', { entity: 'task', where: { workloadId: 'w-2' } })).toHaveLength(
      3,
    )
  })

  test('only for the asked workloads, from a template of the workspace', async () => {
    const task = {
      key: 'do',
      phase: 'adapt',
      name: 'Do it',
      people: 1,
      optimisticDays: 1,
      likelyDays: 2,
      pessimisticDays: 3,
      after: [],
      basis: 'ours',
    }
    await workspace.apply('template', [
      create('taskTemplate', 'pipeline', { definition: { for: 'pipeline', note: '', tasks: [task] } }),
    ])
    await workspace.call('plan.generateTasks', { workloadIds: ['w-1'] })
    const tasks = await workspace.call('rows.list', { entity: 'task' })
    expect(tasks.map(({ id, name }) => [id, name])).toEqual([['t-w-1-do', 'Do it']])
  })

  test('a broken template is named', async () => {
    await workspace.apply('template', [create('taskTemplate', 'pipeline', { definition: { tasks: [] } })])
    await expect(workspace.call('plan.generateTasks', {})).rejects.toMatchObject({
      problem: { code: 'bad-template' },
    })
  })
})

/** Two workloads of one task each by hand: 3 and 2 days of one person. */
async function planTwo(): Promise<void> {
  const task = (id: string, workloadId: string, days: number) =>
    create('task', id, {
      workloadId,
      phase: 'adapt',
      name: `Task ${id}`,
      teamId: 'tm-1',
      optimisticDays: days,
      likelyDays: days,
      pessimisticDays: days,
    })
  await workspace.apply('tasks', [
    task('a', 'w-1', 3),
    task('b', 'w-2', 2),
    set('workload', 'w-2', { dueDate: '2026-03-17' }),
    set('workload', 'w-1', { dueDate: '2026-03-18' }),
  ])
}

describe('planning', () => {
  test('summary, with late and unplanned workloads and their reasons', async () => {
    await planTwo()
    const summary = await workspace.call('plan.run', {})
    expect(summary).toMatchObject({
      workloads: 2,
      tasks: 2,
      start: '2026-03-16',
      finish: '2026-03-20',
      lowerBoundFinish: '2026-03-20',
      gapDays: 0,
      minSlackDays: -2,
      stale: false,
      seed: 1,
    })
    expect(summary.late).toEqual([
      {
        id: 'w-1',
        name: 'Alpha',
        due: '2026-03-18',
        finish: '2026-03-20',
        daysLate: 2,
        why: '“Task a” waits 2 working days for people of Builders, from 16 Mar 2026 to 17 Mar 2026.',
      },
    ])
    expect(summary.unplanned.map(({ workloadId }) => workloadId)).toEqual(['w-3'])
    expect(summary.forecast).toMatchObject({ p50: '2026-03-20', p95: '2026-03-20', pDeadline: 1 })
  })

  test('the seed asked for is kept until an input changes', async () => {
    await planTwo()
    await workspace.call('plan.run', { seed: 42, schedules: 3 })
    expect(await workspace.call('plan.summary', {})).toMatchObject({ seed: 42, stale: false })
    await workspace.apply('more time', [set('workload', 'w-1', { dueDate: '2026-03-20' })])
    expect(await workspace.call('plan.summary', {})).toMatchObject({ seed: 1, late: [], stale: false })
  })

  test('a pin moves the plan; undo moves it back', async () => {
    await planTwo()
    await workspace.apply('pin', [set('task', 'b', { pinnedStart: '2026-03-23' })])
    const startOf = async (id: string) => {
      const gantt = await workspace.call('plan.gantt', {})
      return gantt?.tasks.start[gantt.tasks.ids.indexOf(id)]
    }
    expect(await startOf('b')).toBe(toEpochDay('2026-03-23'))
    expect(await startOf('a')).toBe(toEpochDay('2026-03-16'))
    await workspace.call('changes.undo', {})
    expect(await startOf('b')).toBe(toEpochDay('2026-03-16'))
  })

  test('what holds a task, by name', async () => {
    await planTwo()
    expect(await workspace.call('plan.explainTask', { taskId: 'a' })).toEqual({
      taskId: 'a',
      start: '2026-03-18',
      finish: '2026-03-20',
      durationDays: 3,
      slackDays: -2,
      holds: [
        {
          kind: 'capacity',
          text: 'Waits 2 working days (16 Mar 2026 to 17 Mar 2026) for people of Builders, who are on “Task b · Beta”.',
          taskIds: ['b'],
          teamId: 'tm-1',
        },
        {
          kind: 'status-date',
          text: 'Nothing open can start before the status date, 16 Mar 2026.',
          taskIds: [],
          teamId: null,
        },
      ],
    })
    await expect(workspace.call('plan.explainTask', { taskId: 'zz' })).rejects.toMatchObject({
      problem: { code: 'not-planned' },
    })
  })

  test('gantt: parallel arrays, teams and links by index', async () => {
    await planTwo()
    await workspace.apply('link', [create('link', 'l', { fromTaskId: 'b', toTaskId: 'a' })])
    const gantt = await workspace.call('plan.gantt', {})
    expect(gantt?.workloads.ids).toEqual(['w-2', 'w-1'])
    expect(gantt?.tasks.ids).toEqual(['b', 'a'])
    expect(gantt?.tasks.workload).toEqual([0, 1])
    expect(gantt?.links).toEqual({ from: [0], to: [1] })
    expect(gantt?.teams).toEqual({ ids: ['tm-1'], names: ['Builders'] })
    expect(gantt?.today).toBe(toEpochDay('2026-03-16'))
    for (const column of Object.values(gantt?.tasks ?? {})) expect(column).toHaveLength(2)
    for (const column of Object.values(gantt?.workloads ?? {})) expect(column).toHaveLength(2)
  })

  test('nothing to plan: no Gantt, an empty summary', async () => {
    expect(await workspace.call('plan.gantt', {})).toBeNull()
    expect(await workspace.call('plan.run', {})).toMatchObject({ workloads: 0, finish: null, forecast: null })
  })

  test('capacity by week', async () => {
    await planTwo()
    expect(await workspace.call('plan.capacity', {})).toEqual({
      weeks: ['2026-03-16'],
      teams: [{ teamId: 'tm-1', name: 'Builders', capacity: [5], load: [5] }],
      unassigned: [0],
    })
  })
})

describe('baselines', () => {
  test('variance by workload after a slip', async () => {
    await planTwo()
    await workspace.call('baseline.take', { name: 'Agreed' })
    const [baseline] = await workspace.call('rows.list', { entity: 'baseline' })
    const baselineId = String(baseline?.id)
    await workspace.apply('more work', [
      set('task', 'a', { optimisticDays: 5, likelyDays: 5, pessimisticDays: 5 }),
    ])
    const variance = await workspace.call('baseline.variance', { baselineId })
    expect(variance).toMatchObject({ name: 'Agreed', finishThen: '2026-03-20', finishNow: '2026-03-24' })
    expect(variance.workloads).toEqual([
      { id: 'w-1', name: 'Alpha', finishThen: '2026-03-20', finishNow: '2026-03-24', days: 4 },
      { id: 'w-2', name: 'Beta', finishThen: '2026-03-17', finishNow: '2026-03-17', days: 0 },
    ])
    const gantt = await workspace.call('plan.gantt', { baselineId })
    const a = gantt?.tasks.ids.indexOf('a') ?? -1
    expect(gantt?.tasks.baselineFinish[a]).toBe(toEpochDay('2026-03-20'))
  })

  test('nothing planned, unknown baseline', async () => {
    await expect(workspace.call('baseline.take', { name: 'Empty' })).rejects.toMatchObject({
      problem: { code: 'nothing-planned' },
    })
    await expect(workspace.call('baseline.variance', { baselineId: 'b-x' })).rejects.toMatchObject({
      problem: { code: 'no-such-baseline' },
    })
  })
})
