import { assertNever } from '../model/problem.ts'
import type { Verdict } from '../model/vocabulary.ts'
import { type Check, gap, met, unknown } from './check.ts'
import type { CompiledAlternative } from './compileCatalog.ts'
import { weightOf } from './score.ts'
import type { Column, Subject } from './subject.ts'

/** The tally of one alternative's checks for one workload. */
export interface Judgement {
  readonly verdict: Verdict
  readonly met: number
  readonly unmet: number
  readonly unknown: number
  /** Weighted share met, 0 to 1. */
  readonly credit: number
}

/**
 * The verdict of one alternative for one workload.
 * - `blocked`: past its end of life, or an unmet requirement that no work on our side can bridge.
 * - `gaps`: something unmet that work can bridge, or a feature in use that has no counterpart and must be rebuilt.
 * - `unknown`: nothing unmet, something unknown. Unknown is never met and never unmet.
 * - `fit`: every requirement met.
 * Splitting and retiring are always `gaps`: they close nothing by themselves, or lose the function. A waiver is always
 * `unknown`: it counts once it is approved, and that is kept with the workload's waivers.
 */
export function judge(subject: Subject, alternative: CompiledAlternative, cost: number | null): Judgement {
  const { category } = alternative.entry
  switch (category) {
    case 'split':
    case 'retire':
      return { verdict: 'gaps', met: 0, unmet: 0, unknown: 0, credit: 0 }
    case 'waiver':
      return { verdict: 'unknown', met: 0, unmet: 0, unknown: 0, credit: 0 }
    case 'bedrock-model':
    case 'self-hosted':
    case 'vendor-replacement':
      return judgeRequirements(subject, alternative, cost)
    default:
      return assertNever(category)
  }
}

/** Whether the verdict will be `blocked`, without the tally. */
export function isBlocked(
  subject: Subject,
  { entry, index, isModel, lifecycle }: CompiledAlternative,
): boolean {
  if (!isModel && entry.category !== 'vendor-replacement') return false
  return lifecycle.state === 'ended' || subject.columns.some(({ checks }) => checks?.[index]?.hard === true)
}

function judgeRequirements(
  subject: Subject,
  alternative: CompiledAlternative,
  cost: number | null,
): Judgement {
  const tally = { met: 0, unmet: 0, unknown: 0 }
  const blocked = isBlocked(subject, alternative)
  let credit = 0
  let weight = 0
  for (const column of subject.columns) {
    const check = checkOf(column, alternative.index, cost)
    tally[check.verdict] += 1
    credit += check.credit * weightOf(column.resolved.kind)
    weight += weightOf(column.resolved.kind)
  }
  const rebuilds = alternative.isModel && subject.featureWork.some(({ line }) => line.rebuild)
  const verdict = blocked
    ? 'blocked'
    : tally.unmet > 0 || rebuilds
      ? 'gaps'
      : tally.unknown > 0
        ? 'unknown'
        : 'fit'
  return { verdict, ...tally, credit: weight === 0 ? 0 : credit / weight }
}

const notUnderstood = unknown('The stored value of this requirement is not understood: set it again.')

/** The check of one requirement against the alternative of that index, whose monthly cost is given. */
export function checkOf({ checks, value }: Column, index: number, cost: number | null): Check {
  const check = checks?.[index]
  if (check !== undefined) return check
  return value?.kind === 'price-ceiling' ? checkCeiling(value.value, cost) : notUnderstood
}

function checkCeiling(ceiling: number, cost: number | null): Check {
  if (cost === null) return unknown('Its monthly cost is not known.')
  if (cost <= ceiling) return met(`$${cost} a month.`)
  return gap(
    `$${cost} a month, over the ceiling.`,
    'Shorten prompts, choose a cheaper model, or raise the ceiling.',
  )
}
