import type { CompiledAlternative } from '#shared/assess/compileCatalog.ts'
import { assessmentOf } from '#shared/assess/describe.ts'
import type { AssessInput } from '#shared/assess/input.ts'
import { applies } from '#shared/assess/rank.ts'
import type { Receipt } from '#shared/contract/channels/changes.ts'
import type { ParsedInput } from '#shared/contract/contract.ts'
import { create, type Mutation, set } from '#shared/model/change.ts'
import type { Decision } from '#shared/model/entities/choice.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import { rowsOf } from '../../store/rows.ts'
import type { ServiceContext } from '../context.ts'
import { readAssessInputs } from './assessInputs.ts'
import { type Assessor, bestProposed, createAssessor } from './assessor.ts'
import { assessTables, currentCatalog } from './currentCatalog.ts'

/** More workloads than these are counted instead of named. */
const MOST_NAMED = 8

/**
 * Writes the choice for each workload with the evidence as it stands now: one operation, all or nothing. A blocked
 * alternative may be chosen, its verdict is kept with the choice; one that does not apply to the workload may not.
 */
export function decide(context: ServiceContext, input: ParsedInput<'assess.decide'>): Receipt {
  const { db } = context
  const assessor = createAssessor(db, context.asOf())
  const chosen = alternativeOf(assessor, input.alternativeId)
  const runnerUp = input.runnerUpId
  if (typeof runnerUp === 'string') alternativeOf(assessor, runnerUp)
  if (runnerUp === input.alternativeId)
    throw new ExpectedError(
      'same-runner-up',
      'The runner-up is the choice itself.',
      'Name another runner-up.',
    )
  const decided = new Set(rowsOf(db, 'decision').map(({ id }) => id))
  const inputs = inputsOf(context, input.workloadIds)
  requireApplies(chosen, inputs)
  const mutations = inputs.map((workload): Mutation => {
    const { id } = workload.workload
    const fields = decisionOf(context, assessor, workload, chosen, input)
    return decided.has(id) ? set('decision', id, fields) : create('decision', id, fields)
  })
  const count = mutations.length === 1 ? '1 workload' : `${mutations.length} workloads`
  return context.apply({
    label: `Choose ${chosen.entry.name} for ${count}`,
    reason: input.rationale.slice(0, 2_000),
    mutations,
  })
}

function inputsOf({ db }: ServiceContext, ids: readonly string[]): readonly AssessInput[] {
  const inputs = readAssessInputs(db, ids)
  const found = new Set(inputs.map(({ workload }) => workload.id))
  const missing = ids.find((id) => !found.has(id))
  if (missing === undefined) return inputs
  throw new ExpectedError(
    'no-such-workload',
    `There is no workload with the id "${missing}".`,
    'Pick workloads from the inventory.',
  )
}

function alternativeOf(assessor: Assessor, id: string): CompiledAlternative {
  const found = assessor.byId(id)
  if (found !== undefined) return found
  throw new ExpectedError(
    'no-such-alternative',
    `The catalog has no alternative with the id "${id}".`,
    'Pick one from the catalog (offramp list alternatives).',
  )
}

/** Refuses a choice that some of the workloads can't have, and names them: the rest may be meant. */
function requireApplies(chosen: CompiledAlternative, inputs: readonly AssessInput[]): void {
  const names = inputs.filter((input) => !applies(chosen, input)).map(({ workload }) => `"${workload.name}"`)
  if (names.length === 0) return
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : ''
  const which = names.slice(0, MOST_NAMED).join(', ') + more
  throw new ExpectedError(
    'does-not-apply',
    `"${chosen.entry.name}" does not apply to ${which}.`,
    names.length === inputs.length
      ? 'Choose an alternative from its ranking.'
      : 'Leave them out, or choose an alternative that all of them have in their ranking.',
  )
}

function decisionOf(
  context: ServiceContext,
  assessor: Assessor,
  input: AssessInput,
  chosen: CompiledAlternative,
  asked: ParsedInput<'assess.decide'>,
): Omit<Decision, 'id'> {
  const subject = assessor.subject(input)
  const { catalog } = currentCatalog(context.db)
  const assessed = assessmentOf(subject, assessor.one(subject, chosen), assessTables())
  const { requirements, effortReasons, scoreParts: _, ...line } = assessed
  const best =
    asked.runnerUpId === undefined ? bestProposed(assessor.open(subject), chosen.entry.id) : asked.runnerUpId
  return {
    alternativeId: chosen.entry.id,
    runnerUpId: typeof best === 'string' || best === null ? best : best.alternative.entry.id,
    rationale: asked.rationale,
    decidedBy: asked.decidedBy ?? context.author(),
    decidedOn: context.asOf(),
    evidence: {
      ...line,
      catalogVersion: catalog.version,
      catalogAsOf: catalog.asOf,
      scope: input.scope,
      currentMonthlyCostUsd: subject.current.usd,
      currentCostBasis: subject.current.basis,
      effortReasons,
      requirements: requirements.map(({ kind, label, verdict, reason }) => ({
        kind,
        label,
        verdict,
        reason,
      })),
    },
  }
}
