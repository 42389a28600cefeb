import { type Scope, scopes } from '#shared/model/vocabulary.ts'
import type { FiredRule } from '#shared/policy/result.ts'

/** The fired rules that vote for one scope; votes for `undetermined` are questions. */
export interface VoteGroup {
  readonly scope: Scope
  readonly rules: readonly FiredRule[]
}

/** Fired rules by what they vote for: must move, may stay, mixed, then questions; surest first within each. */
export function groupVotes(rules: readonly FiredRule[]): readonly VoteGroup[] {
  const sure = { high: 0, medium: 1, low: 2 } as const
  return scopes
    .map((scope) => ({
      scope,
      rules: rules
        .filter((rule) => rule.scope === scope)
        .sort((a, b) => sure[a.confidence] - sure[b.confidence] || a.id.localeCompare(b.id)),
    }))
    .filter((group) => group.rules.length > 0)
}
