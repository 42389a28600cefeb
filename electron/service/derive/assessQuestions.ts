import { questionOf } from '#shared/assess/openQuestion.ts'
import type { RankedLine } from '#shared/assess/result.ts'
import type { OpenQuestion } from '#shared/contract/channels/assess.ts'
import type { ReadableDb } from '../../store/database.ts'
import { readAssessInputs } from './assessInputs.ts'
import { createAssessor } from './assessor.ts'
import { chosenOthers, readDerived, unpacked } from './derivedRankings.ts'

/** The unknowns that hold up verdicts, most workloads first, then by question. */
export function readQuestions(db: ReadableDb, asOf: string): OpenQuestion[] {
  const assessor = createAssessor(db, asOf)
  const rows = readDerived(db)
  const choices = chosenOthers(db, assessor, rows)
  const open = openPartitions(db)
  const questions = new Map<string, OpenQuestion>()
  for (const row of rows) {
    const stored = unpacked(row.ranked, assessor)
    const line = choices.get(row.workload_id)?.line ?? stored.find((one) => one.alternativeId === row.best_id)
    if (line === undefined) continue
    count(questions, line, open.has(row.workload_id))
  }
  return [...questions.values()].sort(
    (a, b) => b.workloads - a.workloads || (a.question < b.question ? -1 : 1),
  )
}

/** Counts a workload once per question: one answer may settle several kinds. */
function count(questions: Map<string, OpenQuestion>, line: RankedLine, partitionOpen: boolean): void {
  const asked = new Set<string>()
  for (const kind of line.unknownKinds) {
    const { ofWorkload, question, settles } = questionOf(kind, line, partitionOpen)
    if (asked.has(question)) continue
    asked.add(question)
    questions.set(question, {
      alternativeId: ofWorkload ? null : line.alternativeId,
      alternativeName: ofWorkload ? null : line.name,
      kind,
      question,
      settles,
      workloads: (questions.get(question)?.workloads ?? 0) + 1,
    })
  }
}

/** Workloads whose partition requirement has no value yet. */
function openPartitions(db: ReadableDb): ReadonlySet<string> {
  const open = readAssessInputs(db, null).filter(({ requirements }) =>
    requirements.some(({ value }) => value?.kind === 'partition' && value.value === null),
  )
  return new Set(open.map(({ workload }) => workload.id))
}
