import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '#shared/plan/compile.ts'
import { decode, emptySchedule, scratchFor } from '#shared/plan/decode.ts'
import { insertionScratchFor, insertWorkloads } from '#shared/plan/insertion.ts'
import { justify } from '#shared/plan/justify.ts'
import { type Model, none } from '#shared/plan/model.ts'
import { isBetter, type Score, workloadFinishes } from '#shared/plan/score.ts'
import { search } from '#shared/plan/search.ts'
import { sequence } from '#shared/plan/sequence.ts'
import { randomProgram } from './randomProgram.ts'

const runs = { seed: 20_260_316, numRuns: 200 }
const horizon = 2_000
const never = () => false

/** Finish days per workload of the schedule that the tasks' numbers as priorities give, and its list. */
function plain(model: Model) {
  const schedule = emptySchedule(model)
  const list = sequence(
    model,
    Float64Array.from({ length: model.tasks.count }, (_, t) => t),
  )
  const failed = decode(model, list, model.tasks.duration, schedule, scratchFor(model))
  return { schedule, list, failed, finishes: finishesOf(model, schedule) }
}

function finishesOf(model: Model, schedule: ReturnType<typeof emptySchedule>): Int32Array {
  const out = new Int32Array(model.workloads.count)
  workloadFinishes(model, schedule, out)
  return out
}

test('what insertion schedules is what decoding the order of its placements gives', () => {
  fc.assert(
    fc.property(randomProgram(14, true), fc.boolean(), (input, isReversed) => {
      const { model } = compile(input, horizon)
      const order = Int32Array.from({ length: model.workloads.count }, (_, w) => w)
      if (isReversed) order.reverse()
      const own = insertionScratchFor(model)
      const [inserted, decoded] = [emptySchedule(model), emptySchedule(model)]
      const failed = insertWorkloads(model, order, inserted, scratchFor(model), own)
      expect(decode(model, own.list, model.tasks.duration, decoded, scratchFor(model))).toBe(failed)
      expect(inserted).toEqual(decoded)
      expect([...own.list].sort()).toEqual([...plain(model).list].sort())
    }),
    runs,
  )
})

test('forward-backward improvement finishes no workload later than its due date or than before', () => {
  fc.assert(
    fc.property(randomProgram(14, false), (input) => {
      const { model } = compile(input, horizon)
      const { schedule, list, finishes, failed } = plain(model)
      if (failed > 0) return
      const priority = justify(model, schedule, list, scratchFor(model))
      const again = emptySchedule(model)
      decode(model, sequence(model, priority), model.tasks.duration, again, scratchFor(model))
      finishesOf(model, again).forEach((day, w) => {
        const due = model.workloads.due[w] ?? none
        if (usesFewer(model)) return
        expect(day).toBeLessThanOrEqual(Math.max(due, finishes[w] ?? none))
      })
    }),
    runs,
  )
})

/** Tasks that may run longer with fewer people can move others in the forward pass. */
function usesFewer({ tasks }: Model): boolean {
  return tasks.usualDemand.some((units, t) => units > 0 && units < (tasks.demand[t] ?? 0))
}

test('reports only better plans, the last of which it returns, and keeps to its budget', () => {
  fc.assert(
    fc.property(randomProgram(14, true), fc.integer({ min: 1, max: 80 }), (input, schedules) => {
      const { model } = compile(input, horizon)
      const told: Score[] = []
      const found = search(model, { schedules, seed: 5, stop: never, better: (score) => told.push(score) })
      expect(found.schedules).toBeLessThanOrEqual(schedules)
      expect(told.at(-1)).toEqual(found.score)
      if (found.failed > 0) return
      for (let k = 1; k < told.length; k++) {
        const [now, before] = [told[k], told[k - 1]]
        if (now !== undefined && before !== undefined) expect(isBetter(now, before)).toBe(true)
      }
    }),
    { ...runs, numRuns: 80 },
  )
})

test('more schedules never give a worse score', () => {
  fc.assert(
    fc.property(randomProgram(14, true), (input) => {
      const { model } = compile(input, horizon)
      const [few, many] = [1, 60].map((schedules) => search(model, { schedules, seed: 2, stop: never }))
      if (few === undefined || many === undefined) throw new Error('two runs')
      expect(many.failed).toBeLessThanOrEqual(few.failed)
      if (many.failed === few.failed) expect(isBetter(few.score, many.score)).toBe(false)
    }),
    { ...runs, numRuns: 80 },
  )
})

test('no more weight is late than in the plain order of task numbers, and the score says how much', () => {
  fc.assert(
    fc.property(randomProgram(8, false), (input) => {
      const { model } = compile(input, horizon)
      const found = search(model, { schedules: 100, seed: 1, stop: never })
      const { finishes } = plain(model)
      const late = (of: Int32Array) =>
        of.reduce((sum, day, w) => {
          const due = model.workloads.due[w] ?? none
          return due !== none && day > due ? sum + (model.workloads.weight[w] ?? 0) : sum
        }, 0)
      expect(found.score.late).toBeLessThanOrEqual(late(finishes))
      expect(found.score.late).toBe(late(finishesOf(model, found.schedule)))
    }),
    { ...runs, numRuns: 80 },
  )
})
