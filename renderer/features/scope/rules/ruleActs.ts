import type { Output } from '#shared/contract/contract.ts'
import { create, type Mutation, remove, set } from '#shared/model/change.ts'
import type { Json } from '#shared/model/scalars.ts'
import type { ScopeRule } from '#shared/policy/rule.ts'
import { call } from '../../../app/bridge.ts'
import { applyChanges } from '../../../app/changes.ts'

export type RuleEntry = Output<'scope.rules'>[number]

/** Switches a rule on or off; a shipped rule is left as it is shipped. */
export async function switchRule(entry: RuleEntry, enabled: boolean): Promise<void> {
  const { id } = entry.rule
  const stored = await call('rows.list', { entity: 'scopeRule', where: { id } })
  const bare = entry.origin === 'shipped' && enabled
  const mutation: Mutation =
    stored.length === 0
      ? create('scopeRule', id, { enabled, definition: null })
      : bare
        ? remove('scopeRule', id)
        : set('scopeRule', id, { enabled })
  const done = `Rule ${id} switched ${enabled ? 'on' : 'off'}`
  await applyChanges({ label: done, mutations: [mutation], toast: done })
}

/** Stores a rule as the user's own: a new one, or one that replaces a shipped rule of the same id. */
export async function saveRule(rule: ScopeRule, isNew: boolean): Promise<boolean> {
  const stored = await call('rows.list', { entity: 'scopeRule', where: { id: rule.id } })
  // A rule is JSON by its schema; optional keys keep the compiler from seeing it.
  const fields = { enabled: true, definition: JSON.parse(JSON.stringify(rule)) as Json }
  const mutation =
    stored.length === 0 ? create('scopeRule', rule.id, fields) : set('scopeRule', rule.id, fields)
  const done = isNew ? `Added rule ${rule.id}` : `Changed rule ${rule.id}`
  return (await applyChanges({ label: done, mutations: [mutation], toast: done })) !== null
}

/** Removes a user's rule, or takes a replaced one back to what is shipped. */
export async function dropRule({ rule, origin }: RuleEntry): Promise<void> {
  const done = origin === 'user' ? `Removed rule ${rule.id}` : `Rule ${rule.id} is as shipped again`
  await applyChanges({ label: done, mutations: [remove('scopeRule', rule.id)], toast: done })
}
