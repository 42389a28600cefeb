import type { EntityName } from '#shared/model/entities.ts'
import type { ReadableDb } from '../store/database.ts'
import { first, sql } from '../store/sql.ts'
import { type DerivationStep, derivationSteps } from './context.ts'
import { derivationBasis } from './derivationBasis.ts'

/** The entities whose changes make a step's own result stale; a step is stale too when one before it is. */
const inputs: Readonly<Record<DerivationStep, readonly EntityName[]>> = {
  scope: ['workload', 'scopeRule'],
  assess: ['workload', 'scopeReview', 'requirement', 'catalog'],
  plan: [
    'program',
    'workload',
    'scopeReview',
    'waiver',
    'decision',
    'team',
    'capacity',
    'calendarEvent',
    'wave',
    'task',
    'link',
  ],
}

/** The steps up to and including `step` that must be recomputed, in order. */
export function staleSteps(db: ReadableDb, step: DerivationStep, asOf: string): readonly DerivationStep[] {
  const wanted = derivationSteps.slice(0, derivationSteps.indexOf(step) + 1)
  const from = wanted.findIndex((candidate) => isStale(db, candidate, asOf))
  return from < 0 ? [] : wanted.slice(from)
}

/** True when a step was never computed, or its inputs, the status date or the product changed since. */
export function isStale(db: ReadableDb, step: DerivationStep, asOf: string): boolean {
  const state = first(
    db,
    sql.selectFrom('derived_state').select(['seq', 'as_of', 'basis']).where('step', '=', step),
  )
  if (state === undefined || state.as_of !== asOf || state.basis !== derivationBasis) return true
  return newestChange(db, inputs[step]) > state.seq
}

function newestChange(db: ReadableDb, names: readonly EntityName[]): number {
  const statement = db.raw.prepare('SELECT max(seq) FROM change WHERE entity = ?').pluck()
  return Math.max(0, ...names.map((name) => Number(statement.get(name) ?? 0)))
}
