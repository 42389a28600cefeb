import type { scopeChannels } from '#shared/contract/channels/scope.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import { deadlinePresets } from '#shared/policy/deadlinePresets.ts'
import { rowsOf } from '../../store/rows.ts'
import type { Handlers } from '../context.ts'
import { importScopeRules } from '../derive/importScopeRules.ts'
import { clearScopeReviews, overrideScope, signOffScope } from '../derive/reviewScope.ts'
import {
  countScopes,
  readFired,
  readScopeDecisions,
  readScopeResult,
  readScopeSummary,
} from '../derive/scopeReads.ts'
import { readScopeRules } from '../derive/scopeRules.ts'

/** Scope: run the rules, read the outcome, sign off; and the legal position behind it. */
export const scopeHandlers: Handlers<keyof typeof scopeChannels> = {
  'scope.classify': async (context) => {
    await context.ensureDerived('scope')
    return countScopes(context.db)
  },
  'scope.decisions': async (context) => {
    await context.ensureDerived('scope')
    return readScopeDecisions(context.db)
  },
  'scope.summary': async (context) => {
    await context.ensureDerived('scope')
    return readScopeSummary(context.db, context.asOf())
  },
  'scope.explain': async (context, { workloadId }) => {
    await context.ensureDerived('scope')
    const result = readScopeResult(context.db, workloadId)
    if (result !== null) return result
    throw new ExpectedError(
      'no-such-workload',
      `There is no workload with the id "${workloadId}".`,
      'Pick one from the inventory.',
    )
  },
  'scope.rules': async (context) => {
    await context.ensureDerived('scope')
    const fired = readFired(context.db)
    return readScopeRules(context.db).map((entry) => ({ ...entry, fired: fired.get(entry.rule.id) ?? 0 }))
  },
  'scope.importRules': (context, { text }) => importScopeRules(context, text),
  'scope.signOff': async (context, input) => {
    await context.ensureDerived('scope')
    return signOffScope(context, input)
  },
  'scope.override': async (context, input) => {
    await context.ensureDerived('scope')
    return overrideScope(context, input)
  },
  'scope.clearReview': (context, input) => clearScopeReviews(context, input),
  'scope.position': ({ db }) => {
    const authorities = rowsOf(db, 'authority').sort(
      (a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id),
    )
    const dates = authorities.map(({ asOf }) => asOf).sort()
    return { asOf: dates[0] ?? null, authorities, presets: [...deadlinePresets(authorities)] }
  },
}
