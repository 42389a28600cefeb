import { daysBetween } from '../progress/dates.ts'
import type { Judgement } from '../progress/onTrack.ts'
import { lastPlannedFinish } from '../progress/rowTests.ts'
import type { Tally } from '../progress/tally.ts'
import type { Briefing } from './briefing.ts'
import type { ReportFacts } from './facts.ts'
import { formatDate, formatPercent, plural } from './format.ts'
import type { Overview } from './overview.ts'

type Verdict = Overview['verdict']

/** The program's verdict: its kind, one sentence, and the reasons under it. */
export function buildVerdict(facts: ReportFacts, counts: Tally, { onTrack, why }: Judgement): Verdict {
  const kind = kindOf(facts, counts, onTrack)
  return { kind, sentence: sentenceOf(kind, facts, counts), reasons: [why, ...furtherReasons(facts, counts)] }
}

/** How a verdict is coloured; the word or icon beside it says the same. */
export function verdictTone(kind: Verdict['kind']): Briefing['tone'] {
  const tones = {
    'on-track': 'good',
    done: 'good',
    'at-risk': 'warning',
    late: 'bad',
    overdue: 'bad',
    unknown: 'unknown',
  } as const
  return tones[kind]
}

function kindOf(facts: ReportFacts, counts: Tally, onTrack: boolean | null): Verdict['kind'] {
  if (counts.overdue > 0) return 'overdue'
  if (onTrack === true) return counts.inScope > 0 && counts.open === 0 ? 'done' : 'on-track'
  if (onTrack === null) return isPartlyPlanned(facts, counts) ? 'at-risk' : 'unknown'
  const end = plannedEnd(facts)
  const late = counts.plannedLate > 0 || (end !== null && end > facts.deadline)
  return late ? 'late' : 'at-risk'
}

/** Planned as far as it is known, but not all of it is: a risk more than a riddle. */
function isPartlyPlanned({ plan }: ReportFacts, { open, unplanned }: Tally): boolean {
  return plan !== null && !plan.stale && open > 0 && unplanned < open
}

/** Where the plan ends for what is open and not waived; null without a current plan. */
function plannedEnd({ plan, rows }: ReportFacts): string | null {
  return plan === null || plan.stale ? null : lastPlannedFinish(rows)
}

function sentenceOf(kind: Verdict['kind'], facts: ReportFacts, counts: Tally): string {
  const { deadline, asOf } = facts
  const date = formatDate(deadline)
  const past = asOf > deadline
  switch (kind) {
    case 'done':
      return counts.waived === 0
        ? 'Everything in scope has moved off Claude.'
        : `Everything in scope has moved off Claude or is under a waiver (${plural(counts.waived, 'waiver')}).`
    case 'on-track':
      return counts.inScope === 0 ? 'Nothing has to move.' : `On track for ${date}.`
    case 'overdue':
      return past
        ? `The deadline of ${date} passed ${plural(daysBetween(deadline, asOf), 'day')} ago and ${plural(counts.overdue, 'workload')} ${counts.overdue === 1 ? 'is' : 'are'} overdue${soonest(facts)}.`
        : `${plural(counts.overdue, 'workload')} ${counts.overdue === 1 ? 'is' : 'are'} already overdue; the deadline is ${date}.`
    case 'late':
      return past
        ? `The deadline of ${date} has passed with ${plural(counts.open, 'workload')} still open.`
        : `Not on track for ${date}: the plan is late.`
    case 'at-risk':
      return past
        ? `The deadline of ${date} has passed, and not everything is settled.`
        : `At risk for ${date}.`
    case 'unknown':
      return 'It cannot be said yet whether the program will make it.'
  }
}

/** Where the plan ends, once the deadline has passed. */
function soonest(facts: ReportFacts): string {
  const end = plannedEnd(facts)
  return end === null ? '' : `; the plan finishes on ${formatDate(end)}`
}

function furtherReasons(facts: ReportFacts, counts: Tally): string[] {
  const { plan } = facts
  const chance = plan === null || plan.stale ? null : (plan.forecast?.pDeadline ?? null)
  return [
    counts.plannedLate > 0 && counts.overdue > 0
      ? `${plural(counts.plannedLate, 'workload')} planned to finish after the due date.`
      : '',
    counts.blocked > 0 ? `${plural(counts.blocked, 'workload')} blocked.` : '',
    counts.unplanned > 0 && plan !== null
      ? `${plural(counts.unplanned, 'open workload')} without a plan.`
      : '',
    counts.undetermined > 0 ? `${plural(counts.undetermined, 'workload')} of unsettled scope.` : '',
    chance === null
      ? ''
      : `Chance of finishing everything planned by the deadline: ${formatPercent(chance * 100)}.`,
    endReason(facts),
  ].filter((reason) => reason !== '')
}

function endReason(facts: ReportFacts): string {
  const end = plannedEnd(facts)
  if (end === null || end <= facts.deadline) return ''
  const days = plural(daysBetween(facts.deadline, end), 'day')
  return `The plan ends ${days} after the deadline${bound(facts.plan, end)}.`
}

/** The bound is of the whole plan: said only where the whole plan ends on that day. */
function bound(plan: ReportFacts['plan'], end: string): string {
  if (plan?.gapDays == null || plan.finish !== end) return ''
  return plan.gapDays === 0
    ? ', which is the best possible'
    : `, at most ${plural(plan.gapDays, 'day')} from the best possible`
}
