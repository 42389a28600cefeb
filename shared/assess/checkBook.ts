import { type Check, unknown } from './check.ts'
import { checkRequirement } from './checkRequirement.ts'
import type { CompiledAlternative } from './compileCatalog.ts'
import type { Partition, RequirementValue } from './requirement.ts'

type BookRequirement = Exclude<RequirementValue, { kind: 'price-ceiling' }>

/** Looks up the checks of all alternatives for one requirement, each worked out once and kept. */
export interface CheckBook {
  readonly alternatives: readonly CompiledAlternative[]
  readonly of: (requirement: BookRequirement, partition: Partition | null) => readonly Check[]
}

/** A book over a compiled catalog: ten thousand workloads share a few hundred distinct requirements. */
export function checkBook(alternatives: readonly CompiledAlternative[]): CheckBook {
  const known = new Map<string, readonly Check[]>()
  return {
    alternatives,
    of: (requirement, partition) => {
      const regional = requirement.kind === 'batch' || requirement.kind === 'fine-tuning' ? partition : null
      const key = `${requirement.kind}|${regional ?? ''}|${JSON.stringify(requirement.value)}`
      const found = known.get(key)
      if (found !== undefined) return found
      const made = checkAll(alternatives, requirement, regional)
      known.set(key, made)
      return made
    },
  }
}

function checkAll(
  alternatives: readonly CompiledAlternative[],
  requirement: BookRequirement,
  partition: Partition | null,
): readonly Check[] {
  const checks = alternatives.map(({ entry }) => checkRequirement(requirement, entry, partition))
  if (requirement.kind === 'partition' || requirement.kind === 'authorization') return checks
  const candidates = candidatesAmong(alternatives, checks)
  return checks.map((check, index) =>
    alternatives[index]?.entry.category === 'self-hosted' && check.verdict === 'unknown'
      ? unknown(dependsOnWeights(candidates))
      : check,
  )
}

/** Open-weight models whose Bedrock record meets the requirement: hints for a self-hosted choice, not facts of it. */
function candidatesAmong(
  alternatives: readonly CompiledAlternative[],
  checks: readonly Check[],
): readonly string[] {
  return alternatives
    .filter(({ entry, index }) => entry.facts.selfHost?.value === true && checks[index]?.verdict === 'met')
    .map(({ entry }) => entry.name)
}

function dependsOnWeights(candidates: readonly string[]): string {
  const depends = 'Depends on the weights and the serving stack you choose.'
  if (candidates.length === 0)
    return `${depends} No open-weight model of this catalog is recorded as meeting it.`
  const named = candidates.slice(0, 3).join(', ')
  const more = candidates.length > 3 ? ` and ${candidates.length - 3} more` : ''
  return `${depends} Recorded as meeting it on Bedrock: ${named}${more}.`
}
