import type { PlanFacts, ProgressFacts, ProgressRow } from '#shared/progress/facts.ts'

/** An in-scope workload that has not begun, due on 31 March 2026; fields replaceable. */
export function row(id: string, fields: Partial<ProgressRow> = {}): ProgressRow {
  return {
    id,
    name: `Workload ${id}`,
    component: 'North',
    scope: 'in',
    scopeBy: 'rules',
    scopeConflict: false,
    progress: 'not-started',
    due: '2026-03-31',
    waiver: null,
    tasks: 2,
    percent: 0,
    plannedFinish: '2026-03-20',
    slackDays: 7,
    movedOn: null,
    effortDays: 10,
    effortDoneDays: 0,
    doneOn: null,
    ...fields,
  }
}

/** A current plan that finishes in time with P80 on 25 March 2026. */
export function planFacts(fields: Partial<PlanFacts> = {}): PlanFacts {
  return {
    stale: false,
    start: '2026-02-02',
    finish: '2026-03-20',
    forecast: {
      runs: 1000,
      seed: 1,
      p50: '2026-03-18',
      p80: '2026-03-25',
      p95: '2026-03-30',
      pDeadline: 0.97,
    },
    unplanned: [],
    late: [],
    lowerBoundFinish: '2026-03-18',
    gapDays: 2,
    ...fields,
  }
}

/** A program with status date 1 February and deadline 31 March 2026. */
export function progressFacts(
  rows: readonly ProgressRow[],
  fields: Partial<ProgressFacts> = {},
): ProgressFacts {
  return { asOf: '2026-02-01', deadline: '2026-03-31', rows, plan: planFacts(), ...fields }
}
