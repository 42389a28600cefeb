import { describe, expect, test } from 'vitest'
import { bucketOf } from '#shared/progress/bucket.ts'
import { taskStateOf } from '#shared/progress/taskState.ts'
import { leadingWaiver, waiverStateOn } from '#shared/progress/waiverState.ts'
import { workloadProgress } from '#shared/progress/workloadProgress.ts'

const asOf = '2026-02-01'
const base = {
  scope: 'in',
  movedOn: null,
  waived: false,
  tasks: 3,
  doneTasks: 0,
  anyStarted: false,
  blockedTasks: 0,
} as const

describe('workload progress', () => {
  test.each([
    [{}, 'not-started'],
    [{ anyStarted: true }, 'in-progress'],
    [{ anyStarted: true, blockedTasks: 1 }, 'blocked'],
    [{ blockedTasks: 1, waived: true }, 'waived'],
    [{ doneTasks: 3, waived: true }, 'done'],
    [{ tasks: 0 }, 'not-started'],
    [{ movedOn: '2026-02-01' }, 'done'],
    [{ movedOn: '2026-02-02' }, 'not-started'],
    [{ scope: 'out', movedOn: '2026-01-01' }, 'not-required'],
    [{ scope: 'undetermined', doneTasks: 3 }, 'unknown'],
    [{ scope: 'mixed', anyStarted: true }, 'in-progress'],
  ] as const)('%o is %s', (fields, expected) => {
    expect(workloadProgress({ ...base, ...fields }, asOf)).toBe(expected)
  })
})

describe('task state', () => {
  const task = { actualStart: null, actualFinish: null, percent: 0, blockedReason: '', blockedSince: null }
  test.each([
    [{}, 'not-started'],
    [{ percent: 100 }, 'in-progress'],
    [{ actualStart: '2026-02-01' }, 'in-progress'],
    [{ actualStart: '2026-02-02' }, 'not-started'],
    [{ actualStart: '2026-01-01', actualFinish: '2026-02-01' }, 'done'],
    [{ actualStart: '2026-01-01', actualFinish: '2026-02-02' }, 'in-progress'],
    [{ blockedSince: '2026-01-05' }, 'blocked'],
    [{ blockedReason: 'quota', actualFinish: '2026-01-31' }, 'done'],
  ])('%o is %s', (fields, expected) => {
    expect(taskStateOf({ ...task, ...fields }, asOf)).toBe(expected)
  })
})

describe('waivers', () => {
  const waiver = { id: 'x', workloadId: 'w', state: 'approved', from: null, until: '2026-01-31' } as const
  test('an approved one that has run out is expired', () => {
    expect(waiverStateOn(waiver, asOf)).toBe('expired')
    expect(waiverStateOn(waiver, '2026-01-31')).toBe('approved')
  })

  test('the one in force leads, whatever else was asked for', () => {
    const others = [
      { ...waiver, id: 'a', state: 'requested' },
      { ...waiver, id: 'b', until: '2026-06-30' },
      { ...waiver, id: 'c', state: 'denied' },
    ] as const
    expect(leadingWaiver(others, asOf)?.id).toBe('b')
    expect(leadingWaiver([], asOf)).toBeNull()
  })
})

describe('buckets', () => {
  const task = {
    id: 't',
    workloadId: 'w',
    phase: 'adapt',
    name: 'Adapt',
    position: 0,
    teamId: null,
    people: 1,
    optimisticDays: 1,
    likelyDays: 2,
    pessimisticDays: 3,
    assignee: '',
    pinnedStart: null,
    actualStart: null,
    actualFinish: null,
    percent: 0,
    remainingDays: null,
    blockedReason: '',
    blockedSince: null,
    note: '',
    start: '2026-02-10',
    finish: '2026-02-12',
    slackDays: 3,
    critical: false,
    teamName: null,
  } as const
  const context = { asOf, due: '2026-03-31', waitsFor: 0 }
  test.each([
    [{}, {}, 'next'],
    [{}, { waitsFor: 1 }, 'next'],
    [{ start: '2026-02-16' }, { waitsFor: 1 }, 'waiting'],
    [{ start: '2026-02-01' }, {}, 'now'],
    [{ start: null, finish: null }, {}, 'now'],
    [{ start: null, finish: null }, { waitsFor: 2 }, 'waiting'],
    [{ actualStart: '2026-01-20' }, {}, 'now'],
    [{ actualStart: '2026-01-20', finish: '2026-01-30' }, {}, 'overdue'],
    [{ blockedReason: 'quota' }, {}, 'blocked'],
    [{ blockedReason: 'quota' }, { due: '2026-01-30' }, 'overdue'],
    [{ actualFinish: '2026-01-30' }, { due: '2026-01-30' }, 'done'],
  ])('%o with %o is %s', (fields, more, expected) => {
    expect(bucketOf({ ...task, ...fields }, { ...context, ...more })).toBe(expected)
  })
})
