import { isInScope } from '../progress/rowTests.ts'
import type { ReportRow } from './facts.ts'

/** Monthly cost before and after over the workloads where both are known; the others are counted, never zeroed. */
export interface CostChange {
  readonly before: number
  readonly after: number
  readonly known: number
  readonly unknown: number
}

/** Sums the cost of in-scope workloads with a decision, USD a month. */
export function costChange(rows: readonly ReportRow[]): CostChange {
  const decided = rows.filter((row) => isInScope(row) && row.alternativeId !== null)
  let [before, after, known] = [0, 0, 0]
  for (const { currentCostUsd, chosenCostUsd } of decided) {
    if (currentCostUsd === null || chosenCostUsd === null) continue
    before += currentCostUsd
    after += chosenCostUsd
    known += 1
  }
  return { before, after, known, unknown: decided.length - known }
}
