import type { Verdict } from '../model/vocabulary.ts'
import type { CheckBook } from './checkBook.ts'
import type { CompiledAlternative } from './compileCatalog.ts'
import { costAfter } from './cost.ts'
import { effortDays } from './effort.ts'
import type { AssessInput } from './input.ts'
import { isBlocked, type Judgement, judge } from './judge.ts'
import { score } from './score.ts'
import type { AssessTables, Subject } from './subject.ts'

/** One alternative's place in the ranking of one workload, in numbers only. */
export interface Placing {
  readonly alternative: CompiledAlternative
  readonly judgement: Judgement
  readonly group: number
  readonly cost: number | null
  readonly effort: number
  readonly score: number
}

/** The groups that may be proposed unasked. */
const lastProposedGroup = 1

/**
 * All alternatives that apply to a workload, best first. The order is total: group, then score (high first), effort,
 * cost (unknown last), id. Groups: 0 the vendor's own way, for vendor products; 1 what may be proposed; 2 ways that
 * replace nothing (split, retire, waiver); 3 not to be proposed (ends within 90 days, or made for another purpose);
 * 4 blocked.
 */
export function rank(subject: Subject, book: CheckBook, tables: AssessTables): readonly Placing[] {
  const placings: Placing[] = []
  for (const alternative of book.alternatives) {
    if (applies(alternative, subject.input)) placings.push(place(subject, alternative, tables))
  }
  return placings.sort(compare)
}

/** The same ranking without what is blocked, for long lists: most of a catalog is blocked for most workloads. */
export function rankOpen(subject: Subject, book: CheckBook, tables: AssessTables): readonly Placing[] {
  const placings: Placing[] = []
  for (const alternative of book.alternatives) {
    if (isBlocked(subject, alternative) || !applies(alternative, subject.input)) continue
    placings.push(place(subject, alternative, tables))
  }
  return placings.sort(compare)
}

/** Where one alternative stands for a workload, whether it applies or not. */
export function place(subject: Subject, alternative: CompiledAlternative, tables: AssessTables): Placing {
  const cost = costAfter(subject, alternative)
  const judgement = judge(subject, alternative, cost)
  const effort = effortDays(subject, alternative, tables.effort)
  return {
    alternative,
    judgement,
    group: groupOf(subject, alternative, judgement.verdict),
    cost,
    effort,
    score: score({ subject, alternative, credit: judgement.credit, effortDays: effort }),
  }
}

/** Whether a placing may be proposed without being asked for. */
export function isProposed(placing: Placing): boolean {
  return placing.group <= lastProposedGroup
}

/** Whether a way out makes sense for a workload at all. */
export function applies({ entry }: CompiledAlternative, { workload, scope }: AssessInput): boolean {
  const limits = entry.appliesTo
  if (limits === undefined) return true
  if (limits.kinds !== undefined && !limits.kinds.includes(workload.kind)) return false
  if (limits.scopes !== undefined && !limits.scopes.includes(scope)) return false
  if (limits.vendorWords === undefined) return true
  const text = `${workload.vendor} ${workload.name}`.toLowerCase()
  return limits.vendorWords.some((word) => text.includes(word.toLowerCase()))
}

function groupOf(
  subject: Subject,
  { entry, lifecycle, generalPurpose }: CompiledAlternative,
  verdict: Verdict,
): number {
  if (verdict === 'blocked') return 4
  if (lifecycle.state === 'ends-soon' || !generalPurpose) return 3
  if (entry.category === 'split' || entry.category === 'retire' || entry.category === 'waiver') return 2
  return entry.category === 'vendor-replacement' && subject.input.workload.kind === 'vendor-product' ? 0 : 1
}

function compare(a: Placing, b: Placing): number {
  if (a.group !== b.group) return a.group - b.group
  if (a.score !== b.score) return b.score - a.score
  if (a.effort !== b.effort) return a.effort - b.effort
  const [costA, costB] = [a.cost ?? Number.POSITIVE_INFINITY, b.cost ?? Number.POSITIVE_INFINITY]
  if (costA !== costB) return costA - costB
  return a.alternative.entry.id < b.alternative.entry.id ? -1 : 1
}
