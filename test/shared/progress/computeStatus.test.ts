import { describe, expect, test } from 'vitest'
import { computeStatus } from '#shared/progress/computeStatus.ts'
import { planFacts, progressFacts, row } from './support.ts'

const done = { progress: 'done', doneOn: '2026-01-20', effortDoneDays: 10, percent: 100 } as const
const waived = { progress: 'waived', waiver: 'approved', due: '2026-06-30' } as const

describe('counts', () => {
  test('done, waived, blocked, in progress and not started add up to what is in scope', () => {
    const status = computeStatus(
      progressFacts([
        row('a', done),
        row('b', waived),
        row('c', { progress: 'blocked', scope: 'mixed' }),
        row('d', { progress: 'in-progress' }),
        row('e'),
        row('f', { scope: 'out', progress: 'not-required', due: null }),
        row('g', { scope: 'undetermined', progress: 'unknown' }),
      ]),
    )
    expect(status).toMatchObject({
      inScope: 5,
      done: 1,
      waived: 1,
      blocked: 1,
      inProgress: 1,
      notStarted: 1,
      undetermined: 1,
      overdue: 0,
      daysLeft: 58,
    })
  })

  test('overdue is open, past due and not waived', () => {
    const past = { due: '2026-01-31' }
    const status = computeStatus(
      progressFacts([
        row('a', past),
        row('b', { ...past, ...done }),
        row('c', { ...waived, due: '2026-01-31' }),
      ]),
    )
    expect(status.overdue).toBe(1)
  })

  test('due on the status date is not overdue yet', () => {
    expect(computeStatus(progressFacts([row('a', { due: '2026-02-01' })])).overdue).toBe(0)
  })
})

describe('percent', () => {
  test('weighs by effort', () => {
    const rows = [row('a', { effortDays: 30, effortDoneDays: 15 }), row('b', { effortDays: 10 })]
    expect(computeStatus(progressFacts(rows))).toMatchObject({ percent: 37.5, percentBasis: 'effort' })
  })

  test('counts workloads alike where one has no tasks, and never guesses its effort', () => {
    const rows = [row('a', done), row('b', { tasks: 0, effortDays: 0, percent: null })]
    expect(computeStatus(progressFacts(rows))).toMatchObject({ percent: 50, percentBasis: 'workloads' })
  })

  test('is unknown when nothing is in scope', () => {
    expect(computeStatus(progressFacts([row('a', { scope: 'out' })])).percent).toBeNull()
  })

  test('never rounds up to 100', () => {
    const rows = [row('a', { effortDays: 10_000, effortDoneDays: 9_999.9 })]
    expect(computeStatus(progressFacts(rows)).percent).toBe(99.9)
  })
})

describe('on track', () => {
  const judged = (...args: Parameters<typeof progressFacts>) => computeStatus(progressFacts(...args))

  test('true only when all is planned and P80 holds the deadline', () => {
    const status = judged([row('a'), row('b', done)])
    expect(status.onTrack).toBe(true)
    expect(status.forecastFinish).toBe('2026-03-25')
    expect(status.why).toBe(
      'All 1 open workload is planned and the forecast (P80) of 25 Mar 2026 holds the deadline of 31 Mar 2026.',
    )
  })

  const forecast = (p80: string) => ({ runs: 1000, seed: 1, p50: p80, p80, p95: p80, pDeadline: 0.2 })
  test.each([
    ['an overdue workload', [row('a', { due: '2026-01-15' })], {}, false, 'past its due date'],
    [
      'a workload planned late',
      [row('a', { plannedFinish: '2026-04-01' })],
      {},
      false,
      'planned to finish after',
    ],
    [
      'P80 after the deadline',
      [row('a')],
      { plan: planFacts({ forecast: forecast('2026-04-01') }) },
      false,
      '1 Apr 2026',
    ],
    ['no plan', [row('a')], { plan: null }, null, 'No plan'],
    ['a stale plan', [row('a')], { plan: planFacts({ stale: true }) }, null, 'older than'],
    ['an open workload without plan', [row('a'), row('b', { plannedFinish: null })], {}, null, 'no plan'],
    ['no forecast', [row('a')], { plan: planFacts({ forecast: null }) }, null, 'no forecast'],
    [
      'an undetermined workload',
      [row('a'), row('b', { scope: 'undetermined', progress: 'unknown' })],
      {},
      null,
      'unsettled scope',
    ],
    [
      'out against rules that disagree',
      [row('a'), row('b', { scope: 'out', scopeConflict: true })],
      {},
      null,
      'unsettled scope',
    ],
    [
      'all moved but one undetermined',
      [row('a', done), row('b', { scope: 'undetermined', progress: 'unknown' })],
      {},
      null,
      'All 1 in-scope workload has moved',
    ],
    ['no workloads', [], { plan: null }, null, 'no workloads'],
    ['overdue without a plan', [row('a', { due: '2026-01-15' })], { plan: null }, false, 'past its due date'],
  ] as const)('%s', (_name, rows, fields, expected, why) => {
    const status = judged([...rows], fields)
    expect(status.onTrack).toBe(expected)
    expect(status.why).toContain(why)
  })

  test('P80 after the deadline is unknown where waived work may be what ends late', () => {
    const status = judged([row('a'), row('b', waived)], {
      plan: planFacts({ forecast: forecast('2026-05-01') }),
    })
    expect(status.onTrack).toBeNull()
    expect(status.why).toContain('waiver')
  })

  test('a waived workload planned after its waiver ends is late', () => {
    expect(judged([row('a', { ...waived, plannedFinish: '2026-07-01' })]).onTrack).toBe(false)
  })

  test('everything moved, also after the deadline', () => {
    const status = judged([row('a', done)], { asOf: '2026-11-22', plan: null })
    expect(status).toMatchObject({
      onTrack: true,
      why: 'All 1 in-scope workload has moved, the last on 20 Jan 2026.',
    })
    expect(status.daysLeft).toBe(-236)
  })

  test('nothing in scope', () => {
    expect(judged([row('a', { scope: 'out' })], { plan: null })).toMatchObject({
      onTrack: true,
      why: 'Nothing is in scope, so nothing has to move.',
    })
  })

  test('a stale plan gives no forecast', () => {
    expect(judged([row('a')], { plan: planFacts({ stale: true }) }).forecastFinish).toBeNull()
  })
})
