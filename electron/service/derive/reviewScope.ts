import type { Receipt } from '#shared/contract/channels/changes.ts'
import type { ParsedInput } from '#shared/contract/contract.ts'
import { create, type Mutation, remove, set } from '#shared/model/change.ts'
import type { ScopeReview } from '#shared/model/entities/scope.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import type { ScopeResult } from '#shared/policy/result.ts'
import { evidenceOf } from '#shared/policy/reviewState.ts'
import type { ReadableDb } from '../../store/database.ts'
import { rowById } from '../../store/rows.ts'
import type { ServiceContext } from '../context.ts'

/** Signs off what the rules say of some workloads; refuses if any of them is undetermined. One undo step. */
export function signOffScope(context: ServiceContext, input: ParsedInput<'scope.signOff'>): Receipt {
  const subjects = readSubjects(context.db, input.workloadIds)
  refuseUndetermined(subjects)
  const mutations = subjects.map((subject) =>
    review(context, subject, {
      kind: 'sign-off',
      scope: subject.result.scope,
      reason: input.note ?? '',
      reviewer: input.reviewer,
    }),
  )
  return context.apply({ label: `Sign off the scope of ${counted(subjects.length)}`, mutations })
}

/** Replaces what the rules say of some workloads, with a reason. One undo step. */
export function overrideScope(context: ServiceContext, input: ParsedInput<'scope.override'>): Receipt {
  const { scope, reason, reviewer } = input
  if (reason.trim() === '') {
    throw new ExpectedError('no-reason', 'An override needs a reason.', 'Say why the rules are wrong here.')
  }
  const mutations = readSubjects(context.db, input.workloadIds).map((subject) =>
    review(context, subject, { kind: 'override', scope, reason, reviewer }),
  )
  return context.apply({
    label: `Set the scope of ${counted(mutations.length)} to ${scope}`,
    reason: reason.slice(0, 2_000),
    mutations,
  })
}

/** Takes reviews back, so that the rules count again. One undo step. */
export function clearScopeReviews(
  context: ServiceContext,
  { workloadIds }: ParsedInput<'scope.clearReview'>,
): Receipt {
  const reviewed = [...new Set(workloadIds)].filter((id) => rowById(context.db, 'scopeReview', id) !== null)
  return context.apply({
    label: `Take back the scope review of ${counted(reviewed.length)}`,
    mutations: reviewed.map((id) => remove('scopeReview', id)),
  })
}

interface Subject {
  readonly id: string
  readonly name: string
  readonly result: ScopeResult
  readonly reviewed: boolean
}

function readSubjects(db: ReadableDb, wanted: readonly string[]): readonly Subject[] {
  const rows = db.raw
    .prepare(
      `SELECT w.id, w.name, s.result, r.id IS NOT NULL AS reviewed FROM workload w
       JOIN derived_scope s ON s.workload_id = w.id LEFT JOIN scope_review r ON r.id = w.id
       WHERE w.id IN (SELECT value FROM json_each(?)) ORDER BY w.id`,
    )
    .all(JSON.stringify(wanted)) as { id: string; name: string; result: string; reviewed: number }[] // TEXT
  const found = new Set(rows.map(({ id }) => id))
  const missing = wanted.find((id) => !found.has(id))
  if (missing !== undefined) {
    throw new ExpectedError(
      'no-such-workload',
      `There is no workload with the id "${missing}".`,
      'Pick workloads from the inventory. No review was changed.',
    )
  }
  return rows.map(({ id, name, result, reviewed }) => {
    // Only the scope derivation writes this column, from a ScopeResult.
    return { id, name, result: JSON.parse(result) as ScopeResult, reviewed: reviewed === 1 }
  })
}

function refuseUndetermined(subjects: readonly Subject[]): void {
  const open = subjects.filter(({ result }) => result.scope === 'undetermined')
  if (open.length === 0) return
  const named = open.slice(0, 3).map(({ name }) => `"${name}"`)
  const more = open.length > named.length ? ` and ${open.length - named.length} more` : ''
  throw new ExpectedError(
    'undetermined',
    `There is nothing to sign off for ${named.join(', ')}${more}: the rules could not tell.`,
    'Set their scope with a reason instead, or record what would settle it. No review was changed.',
  )
}

type Judgement = Pick<ScopeReview, 'kind' | 'scope' | 'reason' | 'reviewer'>

function review(context: ServiceContext, { id, result, reviewed }: Subject, judgement: Judgement): Mutation {
  const fields = {
    ...judgement,
    reviewedOn: context.asOf(),
    evidence: evidenceOf(result),
    reviewAgainOn: null,
  }
  return reviewed ? set('scopeReview', id, fields) : create('scopeReview', id, fields)
}

function counted(count: number): string {
  return count === 1 ? '1 workload' : `${count} workloads`
}
