import { type CompactLine, unpackLine } from '#shared/assess/compactLine.ts'
import { placingWarnings, rankedLineOf } from '#shared/assess/describe.ts'
import type { RankedLine } from '#shared/assess/result.ts'
import type { Verdict } from '#shared/model/vocabulary.ts'
import type { ReadableDb } from '../../store/database.ts'
import { all, sql } from '../../store/sql.ts'
import { readAssessInputs } from './assessInputs.ts'
import type { Assessor } from './assessor.ts'

/** A stored assessment with the workload's name and the chosen alternative. */
export function readDerived(db: ReadableDb) {
  return all(
    db,
    sql
      .selectFrom('derived_assessment as a')
      .innerJoin('workload as w', 'w.id', 'a.workload_id')
      .leftJoin('decision as d', 'd.id', 'a.workload_id')
      .select(['a.workload_id', 'w.name', 'a.best_id', 'a.best_name', 'a.current_cost', 'a.ranked'])
      .select(['a.warnings', 'd.alternative_id as chosen'])
      // The derivation writes verdicts of the vocabulary only.
      .select((eb) => eb.ref('a.verdict').$castTo<Verdict | null>().as('verdict'))
      .orderBy('w.name')
      .orderBy('w.id'),
  )
}
export type DerivedRow = ReturnType<typeof readDerived>[number]

/** A stored ranking as lines; entries that the catalog no longer holds are left out. */
export function unpacked(ranked: string, assessor: Assessor): readonly RankedLine[] {
  const lines = JSON.parse(ranked) as CompactLine[] // only the derivation writes this column
  return lines.flatMap((line) => {
    const alternative = assessor.byId(line[0])
    return alternative === undefined ? [] : [unpackLine(line, alternative.entry)]
  })
}

/** The line of a choice that is not the best one, with its warnings. */
export interface Choice {
  readonly line: RankedLine
  readonly warnings: readonly string[]
}

/** Choices other than the best one are worked out now: a ranking keeps its first eight only. */
export function chosenOthers(
  db: ReadableDb,
  assessor: Assessor,
  rows: readonly DerivedRow[],
): ReadonlyMap<string, Choice> {
  const wanted = new Map(
    rows.flatMap(({ workload_id, chosen, best_id }) => {
      const alternative = chosen === null || chosen === best_id ? undefined : assessor.byId(chosen)
      return alternative === undefined ? [] : [[workload_id, alternative] as const]
    }),
  )
  const choices = new Map<string, Choice>()
  if (wanted.size === 0) return choices
  for (const input of readAssessInputs(db, [...wanted.keys()])) {
    const alternative = wanted.get(input.workload.id)
    if (alternative === undefined) continue
    const subject = assessor.subject(input)
    const placing = assessor.one(subject, alternative)
    const line = rankedLineOf(subject, placing)
    choices.set(input.workload.id, { line, warnings: placingWarnings(subject, placing) })
  }
  return choices
}
