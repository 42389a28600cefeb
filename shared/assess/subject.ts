import { claudeModel, claudeTier } from '../catalog/claudeModel.ts'
import type { ClaudePrices } from '../catalog/claudePrices.ts'
import { type Tier, tiers } from '../catalog/factSchemas.ts'
import type { Check } from './check.ts'
import type { CheckBook } from './checkBook.ts'
import { type CurrentCost, currentCost } from './currentCost.ts'
import type { EffortLine, EffortTable, FeatureLine } from './effortTable.ts'
import type { AssessedWorkload, AssessInput } from './input.ts'
import { type Price, pricePlace } from './price.ts'
import type { Partition, RequirementValue } from './requirement.ts'
import type { ResolvedRequirement } from './result.ts'

/** A requirement with the checks of all alternatives, by index; null checks for one that needs the workload's cost. */
export interface Column {
  readonly resolved: ResolvedRequirement
  readonly value: RequirementValue | null
  readonly checks: readonly Check[] | null
}

/** A feature's work with the checks that decide how much of it each alternative needs. */
export interface FeatureWork {
  readonly line: FeatureLine
  readonly checks: readonly Check[] | null
}

/** What of a workload is the same for every alternative, worked out once. */
export interface Subject {
  readonly input: AssessInput
  readonly columns: readonly Column[]
  readonly featureWork: readonly FeatureWork[]
  /** Lines of effort that every replacement by a model needs. */
  readonly baseEffort: readonly EffortLine[]
  readonly priceAt: Price['where'] | null
  readonly partition: Partition | null
  readonly current: CurrentCost
  readonly targetTier: Tier
  /** What is not known of the workload itself. */
  readonly warnings: readonly string[]
}

/** The data that judgements rest on besides the catalog. */
export interface AssessTables {
  readonly effort: EffortTable
  readonly claudePrices: ClaudePrices
}

/** Prepares a workload for comparison with every alternative of a book. */
export function prepareSubject(input: AssessInput, book: CheckBook, tables: AssessTables): Subject {
  const { workload } = input
  const partition = partitionOf(input)
  const columns = input.requirements
    .filter(({ resolved }) => resolved.needed)
    .map(({ resolved, value }) => ({
      resolved,
      value,
      checks: value === null || value.kind === 'price-ceiling' ? null : book.of(value, partition),
    }))
  return {
    input,
    columns,
    featureWork: featureWork(workload, book, partition, tables.effort),
    baseEffort: baseEffort(workload, partition, tables.effort),
    priceAt: pricePlace(partition),
    partition,
    current: currentCost(workload, tables.claudePrices),
    targetTier: targetTier(workload),
    warnings: gapsInKnowledge(input),
  }
}

function partitionOf({ requirements }: AssessInput): Partition | null {
  const found = requirements.find(({ value }) => value?.kind === 'partition')
  return found?.value?.kind === 'partition' && found.resolved.needed ? found.value.value : null
}

function featureWork(
  workload: AssessedWorkload,
  book: CheckBook,
  partition: Partition | null,
  effort: EffortTable,
): readonly FeatureWork[] {
  return effort.features
    .filter((line) => workload.features.includes(line.feature))
    .map((line) => ({
      line,
      checks:
        line.check === null || line.check.kind === 'price-ceiling' ? null : book.of(line.check, partition),
    }))
}

function baseEffort(
  workload: AssessedWorkload,
  partition: Partition | null,
  effort: EffortTable,
): readonly EffortLine[] {
  const models = new Set(workload.models.map((text) => claudeModel(text)?.key ?? text)).size
  const alreadyThere = workload.environment === 'govcloud' && workload.route === 'bedrock'
  return [
    effort.kinds[workload.kind],
    ...(workload.route === null ? [] : [effort.routes[workload.route]]),
    ...Array.from({ length: Math.max(0, models - 1) }, () => effort.extraModel),
    ...(partition === 'govcloud' && !alreadyThere ? [effort.govcloud] : []),
  ]
}

/** Agents and coding assistants want a strong class; else that of its strongest known Claude model; else mid. */
function targetTier(workload: AssessedWorkload): Tier {
  if (workload.kind === 'agent' || workload.kind === 'coding-assistant') return 'strong'
  const known = workload.models.flatMap((text) => {
    const model = claudeModel(text)
    return model === null ? [] : [tiers.indexOf(claudeTier(model.family))]
  })
  return known.length === 0 ? 'mid' : (tiers[Math.max(...known)] ?? 'mid')
}

function gapsInKnowledge({ workload, requirements }: AssessInput): readonly string[] {
  const warnings: string[] = []
  if (workload.features.length === 0)
    warnings.push('What the workload uses of Claude is not recorded: only text in and out was asked for.')
  if (!requirements.some(({ value }) => value?.kind === 'authorization'))
    warnings.push('Its impact level is not recorded: no authorization was asked for.')
  if (workload.route === null)
    warnings.push('How it reaches Claude is not recorded: no effort for a change of platform is counted.')
  return warnings
}
