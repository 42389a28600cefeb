import type { Finding } from '../model/entities/finding.ts'
import type { Workload } from '../model/entities/workload.ts'
import { feature, type WorkloadKind } from '../model/vocabulary.ts'

/** What findings prove of the workload they belong to; null is not known from them. */
export interface WorkloadFacts {
  readonly kind: WorkloadKind
  readonly claudeUse: Workload['claudeUse']
  readonly route: Workload['route']
  readonly models: readonly string[]
  readonly features: Workload['features']
  readonly environment: Workload['environment']
  readonly region: string
  readonly inputTokensPerMonth: number | null
  readonly outputTokensPerMonth: number | null
  readonly monthlyCostUsd: number | null
}

/** Reads findings of one workload as fields of it. Tokens and spend are the average of the months that were seen. */
export function workloadFacts(members: readonly Finding[]): WorkloadFacts {
  const used = members.filter(({ use }) => use === 'runtime' || use === 'manifest')
  const sound = used.length > 0 ? used : members.filter(({ use }) => use === 'possible')
  const regions = [
    ...new Set(members.flatMap(({ facts }) => (typeof facts.region === 'string' ? [facts.region] : []))),
  ]
  return {
    kind: kindOf(used),
    claudeUse: used.some(({ source }) => source !== 'code')
      ? 'confirmed'
      : used.length > 0
        ? 'likely'
        : 'possible',
    route: routeOf(sound),
    models: [...new Set(sound.map(({ model }) => model).filter((model) => model !== ''))].sort().slice(0, 50),
    features: featuresOf(used),
    environment: regions.some((region) => region.startsWith('us-gov')) ? 'govcloud' : null,
    region: regions.sort().join(', '),
    inputTokensPerMonth: monthly(used, 'bedrock-log', 'inputTokens'),
    outputTokensPerMonth: monthly(used, 'bedrock-log', 'outputTokens'),
    monthlyCostUsd: monthly(used, 'bill', 'costUsd'),
  }
}

function kindOf(used: readonly Finding[]): WorkloadKind {
  const tools = used.filter(({ kind }) => kind === 'dev-tool').length
  if (tools > 0 && used.every(({ kind }) => kind === 'dev-tool' || kind === 'env-var' || kind === 'secret'))
    return 'coding-assistant'
  return featuresOf(used).includes('computer-use') ? 'agent' : 'application'
}

function routeOf(sound: readonly Finding[]): Workload['route'] {
  const has = (test: RegExp) => sound.some(({ rule, source }) => test.test(rule) || test.test(source))
  if (has(/^(?:id\.bedrock|iac\.|bedrock-log|cloudtrail|bedrock\.|arn\.opaque)/)) return 'bedrock'
  if (has(/claude-platform-aws/)) return 'claude-platform-aws'
  if (has(/vertex/)) return 'vertex'
  if (has(/foundry/)) return 'foundry'
  if (has(/^(?:endpoint\.anthropic-api|sdk\.|package\.|env\.anthropic|id\.anthropic)/)) return 'anthropic-api'
  return null
}

function featuresOf(used: readonly Finding[]): Workload['features'] {
  const named = used.flatMap(({ facts }) => (Array.isArray(facts.features) ? facts.features : []))
  return feature.options.filter((one) => named.includes(one))
}

/** Sum of a figure over findings, by the number of months their days or months span; null where none has it. */
function monthly(used: readonly Finding[], source: Finding['source'], field: string): number | null {
  const rows = used.filter((one) => one.source === source && typeof one.facts[field] === 'number')
  if (rows.length === 0) return null
  const total = rows.reduce((sum, { facts }) => sum + Number(facts[field]), 0)
  const months = new Set(rows.flatMap(({ facts }) => (Array.isArray(facts.months) ? facts.months : [])))
  return Math.round((total / Math.max(1, months.size)) * 100) / 100
}
