import { rankedLineOf } from '#shared/assess/describe.ts'
import type { AssessInput } from '#shared/assess/input.ts'
import type { RankedWorkload } from '#shared/contract/channels/assess.ts'
import type { Output } from '#shared/contract/contract.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import type { ReadableDb } from '../../store/database.ts'
import { rowById } from '../../store/rows.ts'
import { readAssessInputs } from './assessInputs.ts'
import { createAssessor } from './assessor.ts'
import { readDerived, unpacked } from './derivedRankings.ts'

/** How many workloads are assessed. */
export function countDerived(db: ReadableDb): number {
  return Number(db.raw.prepare('SELECT count(*) FROM derived_assessment').pluck().get())
}

/** Everything about one workload's alternatives, computed now. Throws ExpectedError when there is no such workload. */
export function describeWorkload(
  db: ReadableDb,
  asOf: string,
  workloadId: string,
): Output<'assess.workload'> {
  const input = readOne(db, workloadId)
  const assessor = createAssessor(db, asOf)
  const subject = assessor.subject(input)
  const decision = rowById(db, 'decision', workloadId)
  return {
    workloadId,
    requirements: input.requirements.map(({ resolved }) => resolved),
    currentMonthlyCostUsd: subject.current.usd,
    currentCostBasis: subject.current.basis,
    ranked: assessor.all(subject).map((placing) => assessor.describe(subject, placing)),
    chosen: decision?.alternativeId ?? null,
    runnerUp: decision?.runnerUpId ?? null,
  }
}

/** Rankings without reasons: the stored ones of all that must move, or one workload's computed now. */
export function readRanking(db: ReadableDb, asOf: string, workloadId: string | null): RankedWorkload[] {
  const assessor = createAssessor(db, asOf)
  if (workloadId === null)
    return readDerived(db).map((row) => ({
      workloadId: row.workload_id,
      ranked: [...unpacked(row.ranked, assessor)],
      chosen: row.chosen,
    }))
  const input = readOne(db, workloadId)
  const subject = assessor.subject(input)
  const ranked = assessor.open(subject).map((placing) => rankedLineOf(subject, placing))
  return [{ workloadId, ranked, chosen: rowById(db, 'decision', workloadId)?.alternativeId ?? null }]
}

function readOne(db: ReadableDb, workloadId: string): AssessInput {
  const [input] = readAssessInputs(db, [workloadId])
  if (input !== undefined) return input
  throw new ExpectedError(
    'no-such-workload',
    `There is no workload with the id "${workloadId}".`,
    'It may have been deleted: undo the deletion, or pick another from the inventory.',
  )
}
