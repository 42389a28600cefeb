import { daysBetween } from '../progress/dates.ts'
import { judge } from '../progress/onTrack.ts'
import { isInScope, isOverdue, isPlannedLate } from '../progress/rowTests.ts'
import { tally } from '../progress/tally.ts'
import { burnUp } from './burnUp.ts'
import { buildDecisions } from './decisionsNeeded.ts'
import type { ReportFacts, ReportRow } from './facts.ts'
import { buildFigures } from './figures.ts'
import { formatDate, plural } from './format.ts'
import type { Overview } from './overview.ts'
import { buildRisks } from './risks.ts'
import { buildVerdict } from './verdict.ts'

const maxDecisive = 5
const severities = ['high', 'medium', 'low'] as const

/** The first screen of a program on its status date. */
export function buildOverview(facts: ReportFacts): Overview {
  const counts = tally(facts.rows, facts.asOf)
  const forecast = facts.plan === null || facts.plan.stale ? null : facts.plan.forecast
  const needs = [...buildDecisions(facts), ...buildRisks(facts)]
  return {
    asOf: facts.asOf,
    deadline: facts.deadline,
    daysLeft: daysBetween(facts.asOf, facts.deadline),
    workingDaysLeft: facts.workingDaysLeft,
    verdict: buildVerdict(facts, counts, judge(facts, counts)),
    figures: buildFigures(facts, counts),
    forecast:
      forecast === null ? null : { p50: forecast.p50, p80: forecast.p80, pDeadline: forecast.pDeadline },
    progress: burnUp(facts),
    decisive: decisive(facts),
    needsMe: severities.flatMap((severity) => needs.filter((item) => item.severity === severity)),
  }
}

/** The open workloads that decide the finish: least slack first, then the latest finish, then by id. */
function decisive(facts: ReportFacts): Overview['decisive'] {
  const why = new Map((facts.plan?.late ?? []).map((late) => [late.id, late.why]))
  return facts.rows
    .filter((row) => isInScope(row) && row.progress !== 'done' && row.plannedFinish !== null)
    .sort(
      (a, b) =>
        (a.slackDays ?? Number.POSITIVE_INFINITY) - (b.slackDays ?? Number.POSITIVE_INFINITY) ||
        (b.plannedFinish ?? '').localeCompare(a.plannedFinish ?? '') ||
        a.id.localeCompare(b.id),
    )
    .slice(0, maxDecisive)
    .map((row) => ({
      workloadId: row.id,
      name: row.name,
      why: why.get(row.id) || reason(row, facts.asOf),
      due: row.due,
      finish: row.plannedFinish,
      slackDays: row.slackDays,
    }))
}

function reason(row: ReportRow, asOf: string): string {
  if (row.due === null) return `Planned to finish on ${formatDate(row.plannedFinish)}; it has no due date.`
  if (isOverdue(row, asOf)) return `Overdue since ${formatDate(row.due)}.`
  if (isPlannedLate(row))
    return `Planned to finish ${plural(daysBetween(row.due, row.plannedFinish ?? row.due), 'day')} after its due date.`
  const slack = row.slackDays
  return slack === null
    ? 'Its slack is not known.'
    : `${plural(slack, 'working day')} of slack before ${formatDate(row.due)}.`
}
