import { daysBetween } from '../progress/dates.ts'
import type { Judgement } from '../progress/onTrack.ts'
import type { Tally } from '../progress/tally.ts'
import type { Briefing } from './briefing.ts'
import type { ReportFacts } from './facts.ts'
import { formatDate, plural } from './format.ts'
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

function kindOf(
  { plan, deadline, asOf }: ReportFacts,
  counts: Tally,
  onTrack: boolean | null,
): Verdict['kind'] {
  if (counts.overdue > 0) return 'overdue'
  if (onTrack === true) return counts.inScope > 0 && counts.open === 0 ? 'done' : 'on-track'
  if (onTrack === null) return mayFail(counts, plan !== null) ? 'at-risk' : 'unknown'
  const finish = plan?.finish ?? null
  const late = counts.plannedLate > 0 || (finish !== null && finish > deadline) || asOf > deadline
  return late ? 'late' : 'at-risk'
}

/** Planned as far as it is known, but not all of it is: a risk more than a riddle. */
function mayFail(counts: Tally, planned: boolean): boolean {
  return (
    planned &&
    counts.inScope > 0 &&
    (counts.unplanned > 0 || counts.undetermined > 0) &&
    counts.unplanned < counts.open
  )
}

function sentenceOf(kind: Verdict['kind'], { deadline, asOf, plan }: ReportFacts, counts: Tally): string {
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
        ? `The deadline of ${date} passed ${plural(daysBetween(deadline, asOf), 'day')} ago and ${plural(counts.overdue, 'workload')} ${counts.overdue === 1 ? 'is' : 'are'} overdue${soonest(plan)}.`
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

/** The soonest finish the plan knows of, once the deadline has passed. */
function soonest(plan: ReportFacts['plan']): string {
  return plan === null || plan.stale || plan.finish === null
    ? ''
    : `; the plan finishes on ${formatDate(plan.finish)}`
}

function furtherReasons({ plan, deadline }: ReportFacts, counts: Tally): string[] {
  const chance = plan?.forecast?.pDeadline
  const late = plan?.finish == null || plan.finish <= deadline
  return [
    counts.plannedLate > 0 && counts.overdue > 0
      ? `${plural(counts.plannedLate, 'workload')} planned to finish after the due date.`
      : '',
    counts.blocked > 0 ? `${plural(counts.blocked, 'workload')} blocked.` : '',
    counts.unplanned > 0 && plan !== null
      ? `${plural(counts.unplanned, 'open workload')} without a plan.`
      : '',
    counts.undetermined > 0 ? `${plural(counts.undetermined, 'workload')} of unsettled scope.` : '',
    chance === undefined || plan?.stale === true
      ? ''
      : `Chance of finishing everything planned by the deadline: ${Math.round(chance * 100)}%.`,
    late
      ? ''
      : `The plan ends ${plural(daysBetween(deadline, plan?.finish ?? deadline), 'day')} after the deadline${bound(plan)}.`,
  ].filter((reason) => reason !== '')
}

function bound(plan: ReportFacts['plan']): string {
  if (plan?.gapDays == null) return ''
  return plan.gapDays === 0
    ? ', which is the best possible'
    : `, at most ${plural(plan.gapDays, 'day')} from the best possible`
}
