import { expect, test } from 'vitest'
import { checkPlan } from '#shared/plan/check.ts'
import { toEpochDay } from '#shared/plan/day.ts'
import { caseInput, planCase } from './planCase.ts'

const input = caseInput(
  planCase.parse({
    what: 'a then b by one person; c a cut-over before the freeze of Thu 19; d started; e finished; f pinned',
    workloads: { w: {}, v: { wave: 'x' } },
    waves: { x: '2026-03-18' },
    teams: { one: 1, two: 2 },
    events: [{ kind: 'freeze', from: '2026-03-19', to: '2026-03-20' }],
    tasks: {
      a: { days: 2 },
      b: { days: 2, after: ['a'] },
      c: { days: 1, phase: 'cutover', team: 'two', workload: 'v' },
      d: { days: 4, started: '2026-03-12', percent: 50, team: 'two' },
      e: { days: 1, finished: '2026-03-12', team: 'two' },
      f: { days: 1, pinned: '2026-03-25', team: 'two' },
    },
    expect: {},
  }),
)

const good = {
  a: ['2026-03-16', '2026-03-17'],
  b: ['2026-03-18', '2026-03-19'],
  c: ['2026-03-18', '2026-03-18'],
  d: ['2026-03-12', '2026-03-17'],
  e: ['2026-03-12', '2026-03-12'],
  f: ['2026-03-25', '2026-03-25'],
}

function broken(change: Partial<Record<keyof typeof good, readonly [string, string]>>): string[] {
  const dates: Record<string, readonly string[]> = { ...good, ...change }
  const ids = Object.keys(dates)
  const days = (end: number) => Int32Array.from(ids, (id) => toEpochDay(dates[id]?.[end] ?? ''))
  const plan = { ids, start: days(0), finish: days(1) }
  return checkPlan(input, plan, { links: new Set(), pins: new Set() }).map(({ rule, id }) => `${rule} ${id}`)
}

test('a good plan has no violation', () => expect(broken({})).toEqual([]))
test('a task before its predecessor is done, on days that are taken', () => {
  expect(broken({ b: ['2026-03-17', '2026-03-18'] })).toEqual(['link b', 'capacity one'])
})
test('before the status date', () => {
  expect(broken({ a: ['2026-03-13', '2026-03-16'] })).toEqual(['release a'])
})
test('before its wave', () => expect(broken({ c: ['2026-03-17', '2026-03-17'] })).toEqual(['release c']))
test('in a freeze', () => expect(broken({ c: ['2026-03-19', '2026-03-19'] })).toEqual(['freeze c']))
test('on a weekend', () => {
  expect(broken({ c: ['2026-03-21', '2026-03-21'] })).toEqual(['calendar c', 'calendar c', 'duration c'])
})
test('too short, too long', () => {
  expect(broken({ b: ['2026-03-18', '2026-03-18'] })).toEqual(['duration b'])
  expect(broken({ b: ['2026-03-18', '2026-03-20'] })).toEqual(['duration b'])
})
test('not where it is pinned', () => expect(broken({ f: ['2026-03-26', '2026-03-26'] })).toEqual(['pin f']))
test('what has happened is not changed', () => {
  expect(broken({ e: ['2026-03-13', '2026-03-13'] })).toEqual(['actual e'])
  expect(broken({ d: ['2026-03-13', '2026-03-17'] })).toEqual(['actual d'])
})
