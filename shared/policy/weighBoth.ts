import type { Scope } from '../model/vocabulary.ts'
import { combined, least, stepDown } from './confidence.ts'
import { agreed, type Outcome, reasonOf, strongest, undetermined } from './outcome.ts'
import type { Basis } from './result.ts'
import type { Vote } from './vote.ts'

/**
 * Both sides have votes:
 *  - contracts on both sides: it serves both, mixed;
 *  - one side has only text: the other wins. Where that leaves `out`, it is a step less sure and a person
 *    looks, because a wrong "out" is the costly mistake; a passing mention does not shake an `in`;
 *  - a DoW component certainly runs it: its own use is covered whoever buys and whatever a tag says, in,
 *    a step less sure, and a person looks;
 *  - a civilian agency owns it, or only the hosting speaks for DoW: the facts contradict each other, open;
 *  - otherwise the same thing serves DoW work and other work: mixed (treat as covered, or separate).
 */
export function weighBoth(inside: readonly Vote[], outside: readonly Vote[]): Outcome {
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
  if (inside.some(certainOwner) && !forOut.has('owner')) return doubted('in', inside, outside)
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

function certainOwner(vote: Vote): boolean {
  return vote.basis === 'owner' && vote.confidence === 'high'
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
  return `Must move: ${reasonOf(strongest(inside))} May stay: ${reasonOf(strongest(outside))}`
}
