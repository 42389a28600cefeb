import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPlan } from '#shared/plan/check.ts'
import { toEpochDay } from '#shared/plan/day.ts'
import type { PlanInput } from '#shared/plan/input.ts'
import { planProgram } from '#shared/plan/plan.ts'
import { bruteForce } from './bruteForce.ts'
import { randomProgram } from './randomProgram.ts'

const plan = (input: PlanInput, schedules = 30) =>
  planProgram(input, { seed: 1, schedules, runs: 3, stop: () => false })

test('every plan keeps every rule, by the independent check, or says which it can not', () => {
  fc.assert(
    fc.property(randomProgram(14, true), (input) => {
      const { summary, tasks } = plan(input)
      expect(summary.diagnostics.filter(({ code }) => code === 'plan.check-failed')).toEqual([])
      const said = new Set(summary.diagnostics.flatMap(({ subjects }) => subjects.map(({ id }) => id)))
      const broken = checkPlan(input, tasks, { links: new Set(), pins: said })
      expect(broken).toEqual([])
    }),
    { seed: 20_260_316, numRuns: 150 },
  )
})

test('every open task of a planned workload has a place', () => {
  fc.assert(
    fc.property(randomProgram(14, true), (input) => {
      const { summary, tasks } = plan(input, 1)
      const unplanned = new Set(summary.unplanned.map(({ workloadId }) => workloadId))
      const wanted = input.tasks.filter((task) => !unplanned.has(task.workloadId)).map(({ id }) => id)
      expect(tasks.ids.filter((id) => wanted.includes(id))).toEqual(wanted)
    }),
    { seed: 20_260_316, numRuns: 100 },
  )
})

test('the same input and seed give the same plan', () => {
  fc.assert(
    fc.property(randomProgram(10, true), (input) => {
      expect(plan(input)).toEqual(plan(structuredClone(input)))
    }),
    { seed: 20_260_316, numRuns: 50 },
  )
})

test('more schedules are never worse', () => {
  fc.assert(
    fc.property(randomProgram(12, true), (input) => {
      const late = (schedules: number) => plan(input, schedules).summary.late.length
      expect(late(60)).toBeLessThanOrEqual(late(1))
    }),
    { seed: 20_260_316, numRuns: 50 },
  )
})

test('on tiny programs no bound lies above the best of all orders, no plan beats it, and the search reaches it', () => {
  fc.assert(
    fc.property(randomProgram(5, false), (input) => {
      const best = bruteForce(input)
      const { summary } = plan(input, 300)
      expect(toEpochDay(summary.lowerBoundFinish ?? '')).toBeLessThanOrEqual(best.finish)
      expect(toEpochDay(summary.finish ?? '')).toBeGreaterThanOrEqual(best.finish)
      expect(2 * summary.late.length).toBe(best.late)
    }),
    { seed: 20_260_316, numRuns: 60 },
  )
})
