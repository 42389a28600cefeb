import type { Workload } from '../model/entities/workload.ts'
import type { Environment, Feature, ImpactLevel, WorkloadKind } from '../model/vocabulary.ts'
import type { SampleContext } from './context.ts'
import { organizations } from './organizations.ts'
import { type Nexus, type Seed, seeds } from './seeds.ts'

/** A workload of the sample with the seed it grew from. */
export interface SampleWorkload {
  readonly seed: Seed
  readonly fields: Partial<Workload> & Pick<Workload, 'id' | 'name' | 'kind' | 'owner' | 'component'>
}

/** The 120 workloads as they would stand in an inventory: many facts known, some not. */
export function sampleWorkloads(context: SampleContext): readonly SampleWorkload[] {
  return seeds.map((seed, index) => ({ seed, fields: workloadFields(seed, index, context) }))
}

function workloadFields(seed: Seed, index: number, context: SampleContext): SampleWorkload['fields'] {
  const { chance, pick } = context
  const owner = organizations[seed.organization]
  const known = seed.nexus !== 'unclear'
  const place = placeOf(seed, context)
  const route = routeOf(seed, place.environment, context)
  return {
    id: sampleId(index),
    key: `${owner.prefix}-${String(index + 1).padStart(3, '0')}`,
    name: seed.name,
    description: `${seed.does} Fictional workload of the sample program.`,
    kind: seed.kind,
    component: known ? owner.component(seed.unit) : 'Kestrel Corporate',
    organization: known && seed.nexus !== 'conflict' ? owner.organization : '',
    emailDomain: known ? owner.emailDomain : '',
    owner: known ? pick(owner.people) : '',
    contractor: hasContractor(seed, context) ? organizations.kestrel.organization : '',
    contract: contractOf(seed.nexus, seed.organization, index),
    ...place,
    region: regionOf(place.environment),
    criticality: chance(0.9) ? pick(['mission-critical', 'high', 'high', 'medium', 'medium', 'low']) : null,
    stage: chance(0.85) ? pick(['Operation', 'Operation', 'Pilot', 'Development']) : '',
    tags: tagsOf(seed),
    claudeUse: known
      ? pick(['confirmed', 'confirmed', 'confirmed', 'likely'])
      : pick(['possible', 'unknown']),
    route,
    vendor: seed.kind === 'vendor-product' ? vendorOf(seed) : '',
    models: route === 'vendor' || route === null ? [] : modelsOf(route, context),
    features: [...featuresOf[seed.kind]],
    ...volumeOf(seed, route, context),
  }
}

function hasContractor({ nexus, organization }: Seed, { chance }: SampleContext): boolean {
  if (nexus === 'contract' || nexus === 'mixed') return true
  return organization !== 'kestrel' && chance(0.2)
}

/** Ids are stable, so that links, findings and tasks of the sample can name them. */
export function sampleId(index: number): string {
  return `w-sample-${String(index + 1).padStart(3, '0')}`
}

type Place = { environment: Environment | null; impactLevel: ImpactLevel | null }

function placeOf({ nexus, kind }: Seed, { chance, pick }: SampleContext): Place {
  if (nexus === 'unclear') return { environment: null, impactLevel: null }
  if (nexus === 'commercial' || nexus === 'civil') return { environment: 'commercial', impactLevel: null }
  if (kind === 'chat-seats') return { environment: 'commercial', impactLevel: null }
  const environment = pick<Environment>([
    'govcloud',
    'govcloud',
    'govcloud',
    'govcloud',
    'commercial',
    'secret',
    'on-premises',
  ])
  if (chance(0.08)) return { environment: null, impactLevel: null }
  const level =
    environment === 'secret'
      ? 'IL6'
      : environment === 'govcloud'
        ? pick<ImpactLevel>(['IL4', 'IL4', 'IL5'])
        : 'IL2'
  return { environment, impactLevel: chance(0.8) ? level : null }
}

function regionOf(environment: Environment | null): string {
  if (environment === 'govcloud') return 'us-gov-west-1'
  return environment === 'commercial' ? 'us-east-1' : ''
}

