import { describe, expect, test } from 'vitest'
import { buildPertTable, normalChance, rowOf } from '#shared/plan/pertTable.ts'
import { planProgram } from '#shared/plan/plan.ts'
import { caseInput, planCase } from './planCase.ts'

// Quantiles of Beta(1.8, 4.2) and Beta(3, 3), by numeric integration outside this program.
describe('PERT table', () => {
  const table = buildPertTable()
  const quantile = (mode: number, score: number): number =>
    table.quantiles[rowOf(mode) * table.columns + Math.round((score + 4) * 32)] ?? Number.NaN
  test('median of a symmetric estimate', () => expect(quantile(0.5, 0)).toBeCloseTo(0.5, 3))
  test('a skewed one', () => {
    // 0.84375 is the score on the table's grid next to that of 80 %; its chance is 0.80058.
    expect(quantile(0.203125, 0.84375)).toBeCloseTo(0.4526, 2)
    expect(quantile(0.203125, 0)).toBeCloseTo(0.2767, 2)
  })
  test('the normal distribution', () => {
    expect(normalChance(0)).toBeCloseTo(0.5, 6)
    expect(normalChance(1.959964)).toBeCloseTo(0.975, 6)
    expect(normalChance(-1)).toBeCloseTo(0.158655, 5)
  })
})

describe('forecast', () => {
  const one = planCase.parse({
    what: 'one task of 0 to 100 person-days, likely 20, without a team',
    deadline: '2026-05-20',
    tasks: { a: { days: [0, 20, 100], team: null } },
    expect: {},
  })

  test('one task: the quantiles of its own distribution', () => {
    const { summary } = planProgram(caseInput(one), { seed: 7, runs: 4_000, stop: () => false })
    // Medians of 28.2 and P80 of 45.0 working days end on day 29 and 46 from Mon 16 March; one day of sampling error.
    expect(['2026-04-22', '2026-04-23', '2026-04-24']).toContain(summary.forecast?.p50)
    expect(['2026-05-15', '2026-05-18', '2026-05-19']).toContain(summary.forecast?.p80)
    // 48 working days by 20 May: P(0.48) = 0.839 for Beta(1.8, 4.2).
    expect(summary.forecast?.pDeadline).toBeGreaterThan(0.81)
    expect(summary.forecast?.pDeadline).toBeLessThan(0.87)
  })

  test('the same seed gives the same forecast, another one another', () => {
    const run = (seed: number) => planProgram(caseInput(one), { seed, runs: 200, stop: () => false })
    expect(run(3)).toEqual(run(3))
    expect(run(3).summary.forecast).not.toEqual(run(4).summary.forecast)
  })

  test('estimates of one team err together: the sum of many spreads far wider than independent ones would', () => {
    const tasks = Object.fromEntries(
      Array.from({ length: 50 }, (_, k) => [
        `a${String(k).padStart(2, '0')}`,
        { days: [1, 4, 13], after: k === 0 ? [] : [`a${String(k - 1).padStart(2, '0')}`] },
      ]),
    )
    const many = planCase.parse({ what: 'a chain of fifty', tasks, expect: {} })
    const { summary } = planProgram(caseInput(many), { seed: 1, runs: 1_000, stop: () => false })
    const spread = Date.parse(summary.forecast?.p95 ?? '') - Date.parse(summary.forecast?.p50 ?? '')
    // Independent: 1.645 x sqrt(50) x 2 days = 23 working days, 33 calendar days.
    expect(spread / 86_400_000).toBeGreaterThan(60)
  })

  test('finished work does not vary', () => {
    const done = planCase.parse({
      what: 'all is finished but one certain day',
      tasks: { a: { days: [1, 20, 90], finished: '2026-03-13' }, b: { days: 1, after: ['a'] } },
      expect: {},
    })
    const { summary } = planProgram(caseInput(done), { seed: 1, runs: 100, stop: () => false })
    expect(summary.forecast).toMatchObject({ p50: '2026-03-16', p95: '2026-03-16', pDeadline: 1 })
  })
})
