import { packLine } from '#shared/assess/compactLine.ts'
import { placingWarnings, rankedLineOf } from '#shared/assess/describe.ts'
import type { AssessInput } from '#shared/assess/input.ts'
import { mustMove, readAssessInputs } from '../../service/derive/assessInputs.ts'
import { type Assessor, bestProposed, createAssessor } from '../../service/derive/assessor.ts'
import { openReadable } from '../../store/database.ts'
import type { Tables } from '../../store/tables.ts'
import { type Job, JobCancelled } from '../protocol.ts'

export type AssessmentRow = Tables['derived_assessment']

export interface AssessJobInput {
  readonly path: string
  readonly asOf: string
}

/** How many alternatives of each ranking are kept; the rest is computed when a workload is looked at. */
const keptPerWorkload = 8
const progressEvery = 1_000

/** Assesses every workload that must move; a row for `derived_assessment` each. */
export const assess: Job<AssessJobInput, readonly AssessmentRow[]> = ({ path, asOf }, control) => {
  const db = openReadable(path)
  try {
    const inputs = readAssessInputs(db, null).filter(({ scope }) => mustMove.includes(scope))
    const assessor = createAssessor(db, asOf)
    return inputs.map((input, index) => {
      if (index % progressEvery === 0) {
        if (control.cancelled()) throw new JobCancelled()
        control.progress(index / inputs.length, `${index} of ${inputs.length} workloads`)
      }
      return rowOf(input, assessor)
    })
  } finally {
    db.raw.close()
  }
}

function rowOf(input: AssessInput, assessor: Assessor): AssessmentRow {
  const subject = assessor.subject(input)
  const placings = assessor.open(subject)
  const best = bestProposed(placings)
  const kept = placings.slice(0, keptPerWorkload).map((placing) => packLine(rankedLineOf(subject, placing)))
  return {
    workload_id: input.workload.id,
    best_id: best?.alternative.entry.id ?? null,
    best_name: best?.alternative.entry.name ?? null,
    verdict: best?.judgement.verdict ?? 'blocked',
    unknowns: best?.judgement.unknown ?? 0,
    current_cost: subject.current.usd,
    current_basis: subject.current.basis,
    ranked: JSON.stringify(kept),
    warnings: JSON.stringify(best === null ? subject.warnings : placingWarnings(subject, best)),
  }
}
