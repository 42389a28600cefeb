import { type RuleInForce, rulesInForce } from '#shared/policy/activeRules.ts'
import { shippedRules } from '#shared/policy/shippedRules.ts'
import type { ReadableDb } from '../../store/database.ts'
import { rowsOf } from '../../store/rows.ts'

/** The scope rules of a workspace: the shipped ones with the user's on top. */
export function readScopeRules(db: ReadableDb): readonly RuleInForce[] {
  return rulesInForce(shippedRules.rules, rowsOf(db, 'scopeRule'))
}
