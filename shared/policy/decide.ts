import type { Scope } from '../model/vocabulary.ts'
import { rank } from './confidence.ts'
import type { ScopeFacts } from './facts.ts'
import { missingFacts } from './missingFacts.ts'
import { agreed, type Decided, type Outcome, reasonOf, strongest, undetermined } from './outcome.ts'
import type { Vote } from './vote.ts'
import { weighBoth } from './weighBoth.ts'

/**
 * Weighs the votes of the rules that fired (facts.md 1.1 in words):
 *  1. A rule that decides settles the case; two that disagree leave it open.
 *  2. A vote for `mixed` makes it mixed: one tool that serves both sides has to be split or moved.
 *  3. Votes of one side only: that side.
 *  4. Both sides: `weighBoth`.
 *  5. No vote, or only questions (votes for `undetermined`): undetermined, with what would settle it.
 * It does not read the law: rules say what their evidence means and how far that reading carries.
 */
export function decide(votes: readonly Vote[], facts: ScopeFacts): Decided {
  const deciding = votes.filter((vote) => vote.rule.decides === true)
  if (deciding.length > 0) return decideBy(deciding, facts)
  return withQuestions(weigh(votes), votes, facts)
}

function weigh(votes: readonly Vote[]): Outcome {
  const of = (scope: Scope) => votes.filter((vote) => vote.rule.scope === scope)
  const [mixed, inside, outside] = [of('mixed'), of('in'), of('out')]
  if (mixed.length > 0) return agreed('mixed', mixed)
  if (inside.length > 0 && outside.length > 0) return weighBoth(inside, outside)
  if (inside.length > 0) return agreed('in', inside)
  if (outside.length > 0) return agreed('out', outside)
  return open(of('undetermined'))
}

function decideBy(deciding: readonly Vote[], facts: ScopeFacts): Decided {
  const scopes = new Set(deciding.map((vote) => vote.rule.scope))
  const [scope] = scopes
  if (scopes.size > 1 || scope === undefined) {
    const why = `Rules that each settle the case disagree: ${deciding.map(reasonOf).join(' / ')}`
    return withQuestions({ ...undetermined(why, []), conflict: true }, deciding, facts)
  }
  const outcome =
    scope === 'undetermined' ? undetermined(reasonOf(strongest(deciding)), []) : agreed(scope, deciding)
  return withQuestions(outcome, deciding, facts)
}

function open(questions: readonly Vote[]): Outcome {
  const asked = reasonOf(strongest(questions))
  return undetermined(asked || 'No rule found anything that ties it to DoW work or to other work.', [])
}

/** Adds what would settle the case where it is not settled. */
function withQuestions({ ask, ...outcome }: Outcome, votes: readonly Vote[], facts: ScopeFacts): Decided {
  const settled =
    !outcome.conflict &&
    (outcome.scope === 'in' || outcome.scope === 'out') &&
    outcome.confidence !== null &&
    rank(outcome.confidence) > 0
  if (settled) return { ...outcome, settles: [] }
  const fromRules = votes.flatMap((vote) => vote.rule.settles ?? [])
  const missing = outcome.scope === 'mixed' || outcome.conflict ? [] : missingFacts(facts)
  return { ...outcome, settles: [...new Set([...ask, ...fromRules, ...missing])] }
}
