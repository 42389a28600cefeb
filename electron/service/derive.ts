import { assertNever } from '#shared/model/problem.ts'
import type { DerivationStep, ServiceContext } from './context.ts'
import { deriveAssess } from './derive/assess.ts'
import { derivePlan } from './derive/plan.ts'
import { deriveScope } from './derive/scope.ts'

/** Recomputes one derived step from what the workspace holds now. */
export function derive(step: DerivationStep, context: ServiceContext): Promise<void> {
  switch (step) {
    case 'scope':
      return deriveScope(context)
    case 'assess':
      return deriveAssess(context)
    case 'plan':
      return derivePlan(context)
    default:
      return assertNever(step)
  }
}
