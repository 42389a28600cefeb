import type { RankedLine } from '#shared/assess/result.ts'
import type { Output } from '#shared/contract/contract.ts'
import type { ReadableDb } from '../../store/database.ts'
import { type Assessor, createAssessor } from './assessor.ts'
import { type Choice, chosenOthers, type DerivedRow, readDerived, unpacked } from './derivedRankings.ts'

type SummaryLine = Output<'assess.summary'>['workloads'][number]

/** One line per workload that must move. */
export function readSummary(db: ReadableDb, asOf: string): Output<'assess.summary'> {
  const assessor = createAssessor(db, asOf)
  const rows = readDerived(db)
  const choices = chosenOthers(db, assessor, rows)
  const counts: Record<string, number> = { fit: 0, gaps: 0, unknown: 0, blocked: 0, chosen: 0, undecided: 0 }
  const workloads = rows.map((row): SummaryLine => {
    const verdict = row.verdict ?? 'blocked'
    counts[verdict] = (counts[verdict] ?? 0) + 1
    const decided = row.chosen === null ? 'undecided' : 'chosen'
    counts[decided] = (counts[decided] ?? 0) + 1
    return summaryLine(row, choices.get(row.workload_id) ?? null, assessor)
  })
  return { workloads, counts }
}

function summaryLine(row: DerivedRow, other: Choice | null, assessor: Assessor): SummaryLine {
  const best = unpacked(row.ranked, assessor).find((line) => line.alternativeId === row.best_id) ?? null
  const choseBest = row.chosen !== null && row.chosen === row.best_id
  const spoken = other?.line ?? (row.chosen === null || choseBest ? best : null)
  const entry = row.chosen === null ? undefined : assessor.byId(row.chosen)?.entry
  return {
    workloadId: row.workload_id,
    name: row.name,
    bestId: row.best_id,
    bestName: row.best_name,
    verdict: row.verdict,
    chosenId: row.chosen,
    chosenName: entry?.name ?? row.chosen,
    chosenVerdict: row.chosen === null ? null : (spoken?.verdict ?? null),
    chosenCategory: entry?.category ?? null,
    unknowns: spoken?.unknown ?? 0,
    unknownKinds: [...(spoken?.unknownKinds ?? [])],
    currentMonthlyCostUsd: row.current_cost,
    chosenMonthlyCostUsd: row.chosen === null ? null : (spoken?.monthlyCostUsd ?? null),
    effortDays: spoken?.effortDays ?? null,
    warnings: warningsOf(row, other, spoken),
  }
}

function warningsOf(row: DerivedRow, other: Choice | null, spoken: RankedLine | null): string[] {
  if (other !== null) return [...other.warnings]
  if (row.chosen !== null && spoken === null) return ['The chosen alternative is no longer in the catalog.']
  return JSON.parse(row.warnings) as string[] // only the derivation writes this column
}
