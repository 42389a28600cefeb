import fc from 'fast-check'
import { phases } from '#shared/model/vocabulary.ts'
import { toIso } from '#shared/plan/day.ts'
import type { PlanInput } from '#shared/plan/input.ts'
import { caseInput, planCase } from './planCase.ts'

/** 2026-03-16, a Monday. */
export const asOf = 20_528

const soon = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((days) => toIso(asOf + days))
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 })

/** Small programs with everything in them: links with lags and leads, calendars, freezes, capacity spans, pins, progress. */
export function randomProgram(most: number, withProgress: boolean): fc.Arbitrary<PlanInput> {
  const workloads = ['u', 'v', 'w']
  const teams = ['one', 'two']
  const task = fc.record({
    workload: fc.constantFrom(...workloads),
    phase: fc.constantFrom(...phases),
    team: fc.constantFrom(...teams, ...(withProgress ? [null] : [])),
    people: fc.constantFrom(0, 1, 1, 2, 0.5),
    days: fc.tuple(
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 0, max: 12 }),
    ),
    after: fc.array(fc.tuple(fc.nat({ max: 20 }), fc.integer({ min: withProgress ? -3 : 0, max: 3 })), {
      maxLength: 2,
    }),
    pinned: withProgress ? maybe(soon(-5, 40)) : fc.constant(null),
    started: withProgress ? maybe(soon(-20, 3)) : fc.constant(null),
    finished: withProgress ? fc.option(soon(-20, 3), { nil: null, freq: 6 }) : fc.constant(null),
    percent: fc.integer({ min: 0, max: 100 }),
  })
  return fc
    .record({
      tasks: fc.array(task, { minLength: 1, maxLength: most }),
      dues: fc.array(maybe(soon(-10, 60)), { minLength: 3, maxLength: 3 }),
      people: fc.array(fc.constantFrom(...(withProgress ? [1, 2, 3] : [2, 3])), {
        minLength: 2,
        maxLength: 2,
      }),
      capacities: fc.array(
        fc.record({
          teamId: fc.constantFrom(...teams),
          from: soon(-5, 30),
          to: soon(5, 60),
          people: fc.constantFrom(0, 1, 2.5),
        }),
        { maxLength: 2 },
      ),
      events: fc.array(
        fc.record({
          kind: fc.constantFrom('holiday', 'freeze'),
          from: soon(-3, 20),
          to: soon(0, 25),
          team: maybe(fc.constantFrom(...teams)),
        }),
        { maxLength: 3 },
      ),
      wave: maybe(soon(0, 20)),
      federalHolidays: fc.boolean(),
    })
    .map(({ tasks, dues, people, wave, ...given }) =>
      caseInput(
        planCase.parse({
          what: 'random',
          ...given,
          deadline: toIso(asOf + 40),
          workloads: Object.fromEntries(
            workloads.map((id, w) => [
              id,
              { due: dues[w] ?? null, wave: w === 0 && wave !== null ? 'x' : null },
            ]),
          ),
          waves: wave === null ? {} : { x: wave },
          teams: Object.fromEntries(teams.map((id, m) => [id, people[m]])),
          tasks: Object.fromEntries(
            tasks.map(({ after, ...fields }, t) => [
              `t${String(t).padStart(2, '0')}`,
              { ...fields, after: t === 0 ? [] : after.map(([p, lag]) => linkText(p % t, lag)) },
            ]),
          ),
          expect: {},
        }),
      ),
    )
}

function linkText(p: number, lag: number): string {
  return `t${String(p).padStart(2, '0')}${lag === 0 ? '' : lag > 0 ? `+${lag}` : lag}`
}
