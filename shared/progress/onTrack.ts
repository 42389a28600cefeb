import { formatCount, formatDate, plural } from '../report/format.ts'
import type { ProgressFacts } from './facts.ts'
import { isInScope } from './rowTests.ts'
import type { Tally } from './tally.ts'

/** Whether the program will make it; null when that can't be known, with the reason in one sentence. */
export interface Judgement {
  readonly onTrack: boolean | null
  readonly why: string
}

const no = (why: string): Judgement => ({ onTrack: false, why })
const unknown = (why: string): Judgement => ({ onTrack: null, why })

/**
 * Judges in three steps: what is already missed makes it false; what is missing makes it unknown; only a plan of
 * everything open whose P80 forecast holds the deadline makes it true.
 */
export function judge(facts: ProgressFacts, counts: Tally): Judgement {
  return missed(facts, counts) ?? missing(facts, counts) ?? holds(facts, counts)
}

function missed({ plan, deadline }: ProgressFacts, counts: Tally): Judgement | null {
  if (counts.overdue > 0) {
    const open = counts.overdue === 1 ? 'is past its due date' : 'are past their due date'
    return no(`${formatCount(counts.overdue)} of ${plural(counts.inScope, 'in-scope workload')} ${open}.`)
  }
  if (plan === null || plan.stale) return null
  if (counts.plannedLate > 0) {
    return no(
      `${plural(counts.plannedLate, 'workload')} in scope ${counts.plannedLate === 1 ? 'is' : 'are'} planned to finish after the due date.`,
    )
  }
  const p80 = plan.forecast?.p80
  if (counts.open > 0 && counts.waived === 0 && p80 !== undefined && p80 > deadline) {
    return no(`The forecast (P80) is ${formatDate(p80)}, after the deadline of ${formatDate(deadline)}.`)
  }
  return null
}

function missing(facts: ProgressFacts, counts: Tally): Judgement | null {
  const { plan, deadline } = facts
  if (counts.workloads === 0) return unknown('The workspace holds no workloads yet.')
  const undetermined = undeterminedClause(counts)
  if (counts.open === 0)
    return counts.undetermined > 0 ? unknown(`${settled(counts)}, but ${undetermined}.`) : null
  if (plan === null) return unknown(`No plan has been computed for ${plural(counts.open, 'open workload')}.`)
  if (plan.stale) return unknown('The plan is older than the newest changes.')
  if (counts.unplanned > 0) {
    return unknown(
      `${plural(counts.unplanned, 'workload')} in scope ${counts.unplanned === 1 ? 'has' : 'have'} no plan.`,
    )
  }
  if (plan.forecast === null) return unknown('The plan has no forecast to hold against the deadline.')
  if (plan.forecast.p80 > deadline) {
    return unknown(
      `The forecast (P80) is after the deadline, but it includes ${plural(counts.waived, 'workload')} under a waiver.`,
    )
  }
  if (counts.undetermined > 0) return unknown(`The plan holds the deadline, but ${undetermined}.`)
  return null
}

function holds({ plan, deadline, rows }: ProgressFacts, counts: Tally): Judgement {
  if (counts.inScope === 0) return { onTrack: true, why: 'Nothing is in scope, so nothing has to move.' }
  if (counts.open === 0) return { onTrack: true, why: `${settled(counts)}${endOf(rows)}.` }
  const p80 = formatDate(plan?.forecast?.p80 ?? null)
  const all = `All ${plural(counts.open, 'open workload')} ${counts.open === 1 ? 'is' : 'are'} planned`
  return {
    onTrack: true,
    why: `${all} and the forecast (P80) of ${p80} holds the deadline of ${formatDate(deadline)}.`,
  }
}

function settled({ inScope, done, waived }: Tally): string {
  if (inScope === 0) return 'Nothing is known to be in scope'
  if (waived === 0)
    return `All ${plural(inScope, 'in-scope workload')} ${inScope === 1 ? 'has' : 'have'} moved`
  if (done === 0)
    return `All ${plural(inScope, 'in-scope workload')} ${inScope === 1 ? 'is' : 'are'} under a waiver`
  return `${formatCount(done)} of ${plural(inScope, 'in-scope workload')} moved and ${plural(waived, 'waiver')} in force`
}

function undeterminedClause({ undetermined }: Tally): string {
  return `${plural(undetermined, 'workload')} of unsettled scope could change that`
}

function endOf(rows: ProgressFacts['rows']): string {
  const days = rows.filter((row) => isInScope(row) && row.progress === 'done').map((row) => row.doneOn)
  const last = days.includes(null) ? null : (days as string[]).sort().at(-1) // no null is left
  return last === null || last === undefined ? '' : `, the last on ${formatDate(last)}`
}
