import { describe, expect, it } from 'vitest'
import type { MyTask } from '#shared/contract/channels/report.ts'
import { chosenPerson, personOptions } from '../../../renderer/features/mywork/model/person.ts'
import { taskFacts } from '../../../renderer/features/mywork/model/taskFacts.ts'
import {
  bucketCounts,
  findTasks,
  stepTask,
  workRows,
} from '../../../renderer/features/mywork/model/workRows.ts'

const asOf = '2026-11-23'

function taskOf(change: Partial<MyTask>): MyTask {
  return {
    id: 'k-1',
    workloadId: 'w-1',
    phase: 'adapt',
    name: 'Adapt prompts',
    position: 0,
    teamId: 'm-1',
    people: 1,
    optimisticDays: 1,
    likelyDays: 2,
    pessimisticDays: 4,
    assignee: '',
    pinnedStart: null,
    actualStart: null,
    actualFinish: null,
    percent: 0,
    remainingDays: null,
    blockedReason: '',
    blockedSince: null,
    note: '',
    start: '2026-11-30',
    finish: '2026-12-02',
    slackDays: 3,
    critical: false,
    teamName: 'Cell',
    workloadName: 'Radar notes',
    due: '2027-02-08',
    waitsFor: [],
    bucket: 'next',
    ...change,
  }
}

const tasks = [
  taskOf({ id: 'a', bucket: 'next' }),
  taskOf({ id: 'b', bucket: 'overdue', assignee: 'Kim' }),
  taskOf({ id: 'c', bucket: 'done' }),
]

describe('workRows', () => {
  it('lists buckets by urgency, leaves out empty ones, and folds', () => {
    const keys = workRows(tasks, new Set(['done'])).map((row) =>
      row.kind === 'head' ? `${row.bucket} ${row.count}` : row.task.id,
    )
    expect(keys).toEqual(['overdue 1', 'b', 'next 1', 'a', 'done 1'])
    expect(bucketCounts(tasks)).toMatchObject({ overdue: 1, next: 1, done: 1, blocked: 0 })
  })

  it('walks from task to task over the heads', () => {
    const rows = workRows(tasks, new Set())
    expect(stepTask(rows, -1, 1)).toBe(1)
    expect(stepTask(rows, 1, 1)).toBe(3)
    expect(stepTask(rows, 5, 1)).toBe(5)
    expect(stepTask(rows, 1, -1)).toBe(1)
  })

  it('goes on from where a task was that has left the list', () => {
    const rows = workRows([taskOf({ id: 'x' }), taskOf({ id: 'y' }), taskOf({ id: 'z' })], new Set())
    expect(stepTask(rows, -1, 1, 2)).toBe(2)
    expect(stepTask(rows, -1, -1, 2)).toBe(1)
    expect(stepTask(rows, -1, 1, 4)).toBe(3)
    expect(stepTask([], -1, 1)).toBe(-1)
  })

  it('finds by all words in task, workload, person and team', () => {
    expect(findTasks(tasks, 'kim radar').map((task) => task.id)).toEqual(['b'])
    expect(findTasks(tasks, ' ')).toHaveLength(3)
  })
})

describe('taskFacts', () => {
  it('names the next date, the due date and what it waits for', () => {
    const waitsFor = [
      { id: 'x', name: 'Choose', workloadName: 'Radar notes' },
      { id: 'y', name: 'Sign', workloadName: 'Supply' },
    ]
    expect(taskFacts(taskOf({ waitsFor }), asOf)).toEqual({
      when: 'to start 30 Nov 2026, in 7 days',
      due: 'workload due 8 Feb 2027',
      who: 'Cell',
      stop: 'Waits for “Choose” and 1 other',
      isLate: false,
      isDueLate: false,
    })
  })

  it('says why it is blocked and since when, and that unknown is unknown', () => {
    const blocked = taskOf({ blockedReason: 'No access', blockedSince: '2026-11-20', due: null })
    expect(taskFacts(blocked, asOf)).toMatchObject({
      stop: 'Blocked: No access (since 3 days ago)',
      due: 'no due date',
    })
    expect(taskFacts(taskOf({ blockedSince: asOf }), asOf).stop).toContain('reason unknown')
    expect(taskFacts(taskOf({ start: null }), asOf).when).toBe('not planned')
  })

  it('tells a passed due date from a passed finish', () => {
    const running = taskOf({ actualStart: '2026-11-02', finish: '2026-11-20' })
    expect(taskFacts(running, asOf)).toMatchObject({ isLate: true, isDueLate: false })
    expect(taskFacts(taskOf({ due: '2026-11-20' }), asOf)).toMatchObject({
      isLate: false,
      isDueLate: true,
      due: 'workload was due 20 Nov 2026',
    })
    expect(taskFacts({ ...running, actualFinish: '2026-11-21' }, asOf).isLate).toBe(false)
  })
})

describe('chosenPerson', () => {
  const people = [
    { kind: 'team', id: 'm-0', name: 'Idle', open: 0 },
    { kind: 'owner', id: 'Kim', name: 'Kim', open: 4 },
  ] as const

  it('keeps the remembered one, else takes the first with work, else everybody', () => {
    expect(chosenPerson(people, 'team:m-0')).toEqual({ kind: 'team', id: 'm-0' })
    expect(chosenPerson(people, 'team:gone')).toEqual({ kind: 'owner', id: 'Kim' })
    expect(chosenPerson([], '')).toEqual({ kind: 'all', id: '' })
  })

  it('offers everybody first, then by kind with open tasks', () => {
    const options = personOptions(people, 4)
    expect(options.map(({ group }) => group)).toEqual(['All', 'Teams', 'Owners of workloads'])
    expect(options[2]?.items[0]?.label).toBe('Kim (4 open)')
    expect(personOptions(people, 60_000).map(({ group }) => group)).toEqual(['Teams', 'Owners of workloads'])
  })
})
