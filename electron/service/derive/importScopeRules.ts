import { isDeepStrictEqual } from 'node:util'
import type { Receipt } from '#shared/contract/channels/changes.ts'
import { create, type Mutation, set } from '#shared/model/change.ts'
import { parseRuleText } from '#shared/policy/parseRuleFile.ts'
import type { ScopeRule } from '#shared/policy/rule.ts'
import { shippedRules } from '#shared/policy/shippedRules.ts'
import { rowById } from '../../store/rows.ts'
import type { ServiceContext } from '../context.ts'

/**
 * Takes the rules of a file as the user's own: new ids are added, known ids replaced, all switched on.
 * Throws `bad-rules` naming rule and field; then nothing is changed. One undo step.
 */
export function importScopeRules(context: ServiceContext, text: string): Receipt {
  const { rules, version, asOf } = parseRuleText(text)
  const mutations = rules.flatMap((rule) => mutationFor(context, rule) ?? [])
  const count = mutations.length === 1 ? '1 scope rule' : `${mutations.length} scope rules`
  return context.apply({
    label: `Import ${count}`,
    reason: `Rule file version ${version}, as of ${asOf}`,
    mutations,
  })
}

/** Null where the workspace already has the rule as it is in the file. */
function mutationFor({ db }: ServiceContext, rule: ScopeRule): Mutation | null {
  const fields = { enabled: true, definition: JSON.parse(JSON.stringify(rule)) }
  const own = rowById(db, 'scopeRule', rule.id)
  if (own !== null) {
    return own.enabled && isDeepStrictEqual(own.definition, fields.definition)
      ? null
      : set('scopeRule', rule.id, fields)
  }
  const shipped = shippedRules.rules.find(({ id }) => id === rule.id)
  return isDeepStrictEqual(shipped, rule) ? null : create('scopeRule', rule.id, fields)
}
