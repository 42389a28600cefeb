import type { Confidence, Scope } from '../model/vocabulary.ts'
import { combined, rank } from './confidence.ts'
import type { Vote } from './vote.ts'

/** What the votes amount to. */
export interface Decided {
  readonly scope: Scope
  readonly confidence: Confidence | null
  readonly conflict: boolean
  readonly why: string
  readonly settles: readonly string[]
}

/** The same before the questions of rules and missing facts are added. */
export type Outcome = Omit<Decided, 'settles'> & { readonly ask: readonly string[] }

/** Votes that point the same way. */
export function agreed(scope: Scope, votes: readonly Vote[]): Outcome {
  const others = votes.length - 1
  const tail = others === 0 ? '' : others === 1 ? ' One more rule agrees.' : ` ${others} more rules agree.`
  return {
    scope,
    confidence: combined(votes),
    conflict: false,
    why: `${reasonOf(strongest(votes))}${tail}`,
    ask: [],
  }
}

/** Nothing tells, or the facts contradict each other. */
export function undetermined(why: string, ask: readonly string[]): Outcome {
  return { scope: 'undetermined', confidence: null, conflict: false, why, ask }
}

/** The surest vote; the rule's id breaks ties, so that the order of rules never shows. */
export function strongest(votes: readonly Vote[]): Vote | undefined {
  return [...votes].sort(
    (a, b) => rank(b.confidence) - rank(a.confidence) || (a.rule.id < b.rule.id ? -1 : 1),
  )[0]
}

/** The sentence of a vote's rule. */
export function reasonOf(vote: Vote | undefined): string {
  return vote?.rule.reason ?? ''
}
