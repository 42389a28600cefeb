import { describe, expect, it } from 'vitest'
import type { PlanSummary } from '#shared/contract/channels/plan.ts'
import { forecastText, planVerdict } from '../../../renderer/features/plan/model/planVerdict.ts'

const daysOff = { federal: true, holidays: [] }
const summary: PlanSummary = {
  seq: 1,
  stale: false,
  asOf: '2026-03-16',
  workloads: 38,
  tasks: 200,
  start: '2026-03-16',
  finish: '2026-08-14',
  deadline: '2026-08-27',
  late: [],
  minSlackDays: 9,
  lowerBoundFinish: '2026-08-11',
  gapDays: 3,
  unplanned: [],
  diagnostics: [],
  forecast: { runs: 1000, seed: 1, p50: '2026-08-20', p80: '2026-08-31', p95: '2026-09-10', pDeadline: 0.61 },
  schedules: 400,
  seed: 1,
  ms: 10,
}
const late = {
  id: 'w',
  name: 'W',
  due: '2026-08-27',
  finish: '2026-09-01',
  daysLate: 5,
  why: 'Waits for people.',
}

describe('planVerdict', () => {
  it('says how many working days remain to the deadline, the bound and the late ones', () => {
    expect(planVerdict({ ...summary, late: [late, late, late, late] }, daysOff)).toEqual({
      tone: 'warning',
      headline: 'Finishes 14 Aug 2026, 9 working days before the deadline.',
      rest: ['At most 3 days from the best possible', '4 of 38 workloads late'],
    })
  })

  it('leaves out holidays: Labor Day lies between deadline and finish', () => {
    const verdict = planVerdict({ ...summary, finish: '2026-09-08' }, daysOff)
    expect(verdict).toMatchObject({
      tone: 'bad',
      headline: 'Finishes 8 Sep 2026, 7 working days after the deadline.',
    })
  })

  it('speaks of the soonest finish when the deadline has passed', () => {
    const overdue = { ...summary, asOf: '2026-11-22', finish: '2027-01-05' }
    const { headline } = planVerdict(overdue, daysOff)
    expect(headline).toContain('The deadline, 27 Aug 2026, passed 87 days ago.')
    expect(headline).toContain('Soonest planned finish: 5 Jan 2027')
    expect(forecastText(overdue)).not.toContain('deadline')
  })

  it('says so when no plan can be better, and when there is none', () => {
    expect(planVerdict({ ...summary, gapDays: 0 }, daysOff).rest[0]).toBe('No plan can finish earlier')
    expect(planVerdict({ ...summary, finish: null }, daysOff)).toMatchObject({ tone: 'neutral', rest: [] })
  })
})

describe('forecastText', () => {
  it('gives P50, P80 and the odds, never as certainty', () => {
    expect(forecastText(summary)).toBe(
      'Even odds by 20 Aug 2026 (P50), 80% by 31 Aug 2026 (P80), 61% likely to make the deadline',
    )
    const none = summary.forecast === null ? null : { ...summary.forecast, pDeadline: 0 }
    expect(forecastText({ ...summary, forecast: none })).toContain('less than 1% likely')
    expect(forecastText({ ...summary, forecast: null })).toBe('')
  })
})
