import type { Requirement } from '../model/entities/choice.ts'
import type { Scope } from '../model/vocabulary.ts'
import { deriveRequirements, type RequirementFacts } from './deriveRequirements.ts'
import { parseRequirement, type RequirementValue } from './requirement.ts'
import { requirementLabel } from './requirementLabel.ts'
import type { ResolvedRequirement } from './result.ts'

/** A resolved requirement with its value as matching reads it; null when a stored value is not understood. */
export interface RequirementInForce {
  readonly resolved: ResolvedRequirement
  readonly value: RequirementValue | null
}

/** The requirements of a workload, one per kind: derived defaults, each replaced by what a person set for the kind. */
export function resolveRequirements(
  workload: RequirementFacts,
  scope: Scope,
  set: readonly Requirement[],
): readonly RequirementInForce[] {
  const byKind = new Map<string, RequirementInForce>()
  for (const { requirement, why } of deriveRequirements(workload, scope)) {
    if (!byKind.has(requirement.kind)) byKind.set(requirement.kind, derived(requirement, why))
  }
  for (const row of set) byKind.set(row.kind, stated(row))
  return [...byKind.values()]
}

function derived(value: RequirementValue, why: string): RequirementInForce {
  const label = requirementLabel(value)
  return {
    value,
    resolved: { kind: value.kind, value: value.value, label, origin: 'derived', needed: true, why },
  }
}

function stated(row: Requirement): RequirementInForce {
  const value = parseRequirement(row.kind, row.value)
  const label = value === null ? `${row.kind}: value not understood` : requirementLabel(value)
  const why = row.note === '' ? (row.needed ? 'Set by a person.' : 'Switched off by a person.') : row.note
  return {
    value,
    resolved: { kind: row.kind, value: row.value, label, origin: 'set', needed: row.needed, why },
  }
}
