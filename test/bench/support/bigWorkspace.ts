import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ask, createService } from '#electron/service/service.ts'
import { inlineRunner } from '#electron/worker/inlineRunner.ts'
import { create, type Mutation } from '#shared/model/change.ts'
import { features, phases, workloadKinds } from '#shared/model/vocabulary.ts'

/** The status date of the generated program. */
export const bigAsOf = '2026-03-16'

const agencies = [
  'Department of the Navy',
  'Department of the Army',
  'Missile Defense Agency',
  'Defense Logistics Agency',
  'Department of the Air Force',
]
const verbs = ['Summarize', 'Classify', 'Draft', 'Translate', 'Search', 'Plan', 'Review', 'Extract']
const nouns = [
  'supply orders',
  'maintenance logs',
  'contract clauses',
  'weather briefs',
  'lessons learned',
  'help tickets',
  'parts lists',
  'travel claims',
]

/** A file of `count` workloads, 40 teams, six tasks each after planning; generated once and cached. */
export async function bigWorkspace(count = 10_000): Promise<string> {
  const path = join(tmpdir(), 'offramp-bench', `big-${count}-v2.offramp`)
  if (existsSync(path)) return path
  mkdirSync(dirname(path), { recursive: true })
  const part = `${path}.part.offramp`
  for (const suffix of ['', '-wal', '-shm', '-lock']) rmSync(part + suffix, { force: true })
  const service = createService({
    author: () => 'bench',
    device: 'bench-device',
    now: () => new Date(`${bigAsOf}T12:00:00Z`),
    jobs: inlineRunner(() => undefined),
    emit: () => undefined,
    asOf: bigAsOf,
    autoDerive: false,
    reportBug: (_operation, cause) => {
      throw cause
    },
  })
  try {
    await ask(service, 'workspace.create', { path: part, name: `Benchmark of ${count}` })
    await ask(service, 'changes.apply', { label: 'Workloads and teams', mutations: mutations(count) })
    await ask(service, 'derive.ensure', { step: 'assess' })
    await ask(service, 'plan.generateTasks', {})
    await ask(service, 'derive.ensure', { step: 'plan' })
  } finally {
    await service.close()
  }
  renameSync(part, path)
  return path
}

function mutations(count: number): Mutation[] {
  const teams = Array.from({ length: 40 }, (_, i) =>
    create('team', `team-${i}`, {
      name: `Team ${String(i + 1).padStart(2, '0')}`,
      people: Math.max(4, Math.round(count / 100)),
      skills: i % 4 === 0 ? [...phases] : phases.filter((_, p) => (p + i) % 3 !== 0),
    }),
  )
  const waves = Array.from({ length: 8 }, (_, i) =>
    create('wave', `wave-${i}`, { name: `Wave ${i + 1}`, position: i }),
  )
  const workloads = Array.from({ length: count }, (_, i) =>
    create('workload', `w-${String(i).padStart(6, '0')}`, workload(i)),
  )
  return [...teams, ...waves, ...workloads]
}

/** Spread by multiplication with primes: varied, reproducible, no randomness. */
function pick<T>(list: readonly T[], i: number, prime: number): T {
  const item = list[(i * prime) % list.length]
  if (item === undefined) throw new Error('an empty list')
  return item
}

function workload(i: number) {
  const organization = pick(agencies, i, 7)
  return {
    key: `BENCH-${i}`,
    name: `${pick(verbs, i, 3)} ${pick(nouns, i, 5)} ${i}`,
    description: `Uses Claude to ${pick(verbs, i, 3).toLowerCase()} ${pick(nouns, i, 5)} for ${organization}.`,
    kind: pick(workloadKinds, i, 5),
    organization,
    component: `Component ${1 + ((i * 11) % 25)}`,
    owner: `Owner ${1 + ((i * 13) % 200)}`,
    emailDomain: 'navy.mil',
    contract: `N00024${20 + (i % 6)}C${String(i % 10_000).padStart(4, '0')}`,
    environment: pick(['govcloud', 'commercial', null] as const, i, 7),
    impactLevel: pick(['IL4', 'IL5', null] as const, i, 5),
    criticality: pick(['mission-critical', 'high', 'medium', 'low'] as const, i, 3),
    claudeUse: 'confirmed' as const,
    route: pick(['bedrock', 'anthropic-api', 'vertex'] as const, i, 5),
    models: ['anthropic.claude-sonnet-4-5-20250929-v1:0'],
    features: [pick(features, i, 7), 'streaming' as const].filter(
      (feature, at, list) => list.indexOf(feature) === at,
    ),
    inputTokensPerMonth: 1_000_000 * (1 + (i % 90)),
    outputTokensPerMonth: 200_000 * (1 + (i % 70)),
    waveId: `wave-${(i * 3) % 8}`,
  }
}