function routeOf(
  { kind, nexus }: Seed,
  environment: Environment | null,
  { pick }: SampleContext,
): Workload['route'] {
  if (kind === 'vendor-product') return 'vendor'
  if (nexus === 'unclear') return pick<Workload['route']>(['bedrock', null])
  if (kind === 'chat-seats') return 'subscription'
  if (environment === 'govcloud' || environment === 'secret') return 'bedrock'
  if (kind === 'coding-assistant')
    return pick<Workload['route']>(['subscription', 'anthropic-api', 'foundry'])
  return pick<Workload['route']>(['bedrock', 'anthropic-api', 'claude-platform-aws', 'vertex', 'foundry'])
}

/** Offices are made up; codes in `W`, `N` and `FA` belong to the military departments, those in `8` and `91` to civilian ones. */
function contractOf(nexus: Nexus, organization: Seed['organization'], index: number): string {
  const serial = String(100 + index).padStart(4, '0')
  switch (nexus) {
    case 'contract':
      return `${['W00ZZZ', 'N0000Z', 'FA0000'][index % 3]}-25-C-${serial}`
    case 'mixed':
      return `W00ZZZ-25-C-${serial}; 80Z000-24-F-${serial}`
    case 'civil':
      return `${['80Z000', '86Z000', '91Z000'][index % 3]}-24-C-${serial}`
    case 'conflict':
      return `80Z000-24-F-${serial}`
    case 'own':
      return index % 3 === 0 ? `${organization === 'lantern' ? 'FA0000' : 'W00ZZZ'}-24-D-${serial}` : ''
    case 'commercial':
    case 'unclear':
      return ''
  }
}

function tagsOf({ unit, nexus }: Seed): string[] {
  if (nexus === 'mixed') return [unit, 'shared tooling']
  if (nexus === 'commercial') return [unit, unit === 'Corporate' ? 'internal' : 'commercial']
  return [unit]
}

function vendorOf({ name }: Seed): string {
  return name === 'Mission Map Analyst Suite' ? 'Palantir' : 'Quillstone Software (fictional)'
}

const bedrockModels = [
  'us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0',
  'anthropic.claude-sonnet-5',
  'anthropic.claude-haiku-4-5-20251001-v1:0',
  'anthropic.claude-opus-4-8',
] as const
const directModels = ['claude-sonnet-5', 'claude-haiku-4-5', 'claude-opus-4-8'] as const

function modelsOf(route: NonNullable<Workload['route']>, { chance, pick }: SampleContext): string[] {
  const models = route === 'bedrock' ? bedrockModels : directModels
  return chance(0.2) ? [...new Set([pick(models), pick(models)])] : [pick(models)]
}

const featuresOf: Readonly<Record<WorkloadKind, readonly Feature[]>> = {
  application: ['streaming', 'documents'],
  agent: ['tools', 'streaming', 'thinking'],
  pipeline: ['batch', 'structured-output', 'documents'],
  'chat-seats': ['documents', 'vision'],
  'coding-assistant': ['tools', 'long-context', 'caching'],
  'vendor-product': [],
}

type Volume = Pick<Workload, 'inputTokensPerMonth' | 'outputTokensPerMonth' | 'monthlyCostUsd' | 'users'>

function volumeOf(seed: Seed, route: Workload['route'], { chance, between }: SampleContext): Volume {
  const unknown: Volume = {
    inputTokensPerMonth: null,
    outputTokensPerMonth: null,
    monthlyCostUsd: null,
    users: null,
  }
  if (seed.kind === 'chat-seats') {
    const users = between(4, 120) * 10
    return { ...unknown, users, monthlyCostUsd: users * 60 }
  }
  if (route === 'vendor' || seed.nexus === 'unclear' || chance(0.15)) return unknown
  const input = between(2, 400) * 1_000_000
  const output = Math.round(input * (0.05 + between(0, 20) / 100))
  // Claude Sonnet's list price, 3 and 15 USD per million tokens: what such a bill would show.
  const cost = chance(0.7) ? Math.round((input * 3 + output * 15) / 10_000) / 100 : null
  return {
    inputTokensPerMonth: input,
    outputTokensPerMonth: output,
    monthlyCostUsd: cost,
    users: between(5, 900),
  }
}
