import { z } from 'zod'
import type { ScopeRule as RuleEntity } from '../model/entities/scope.ts'
import { type ScopeRule, scopeRule } from './rule.ts'

/** A rule as it stands in a workspace. */
export interface RuleInForce {
  readonly rule: ScopeRule
  readonly origin: 'shipped' | 'user' | 'replaced'
  readonly enabled: boolean
}

/**
 * The shipped rules with the user's on top, by id: replaced, switched off or added.
 * A stored definition that no longer parses (written by another version) is switched off, never guessed at.
 */
export function rulesInForce(
  shipped: readonly ScopeRule[],
  users: readonly RuleEntity[],
): readonly RuleInForce[] {
  const own = new Map(users.map((user) => [user.id, user]))
  const shippedIds = new Set(shipped.map((rule) => rule.id))
  const base = shipped.map((rule): RuleInForce => {
    const user = own.get(rule.id)
    if (user === undefined) return { rule, origin: 'shipped', enabled: true }
    if (user.definition === null) return { rule, origin: 'shipped', enabled: user.enabled }
    const definition = readDefinition(user)
    if (definition === null) return { rule, origin: 'replaced', enabled: false }
    return { rule: definition, origin: 'replaced', enabled: user.enabled }
  })
  const added = users.flatMap((user): RuleInForce[] => {
    const definition = shippedIds.has(user.id) ? null : readDefinition(user)
    return definition === null ? [] : [{ rule: definition, origin: 'user', enabled: user.enabled }]
  })
  return [...base, ...added]
}

/** Only the rules that vote. */
export function activeRules(rules: readonly RuleInForce[]): readonly ScopeRule[] {
  return rules.filter((entry) => entry.enabled).map((entry) => entry.rule)
}

/** A stored rule has its lists in place; one that names a list would silently match nothing. */
const storedRule = scopeRule.refine((rule) => !JSON.stringify(rule).includes('"list":'), {
  message: 'names a list, which only a rule file can hold',
})

function readDefinition(user: RuleEntity): ScopeRule | null {
  const parsed = z.safeParse(storedRule, user.definition)
  return parsed.success && parsed.data.id === user.id ? parsed.data : null
}
