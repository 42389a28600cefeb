import { judge } from '../progress/onTrack.ts'
import { tally } from '../progress/tally.ts'
import { alternativesChart } from './alternativesChart.ts'
import type { Briefing } from './briefing.ts'
import { burnUp } from './burnUp.ts'
import { capacityChart } from './capacityChart.ts'
import { componentChart } from './componentChart.ts'
import { costChart } from './costChart.ts'
import { buildDecisions } from './decisionsNeeded.ts'
import type { ReportFacts } from './facts.ts'
import { buildFigures } from './figures.ts'
import { buildRisks } from './risks.ts'
import { scopeChart } from './scopeChart.ts'
import { slackChart } from './slackChart.ts'
import { buildVerdict, verdictTone } from './verdict.ts'

/** The briefing of a program on its status date; screen, print and HTML paint the same one. */
export function buildBriefing(facts: ReportFacts): Briefing {
  const counts = tally(facts.rows, facts.asOf)
  const judgement = judge(facts, counts)
  const verdict = buildVerdict(facts, counts, judgement)
  return {
    program: facts.program.name,
    marking: facts.program.marking,
    designation: facts.program.designation,
    asOf: facts.asOf,
    deadline: facts.deadline,
    seq: facts.seq,
    // An overdue verdict says its first reason in its own sentence.
    headline: [verdict.sentence, verdict.reasons[verdict.kind === 'overdue' ? 1 : 0] ?? ''].join(' ').trim(),
    tone: verdictTone(verdict.kind),
    figures: buildFigures(facts, counts),
    charts: [
      burnUp(facts),
      componentChart(facts),
      capacityChart(facts),
      slackChart(facts),
      alternativesChart(facts),
      costChart(facts),
      scopeChart(facts),
    ],
    risks: buildRisks(facts),
    decisions: buildDecisions(facts),
  }
}
