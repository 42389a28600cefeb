import type { ReportFacts, ReportRow } from '#shared/report/facts.ts'
import { planFacts, row } from '../progress/support.ts'

/** An in-scope workload with a chosen alternative of known cost; fields replaceable. */
export function reportRow(id: string, fields: Partial<ReportRow> = {}): ReportRow {
  return {
    ...row(id),
    kind: 'application',
    verdict: 'fit',
    alternativeId: 'm-1',
    alternativeName: 'Model One',
    chosenVerdict: 'fit',
    currentCostUsd: 100,
    chosenCostUsd: 40,
    authorizationUnknown: false,
    alternativeEnds: null,
    p80: '2026-03-25',
    ...fields,
  }
}

/** A program of these workloads, status date 1 February and deadline 31 March 2026. */
export function reportFacts(rows: readonly ReportRow[], fields: Partial<ReportFacts> = {}): ReportFacts {
  return {
    asOf: '2026-02-01',
    deadline: '2026-03-31',
    program: { name: 'Program', marking: 'CUI', designation: '', directiveDate: '2025-12-01' },
    seq: 7,
    rows,
    plan: planFacts(),
    workingDaysLeft: 41,
    baseline: null,
    capacity: null,
    blockedTasks: [],
    unassignedTasks: [],
    freezeConflicts: [],
    ...fields,
  }
}
