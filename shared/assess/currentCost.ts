import { claudeModel } from '../catalog/claudeModel.ts'
import type { ClaudePrices } from '../catalog/claudePrices.ts'
import type { AssessedWorkload } from './input.ts'
import { monthlyCost } from './price.ts'
import { thousands } from './requirementLabel.ts'

/** What Claude costs a workload now, USD a month, and the sentence that says how that is known. */
export interface CurrentCost {
  readonly usd: number | null
  readonly basis: string
}

/** The stated cost; else volumes times Claude's price where its one model and price are known; else unknown. */
export function currentCost(workload: AssessedWorkload, prices: ClaudePrices): CurrentCost {
  if (workload.monthlyCostUsd !== null)
    return { usd: workload.monthlyCostUsd, basis: 'Monthly cost as stated on the workload.' }
  const { inputTokensPerMonth: input, outputTokensPerMonth: output } = workload
  if (input === null || output === null) return unknownCost('neither cost nor token volumes are recorded')
  const keys = [...new Set(workload.models.map((text) => claudeModel(text)?.key ?? null))]
  const [key] = keys
  if (keys.length === 0) return unknownCost('its Claude model is not recorded')
  if (keys.length > 1) return unknownCost('how its volume divides among its models is not recorded')
  const row = prices.prices.find((candidate) => candidate.model === key)
  const onGovCloud = workload.environment === 'govcloud' && isBedrock(workload.route)
  const price = onGovCloud ? row?.govcloud : row?.commercial
  if (row === undefined || price === undefined || price.input === null || price.output === null)
    return unknownCost(`no ${onGovCloud ? 'GovCloud' : 'commercial'} price of its Claude model is recorded`)
  const where = onGovCloud ? 'GovCloud' : 'commercial'
  return {
    usd: monthlyCost(workload, { input: price.input, output: price.output }),
    basis:
      `${thousands(input)} input and ${thousands(output)} output tokens a month at ${row.name}'s ${where} price, ` +
      `$${price.input} and $${price.output} per million (${prices.asOf}; ${prices.source}).`,
  }
}

function unknownCost(why: string): CurrentCost {
  return { usd: null, basis: `Unknown: ${why}.` }
}

/** Claude is in GovCloud through Bedrock only; an unrecorded route there is therefore Bedrock. */
function isBedrock(route: AssessedWorkload['route']): boolean {
  return route === 'bedrock' || route === null
}
