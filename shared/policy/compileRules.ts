import type { Confidence } from '../model/vocabulary.ts'
import { compileCondition, type Match, type Test } from './compileCondition.ts'
import { stepDown } from './confidence.ts'
import { decide } from './decide.ts'
import type { ScopeFacts } from './facts.ts'
import type { Decided } from './outcome.ts'
import type { Basis, ScopeResult } from './result.ts'
import type { ScopeRule } from './rule.ts'
import type { Vote } from './vote.ts'

/** Decides the scope of workloads, one at a time; prepared once for a set of rules. */
export type Classifier = (facts: ScopeFacts) => ScopeResult

/** Prepares rules (lists expanded) for use on many workloads. Order of rules does not change any scope. */
export function compileRules(rules: readonly ScopeRule[]): Classifier {
  const compiled = rules.map(compileRule)
  return (facts) => {
    const votes = compiled.map((rule) => rule(facts)).filter((vote) => vote !== null)
    return toResult(votes, decide(votes, facts))
  }
}

/** The scope of one workload under some rules; use `compileRules` for many workloads. */
export function classify(facts: ScopeFacts, rules: readonly ScopeRule[]): ScopeResult {
  return compileRules(rules)(facts)
}

function compileRule(rule: ScopeRule): (facts: ScopeFacts) => Vote | null {
  const all = (rule.all ?? []).map(compileCondition)
  const any = (rule.any ?? []).map(compileCondition)
  const none = (rule.none ?? []).map(compileCondition)
  return (facts) => {
    const matches = evidenceFor(facts, all, any)
    if (matches === null || none.some((test) => test(facts) !== null)) return null
    const basis = basisOf(matches)
    return { rule, basis, confidence: voteConfidence(rule.confidence, basis, matches), matches }
  }
}

function evidenceFor(facts: ScopeFacts, all: readonly Test[], any: readonly Test[]): readonly Match[] | null {
  const needed = all.map((test) => test(facts))
  const found: Match[] = []
  for (const matches of needed) {
    if (matches === null) return null
    found.push(...matches)
  }
  if (any.length === 0) return found
  const alternatives = any.map((test) => test(facts)).filter((matches) => matches !== null)
  return alternatives.length === 0 ? null : [...found, ...alternatives.flat()]
}

const basisOfField: Readonly<Record<string, Basis>> = {
  contract: 'buyer',
  organization: 'owner',
  component: 'owner',
  emailDomain: 'owner',
  tags: 'declared',
  environment: 'system',
  impactLevel: 'system',
  region: 'system',
  name: 'text',
  description: 'text',
  notes: 'text',
}
const basisOrder: readonly Basis[] = ['buyer', 'owner', 'declared', 'system', 'text', 'use']

/** A vote speaks with the strongest kind of evidence in it; fields that say nothing of scope count as use. */
function basisOf(matches: readonly Match[]): Basis {
  const found = new Set(matches.map((match) => basisOfField[match.field] ?? 'use'))
  return basisOrder.find((basis) => found.has(basis)) ?? 'use'
}

/** Text alone is never more than low; a vote that rests on malformed values only is a step less sure. */
function voteConfidence(stated: Confidence, basis: Basis, matches: readonly Match[]): Confidence {
  if (basis === 'text') return 'low'
  const doubtful = matches.length > 0 && matches.every((match) => match.doubtful)
  return doubtful ? stepDown(stated) : stated
}

function toResult(votes: readonly Vote[], decided: Decided): ScopeResult {
  return {
    ...decided,
    settles: [...decided.settles],
    rules: votes.map(({ rule, basis, confidence, matches }) => ({
      id: rule.id,
      scope: rule.scope,
      reason: rule.reason,
      source: rule.source,
      confidence,
      basis,
      evidence: matches.map(({ field, value }) => ({ field, value })),
    })),
  }
}
