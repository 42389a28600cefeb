import { costBasis } from './cost.ts'
import { effortReasons } from './effort.ts'
import { checkOf } from './judge.ts'
import { toCents } from './price.ts'
import { isProposed, type Placing } from './rank.ts'
import type { Assessment, RankedLine, RequirementVerdict } from './result.ts'
import { scoreParts } from './score.ts'
import type { AssessTables, Subject } from './subject.ts'

/** A placing as one line of the ranking. */
export function rankedLineOf(subject: Subject, placing: Placing): RankedLine {
  const { alternative, judgement, cost } = placing
  const { id, name, provider, category } = alternative.entry
  const { usd: now } = subject.current
  return {
    alternativeId: id,
    name,
    provider,
    category,
    verdict: judgement.verdict,
    score: placing.score,
    proposed: isProposed(placing),
    met: judgement.met,
    unmet: judgement.unmet,
    unknown: judgement.unknown,
    unknownKinds: judgement.unknown === 0 ? [] : unknownKinds(subject, placing),
    monthlyCostUsd: cost,
    costChangeUsd: cost === null || now === null ? null : toCents(cost - now),
    effortDays: placing.effort,
  }
}

/** A placing with every reason: requirement by requirement, cost, effort, score and warnings. */
export function assessmentOf(subject: Subject, placing: Placing, tables: AssessTables): Assessment {
  const { alternative, judgement, effort } = placing
  return {
    ...rankedLineOf(subject, placing),
    requirements: hasRequirements(placing) ? requirementVerdicts(subject, placing) : [],
    costBasis: costBasis(subject, alternative),
    effortReasons: [...effortReasons(subject, alternative, tables.effort)],
    scoreParts: [...scoreParts({ subject, alternative, credit: judgement.credit, effortDays: effort })],
    warnings: [...placingWarnings(subject, placing)],
  }
}

/** What to know before choosing it: of the alternative, then of the workload. */
export function placingWarnings(subject: Subject, { alternative }: Placing): readonly string[] {
  const { lifecycle, isModel, generalPurpose, entry } = alternative
  const warnings: string[] = []
  if (lifecycle.warning !== null) warnings.push(lifecycle.warning)
  if (!generalPurpose) warnings.push('Made for one narrow purpose, not a general replacement: not proposed.')
  if (isModel && subject.input.workload.kind === 'vendor-product')
    warnings.push("The model inside a vendor's product is the vendor's to change: this replaces the product.")
  if (isModel) for (const { line } of subject.featureWork) if (line.rebuild) warnings.push(`${line.why}.`)
  if (entry.category === 'split') warnings.push('The DoW part still needs an alternative of its own.')
  if (entry.category === 'retire') warnings.push('The function is lost to its users.')
  if (entry.category === 'waiver') warnings.push('It counts only while a waiver is approved and in force.')
  return hasRequirements({ alternative }) ? [...warnings, ...subject.warnings] : warnings
}

function hasRequirements({ alternative }: Pick<Placing, 'alternative'>): boolean {
  return alternative.isModel || alternative.entry.category === 'vendor-replacement'
}

function unknownKinds(subject: Subject, { alternative, cost }: Placing): RankedLine['unknownKinds'] {
  return subject.columns
    .filter((column) => checkOf(column, alternative.index, cost).verdict === 'unknown')
    .map((column) => column.resolved.kind)
}

function requirementVerdicts(subject: Subject, { alternative, cost }: Placing): RequirementVerdict[] {
  return subject.columns.map((column) => {
    const { verdict, reason, bridge, source, asOf } = checkOf(column, alternative.index, cost)
    const { kind, label } = column.resolved
    return { kind, label, verdict, reason, bridge, source, asOf }
  })
}
