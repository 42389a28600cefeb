import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestWorkspace, type TestWorkspace } from '../../support/workspace.ts'

let workspace: TestWorkspace
beforeAll(async () => {
  workspace = await openTestWorkspace({ asOf: '2026-11-22', sample: true })
})
afterAll(() => workspace.close())

describe('the sample in a real workspace', () => {
  test('every scope occurs, with conflicts, sign-offs and overrides, none of them outdated', async () => {
    const scope = await workspace.call('scope.summary', {})
    for (const word of [
      'in',
      'out',
      'mixed',
      'undetermined',
      'conflicts',
      'signedOff',
      'overridden',
    ] as const) {
      expect(scope[word], word).toBeGreaterThan(0)
    }
    expect(scope.outdated).toBe(0)
  })

  test('some work is done, running, blocked, waived, overdue and late, so that every screen has something to say', async () => {
    const status = await workspace.call('status.get', {})
    for (const word of ['done', 'inProgress', 'notStarted', 'blocked', 'waived', 'overdue'] as const) {
      expect(status[word], word).toBeGreaterThan(0)
    }
    expect(status.done + status.inProgress + status.notStarted + status.blocked + status.waived).toBe(
      status.inScope,
    )
    expect(status.onTrack).toBe(false)
    const plan = await workspace.call('plan.summary', {})
    expect(plan?.late.length).toBeGreaterThan(3)
    expect(plan?.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('every chart of the briefing draws, and every kind of decision is needed', async () => {
    const briefing = await workspace.call('briefing.get', {})
    expect(briefing.charts.filter((chart) => chart.empty !== null)).toEqual([])
    expect(briefing.decisions.map(({ id }) => id)).toEqual([
      'decide-scope',
      'decide-alternative',
      'decide-waiver',
      'decide-team',
      'decide-freeze',
    ])
    expect(briefing.risks.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['risk-overdue', 'risk-late', 'risk-blocked', 'risk-end-of-life']),
    )
  })

  test('every bucket of My work has something', async () => {
    const work = await workspace.call('work.list', { kind: 'all', id: '' })
    expect(new Set(work.map((task) => task.bucket))).toEqual(
      new Set(['overdue', 'now', 'blocked', 'next', 'waiting', 'done']),
    )
  })

  test('people are listed with their unfinished tasks', async () => {
    const people = await workspace.call('work.people', {})
    const team = people.find(({ kind }) => kind === 'team')
    const owned = await workspace.call('work.list', { kind: 'team', id: team?.id ?? '' })
    expect(team?.open).toBe(owned.filter((task) => task.actualFinish === null).length)
    expect(new Set(people.map(({ kind }) => kind))).toEqual(new Set(['team', 'owner', 'assignee']))
  })
})
