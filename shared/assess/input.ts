import type { Workload } from '../model/entities/workload.ts'
import type { Scope } from '../model/vocabulary.ts'
import type { RequirementInForce } from './resolveRequirements.ts'

/** The fields of a workload that assessment reads. */
export const assessedFields = [
  'id',
  'name',
  'kind',
  'features',
  'environment',
  'impactLevel',
  'route',
  'vendor',
  'models',
  'inputTokensPerMonth',
  'outputTokensPerMonth',
  'monthlyCostUsd',
] as const satisfies readonly (keyof Workload)[]

export type AssessedWorkload = Pick<Workload, (typeof assessedFields)[number]>

/** All that is needed to assess one workload. */
export interface AssessInput {
  readonly workload: AssessedWorkload
  readonly scope: Scope
  readonly requirements: readonly RequirementInForce[]
}
