import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkSchedule } from '#shared/plan/rcpsp/checkSchedule.ts'
import { lowerBound } from '#shared/plan/rcpsp/lowerBound.ts'
import { parseSm } from '#shared/plan/rcpsp/parseSm.ts'
import { projectOf } from '#shared/plan/rcpsp/project.ts'
import { solve } from '#shared/plan/rcpsp/solve.ts'
import { bestOfAllOrders } from './bestOfAllOrders.ts'
import { randomProject } from './randomProject.ts'

const runs = { seed: 20_260_316, numRuns: 150 }

test('a project written by hand gets its shortest schedule, proven', () => {
  // R1 (2 units): activities 1 and 4 take both units for 5 days, 2 and 3 share it with nobody but each other, and R2
  // (1 unit) keeps them apart for 2 + 4 days: 5 + 6 = 11 days of R1 at least; 5 runs beside 4.
  const project = parseSm(readFileSync(join(import.meta.dirname, 'fixtures/five.sm'), 'utf8'))
  const { makespan, start } = solve(project, { schedules: 50, seed: 1 })
  expect(makespan).toBe(11)
  expect(checkSchedule(project, start, 11)).toEqual([])
})

test('tiny projects: feasible, as short as the best of all orders, and no bound above it', () => {
  fc.assert(
    fc.property(randomProject(6), (parts) => {
      const project = projectOf(parts)
      const best = bestOfAllOrders(parts)
      const found = solve(project, { schedules: 400, seed: 1 })
      expect(checkSchedule(project, found.start, found.makespan)).toEqual([])
      expect(found.makespan).toBe(best)
      expect(lowerBound(project)).toBeLessThanOrEqual(best)
    }),
    runs,
  )
})

test('any budget keeps every rule and is kept; more of it is never worse; bounds hold', () => {
  fc.assert(
    fc.property(randomProject(25), fc.integer({ min: 1, max: 60 }), (parts, schedules) => {
      const project = projectOf(parts)
      const short = solve(project, { schedules, seed: 3 })
      expect(checkSchedule(project, short.start, short.makespan)).toEqual([])
      expect(short.schedules).toBeLessThanOrEqual(schedules)
      expect(short.bound).toBeLessThanOrEqual(short.makespan)
    }),
    runs,
  )
})

test('resources too large for one packed word give feasible schedules too', () => {
  fc.assert(
    fc.property(randomProject(12, 3_000_000), (parts) => {
      const project = projectOf(parts)
      const { start, makespan } = solve(project, { schedules: 100, seed: 1 })
      expect(checkSchedule(project, start, makespan)).toEqual([])
    }),
    runs,
  )
})

test('the same seed gives the same schedule, and reports only ever better ones', () => {
  fc.assert(
    fc.property(randomProject(20), fc.integer(), (parts, seed) => {
      const told: number[] = []
      const better = (makespan: number) => void told.push(makespan)
      const first = solve(projectOf(parts), { schedules: 200, seed, better })
      expect(solve(projectOf(parts), { schedules: 200, seed })).toEqual(first)
      expect(told).toEqual([...new Set(told)].sort((a, b) => b - a))
      expect(told.at(-1) ?? 0).toBe(first.makespan)
    }),
    { ...runs, numRuns: 50 },
  )
})

test('stops when asked, with a whole schedule', () => {
  // Two machines, twelve jobs: far from proven at once, so only the callback ends it.
  const durations = [7, 6, 5, 4, 3, 9, 8, 2, 6, 5, 4, 3]
  const project = projectOf({
    durations,
    capacities: [7],
    demands: durations.map((days, j) => [1 + ((days * 3 + j) % 4)]),
    successors: durations.map((_, j) => (j % 3 === 0 && j + 4 < 12 ? [j + 4] : [])),
  })
  let asked = 0
  const found = solve(project, { schedules: 1e12, seed: 1, stop: () => ++asked > 5 })
  expect(checkSchedule(project, found.start, found.makespan)).toEqual([])
  expect(found.schedules).toBeLessThan(20)
})
