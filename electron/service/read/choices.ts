import { type CompactLine, unpackLine } from '#shared/assess/compactLine.ts'
import { rankedLineOf } from '#shared/assess/describe.ts'
import type { RankedLine } from '#shared/assess/result.ts'
import type { ReadableDb } from '../../store/database.ts'
import { readAssessInputs } from '../derive/assessInputs.ts'
import { createAssessor } from '../derive/assessor.ts'

/** What reports say of a workload's way off Claude; costs are USD a month, null when unknown. */
export interface ChoiceFacts {
  readonly chosenVerdict: RankedLine['verdict'] | null
  readonly currentCostUsd: number | null
  readonly chosenCostUsd: number | null
  /** Null where nothing is chosen. */
  readonly authorizationUnknown: boolean | null
  readonly alternativeEnds: string | null
}

type Cells = [id: string, currentCost: number | null, ranked: string, chosen: string | null]

/** The choices of all assessed workloads by id: the stored ranking where it holds the choice, else computed now. */
export function readChoices(db: ReadableDb, asOf: string): ReadonlyMap<string, ChoiceFacts> {
  const rows = db.raw
    .prepare(
      `SELECT a.workload_id, a.current_cost, a.ranked, d.alternative_id
       FROM derived_assessment a LEFT JOIN decision d ON d.id = a.workload_id`,
    )
    .raw()
    .all() as Cells[] // only the assessment derivation writes this table
  const assessor = createAssessor(db, asOf)
  const lines = new Map<string, RankedLine>()
  const missing = new Map<string, string>()
  for (const [id, , ranked, chosen] of rows) {
    if (chosen === null) continue
    const entry = assessor.byId(chosen)?.entry
    const kept = (JSON.parse(ranked) as CompactLine[]).find(([alternative]) => alternative === chosen)
    if (entry === undefined) continue
    if (kept === undefined) missing.set(id, chosen)
    else lines.set(id, unpackLine(kept, entry))
  }
  for (const [id, line] of computeLines(db, asOf, missing)) lines.set(id, line)
  return new Map(
    rows.map(([id, currentCostUsd, , chosen]) => {
      const line = lines.get(id)
      return [
        id,
        {
          chosenVerdict: line?.verdict ?? null,
          currentCostUsd,
          chosenCostUsd: line?.monthlyCostUsd ?? null,
          authorizationUnknown: line === undefined ? null : line.unknownKinds.includes('authorization'),
          alternativeEnds: chosen === null ? null : (assessor.byId(chosen)?.entry.eolDate ?? null),
        },
      ]
    }),
  )
}

/** A stored ranking keeps its first lines only; other choices are assessed here. */
function computeLines(
  db: ReadableDb,
  asOf: string,
  chosen: ReadonlyMap<string, string>,
): readonly (readonly [string, RankedLine])[] {
  if (chosen.size === 0) return []
  const assessor = createAssessor(db, asOf)
  return readAssessInputs(db, [...chosen.keys()]).flatMap((input) => {
    const alternative = assessor.byId(chosen.get(input.workload.id) ?? '')
    if (alternative === undefined) return []
    const subject = assessor.subject(input)
    return [[input.workload.id, rankedLineOf(subject, assessor.one(subject, alternative))] as const]
  })
}
