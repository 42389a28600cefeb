import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '#shared/plan/compile.ts'
import { toEpochDay } from '#shared/plan/day.ts'
import { scratchFor } from '#shared/plan/decode.ts'
import { justify } from '#shared/plan/justify.ts'
import { latestStarts } from '#shared/plan/latestStart.ts'
import { none } from '#shared/plan/model.ts'
import { startDay } from '#shared/plan/score.ts'
import { search } from '#shared/plan/search.ts'
import { sequence } from '#shared/plan/sequence.ts'
import { caseInput, planCase } from './planCase.ts'
import { randomProgram } from './randomProgram.ts'

/** One team of one person; "u" is two tasks of two and three days, due on a Friday four weeks off. */
const given = {
  what: 'one person, two tasks',
  asOf: '2026-03-16',
  deadline: '2026-04-10',
  federalHolidays: false,
  workloads: { u: {} },
  teams: { one: 1 },
  tasks: {
    a: { workload: 'u', phase: 'adapt', team: 'one', days: [2, 2, 2] },
    b: { workload: 'u', phase: 'evaluate', team: 'one', days: [3, 3, 3], after: ['a'] },
  },
  events: [{ kind: 'holiday', from: '2026-04-07', to: '2026-04-07', team: 'one' }],
  expect: {},
}

function planned(input: ReturnType<typeof caseInput>) {
  const { model } = compile(input, 2_000)
  const { schedule } = search(model, { schedules: 20, seed: 1, stop: () => false })
  return { model, schedule, scratch: scratchFor(model) }
}

test('counts back from the due date over weekends and days off', () => {
  const { model, schedule, scratch } = planned(caseInput(planCase.parse(given)))
  // b takes Wednesday 8 to Friday 10 April; Tuesday is off; a takes Friday 3 and Monday 6.
  expect([...latestStarts(model, schedule, scratch)]).toEqual([toEpochDay('2026-04-03')])
})

test('the backward half of the improvement begins tasks on those days too', () => {
  const { model, schedule, scratch } = planned(caseInput(planCase.parse(given)))
  const list = sequence(model, new Float64Array(model.tasks.count))
  expect([...justify(model, schedule, list, scratch)]).toEqual([
    toEpochDay('2026-04-03'),
    toEpochDay('2026-04-08'),
  ])
})

test('a workload that is late has none', () => {
  const late = { ...given, deadline: '2026-03-18' }
  const { model, schedule, scratch } = planned(caseInput(planCase.parse(late)))
  expect([...latestStarts(model, schedule, scratch)]).toEqual([none])
})

test('is never before the plan’s own start and not after the due date; the plan is left as it was', () => {
  fc.assert(
    fc.property(randomProgram(14, true), (input) => {
      const { model, schedule, scratch } = planned(input)
      const before = structuredClone(schedule)
      latestStarts(model, schedule, scratch).forEach((day, w) => {
        if (day === none) return
        const own = Array.from(model.order).filter((t) => model.tasks.workload[t] === w)
        expect(day).toBeGreaterThanOrEqual(Math.min(...own.map((t) => startDay(model, schedule, t))))
        expect(day).toBeLessThanOrEqual(model.workloads.due[w] ?? none)
      })
      expect(schedule).toEqual(before)
    }),
    { seed: 20_260_316, numRuns: 100 },
  )
})
