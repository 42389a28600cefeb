import { expect, test } from 'vitest'
import { capacityLoad } from '#shared/plan/capacityLoad.ts'
import { toEpochDay } from '#shared/plan/day.ts'

const input = {
  asOf: '2026-03-18',
  program: { deadline: '2026-09-02', planStart: null, federalHolidays: false },
  teams: [{ id: 'one', name: 'One', people: 2 }],
  capacities: [{ teamId: 'one', from: '2026-03-23', to: '2026-03-24', people: 3 }],
  events: [{ kind: 'holiday' as const, name: 'off', from: '2026-03-20', to: '2026-03-20', teamId: 'one' }],
}
const place = (from: string, to: string) => ({ from: toEpochDay(from), to: toEpochDay(to) })

test('person-days per week, from the status date on, without holidays', () => {
  const { weeks, teams, unassigned } = capacityLoad(input, [
    { teamId: 'one', people: 2, left: null, ...place('2026-03-19', '2026-03-23') },
    { teamId: null, people: 0.5, left: null, ...place('2026-03-24', '2026-03-25') },
    // Started long ago, one person-day left, worked on its last day.
    { teamId: 'one', people: 1, left: 1, ...place('2026-03-02', '2026-03-18') },
    { teamId: 'one', people: 1, left: null, ...place('2026-03-02', '2026-03-03') },
  ])
  expect(weeks).toEqual(['2026-03-16', '2026-03-23'])
  // First week: Wed and Thu of two people. Second: 3 + 3 + 2 + 2 + 2.
  expect(teams).toEqual([{ teamId: 'one', name: 'One', capacity: [4, 12], load: [3, 2] }])
  expect(unassigned).toEqual([0, 1])
})
