import { describe, expect, it } from 'vitest'
import { ganttNoSlack } from '#shared/contract/channels/plan.ts'
import { ganttKey } from '../../../renderer/features/plan/gantt/ganttKeys.ts'
import { teamLoads } from '../../../renderer/features/plan/model/capacityModel.ts'
import { indexGantt } from '../../../renderer/features/plan/model/ganttIndex.ts'
import { ganttRows } from '../../../renderer/features/plan/model/ganttRows.ts'
import { slackHistogram } from '../../../renderer/features/plan/model/slackHistogram.ts'
import { daysMoved, variances } from '../../../renderer/features/plan/model/variances.ts'
import { closesCircle, linkOptions } from '../../../renderer/features/plan/task/linkOptions.ts'
import { ganttOf, small, today } from './ganttFixture.ts'

const index = indexGantt(small)

describe('ganttKey', () => {
  const rows = ganttRows(small, index, {
    grouping: 'wave',
    filter: { show: 'all', text: '' },
    toggled: new Set(['w:w-late']),
    allOpen: false,
  })
  // 0 group, 1 w-late (open), 2 k-1, 3 k-2, 4 w-ok, 5 group, 6 w-own
  it.each([
    ['ArrowDown', 0, { kind: 'select', at: 1 }],
    ['ArrowUp', 0, { kind: 'select', at: 0 }],
    ['End', 0, { kind: 'select', at: 6 }],
    ['PageDown', 4, { kind: 'select', at: 6 }],
    ['ArrowRight', 4, { kind: 'toggle', at: 4 }],
    ['ArrowRight', 1, { kind: 'select', at: 2 }],
    ['ArrowLeft', 3, { kind: 'select', at: 1 }],
    ['ArrowLeft', 1, { kind: 'toggle', at: 1 }],
    ['ArrowLeft', 4, { kind: 'select', at: 0 }],
    ['Enter', 2, { kind: 'open', at: 2 }],
    ['ArrowRight', 2, null],
    ['x', 2, null],
  ] as const)('%s on row %i', (key, at, act) => {
    expect(ganttKey(key, rows, at, 5)).toEqual(act)
  })
})

describe('teamLoads', () => {
  it('finds weeks with too much, the fullest team first, and no share without capacity', () => {
    const teams = teamLoads({
      weeks: ['2026-11-23', '2026-11-30'],
      teams: [
        { teamId: 'a', name: 'Alpha', capacity: [10, 10], load: [4, 6] },
        { teamId: 'b', name: 'Bravo', capacity: [5, 5], load: [5.01, 7] },
        { teamId: 'c', name: 'Charlie', capacity: [0, 0], load: [0, 0] },
      ],
      unassigned: [0, 0],
    })
    expect(teams.map(({ name, over, share, top }) => ({ name, over, share, top }))).toEqual([
      { name: 'Bravo', over: [1], share: 1.201, top: 7 },
      { name: 'Alpha', over: [], share: 0.5, top: 10 },
      { name: 'Charlie', over: [], share: null, top: 0 },
    ])
  })
})

describe('slackHistogram', () => {
  it('counts unfinished workloads with a due date, each once', () => {
    const workload = { start: today, finish: today + 5 }
    const data = ganttOf(
      [
        { id: 'a', ...workload, slack: -30 },
        { id: 'b', ...workload, slack: -5 },
        { id: 'c', ...workload, slack: 0 },
        { id: 'd', ...workload, slack: 40 },
        { id: 'no-due', ...workload, due: -1, slack: ganttNoSlack },
        { id: 'done', ...workload, slack: 12, percent: 100 },
      ],
      [],
    )
    const counted = slackHistogram(data).filter((bin) => bin.count > 0)
    expect(counted.map(({ label, count, late }) => [label, count, late])).toEqual([
      ['More than 20 late', 1, true],
      ['1 to 5 late', 1, true],
      ['0 to 4', 1, false],
      ['40 or more', 1, false],
    ])
  })
})

describe('variances', () => {
  it('puts the most delayed first and says who came and went', () => {
    const workload = (id: string, days: number | null, then: string | null = '2026-12-01') => ({
      id,
      name: id,
      finishThen: then,
      finishNow: days === null && then !== null ? null : '2026-12-05',
      days,
    })
    const { moved, unchanged } = variances({
      baselineId: 'b',
      name: 'B',
      takenOn: '2026-10-01',
      finishThen: null,
      finishNow: null,
      workloads: [
        workload('same', 0),
        workload('early', -2),
        workload('new', null, null),
        workload('late', 4),
      ],
    })
    expect(unchanged).toBe(1)
    expect(moved.map(daysMoved)).toEqual(['4 days later', '2 days earlier', 'new'])
  })
})

describe('linking', () => {
  it('sees a circle before it is made', () => {
    expect(closesCircle(index, 3, 0)).toBe(true)
    expect(closesCircle(index, 0, 3)).toBe(false)
  })

  it('offers tasks by words, own workload first, without linked ones and circles', () => {
    const options = (text: string, task: number, side: 'before' | 'after', linked: string[] = []) =>
      linkOptions(small, index, { task, side, text, linked: new Set(linked) }).map((each) => each.value)
    expect(options('task', 3, 'before')).toEqual(['k-3', 'k-1', 'k-2', 'k-5'])
    expect(options('radar task', 2, 'before')).toEqual(['k-1', 'k-2'])
    expect(options('', 3, 'before', ['k-3'])).toEqual([])
    expect(options('task', 0, 'before')).not.toContain('k-2')
  })
})
