import type { Confidence, Scope } from '../model/vocabulary.ts'
import { combined, least, rank, stepDown } from './confidence.ts'
import type { ScopeFacts } from './facts.ts'
import { missingFacts } from './missingFacts.ts'
import type { Basis } from './result.ts'
import type { Vote } from './vote.ts'

/** What the votes amount to. */
export interface Decided {
  readonly scope: Scope
  readonly confidence: Confidence | null
  readonly conflict: boolean
  readonly why: string
  readonly settles: readonly string[]
}

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
  const of = (scope: Scope) => votes.filter((vote) => vote.rule.scope === scope)
  const questions = of('undetermined')
  const [mixed, inside, outside] = [of('mixed'), of('in'), of('out')]
  const outcome =
    mixed.length > 0
      ? agreed('mixed', mixed)
      : inside.length > 0 && outside.length > 0
        ? weighBoth(inside, outside)
        : inside.length > 0
          ? agreed('in', inside)
          : outside.length > 0
            ? agreed('out', outside)
            : open(questions)
  return withQuestions(outcome, [...mixed, ...inside, ...outside, ...questions], facts)
}

type Outcome = Omit<Decided, 'settles'> & { readonly ask: readonly string[] }

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

function agreed(scope: Scope, votes: readonly Vote[]): Outcome {
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

/**
 * Both sides have votes:
 *  - contracts on both sides: it serves both, mixed;
 *  - one side has only text: the other wins. Where that leaves `out`, it is a step less sure and a person
 *    looks, because a wrong "out" is the costly mistake; a passing mention does not shake an `in`;
 *  - a DoW component runs it and only the contract is civilian: its own use is covered whoever buys, in;
 *  - a civilian agency owns it, or only the hosting speaks for DoW: the facts contradict each other, open;
 *  - otherwise the same thing serves DoW work and other work: mixed (treat as covered, or separate).
 */
function weighBoth(inside: readonly Vote[], outside: readonly Vote[]): Outcome {
  const [forIn, forOut] = [basesOf(inside), basesOf(outside)]
  if (forIn.has('buyer') && forOut.has('buyer')) {
    return mixedOf(inside, outside, 'It is bought under DoW and other contracts', [
      'Separate the use under each contract, or move all of it.',
    ])
  }
  if (onlyText(forIn) && onlyText(forOut)) {
    return contradiction(inside, outside, [
      'Record the contract or order number, or who owns it: texts mention both sides.',
    ])
  }
  if (onlyText(forOut)) return agreed('in', inside)
  if (onlyText(forIn)) return doubted('out', outside, inside)
  if (forIn.has('owner') && only(forOut, ['buyer', 'text'])) return doubted('in', inside, outside)
  if (forOut.has('owner') || only(forIn, ['system', 'text'])) {
    return contradiction(inside, outside, [
      'Ask the contracting officer whose work this is and which clauses the contract or order carries.',
    ])
  }
  return mixedOf(inside, outside, 'It seems to serve both DoW work and other work', [
    'Separate the DoW use from the rest, treat all of it as covered, or ask the contracting officer.',
  ])
}

function mixedOf(
  inside: readonly Vote[],
  outside: readonly Vote[],
  lead: string,
  ask: readonly string[],
): Outcome {
  const sure = least(least(combined(inside), combined(outside)), 'medium')
  return {
    scope: 'mixed',
    confidence: sure,
    conflict: true,
    why: `${lead}. ${bothSides(inside, outside)}`,
    ask,
  }
}

function doubted(scope: Scope, winning: readonly Vote[], losing: readonly Vote[]): Outcome {
  return {
    scope,
    confidence: stepDown(combined(winning)),
    conflict: true,
    why: `${reasonOf(strongest(winning))} Against it: ${reasonOf(strongest(losing))}`,
    ask: [`Check whether this stands against the rest: ${reasonOf(strongest(losing))}`],
  }
}

function contradiction(inside: readonly Vote[], outside: readonly Vote[], ask: readonly string[]): Outcome {
  return {
    ...undetermined(`The facts contradict each other. ${bothSides(inside, outside)}`, ask),
    conflict: true,
  }
}

function open(questions: readonly Vote[]): Outcome {
  const first = questions[0]
  const why =
    first === undefined
      ? 'No rule found anything that ties it to DoW work or to other work.'
      : reasonOf(first)
  return undetermined(why, [])
}

function undetermined(why: string, ask: readonly string[]): Outcome {
  return { scope: 'undetermined', confidence: null, conflict: false, why, ask }
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

function basesOf(votes: readonly Vote[]): ReadonlySet<Basis> {
  return new Set(votes.map((vote) => vote.basis))
}

function only(found: ReadonlySet<Basis>, allowed: readonly Basis[]): boolean {
  return [...found].every((basis) => allowed.includes(basis))
}

function onlyText(found: ReadonlySet<Basis>): boolean {
  return only(found, ['text'])
}

function bothSides(inside: readonly Vote[], outside: readonly Vote[]): string {
  return `In: ${reasonOf(strongest(inside))} Out: ${reasonOf(strongest(outside))}`
}

/** The surest vote; the rule's id breaks ties, so that the order of rules never shows. */
function strongest(votes: readonly Vote[]): Vote | undefined {
  return [...votes].sort(
    (a, b) => rank(b.confidence) - rank(a.confidence) || (a.rule.id < b.rule.id ? -1 : 1),
  )[0]
}

function reasonOf(vote: Vote | undefined): string {
  return vote?.rule.reason ?? ''
}
