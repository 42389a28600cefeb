import { z } from 'zod'
import type { Finding } from '../model/entities/finding.ts'
import { entityId } from '../model/scalars.ts'
import * as words from '../model/vocabulary.ts'
import { groupBy } from './groupBy.ts'
import { workloadFacts } from './workloadFacts.ts'

/** Untriaged findings that seem to be one workload. */
export const cluster = z.strictObject({
  /** Stable while the place stays the same. */
  id: z.string(),
  name: z.string(),
  place: z.string(),
  kind: words.workloadKind,
  /** 0 to 1: how sure it is that this is one workload that uses Claude. */
  confidence: z.number(),
  why: z.array(z.string()),
  findingIds: z.array(entityId),
  uses: z.record(z.string(), z.number().int()),
  models: z.array(z.string()),
  features: z.array(words.feature),
  route: z.enum(words.routes).nullable(),
  /** A workload that already holds findings of the same place. */
  belongsTo: entityId.nullable(),
})
export type Cluster = z.infer<typeof cluster>

/** Groups untriaged findings by place (repository; account and role; bill account), surest cluster first. */
export function clusterFindings(findings: readonly Finding[]): Cluster[] {
  const owners = new Map<string, string>()
  for (const { workloadId, facts } of findings) {
    if (workloadId !== null && typeof facts.place === 'string') owners.set(facts.place, workloadId)
  }
  const open = findings.filter(({ state, facts }) => state === 'new' && typeof facts.place === 'string')
  const groups = groupBy(open, ({ facts }) => String(facts.place))
  return [...groups]
    .map(([place, members]) => clusterOf(place, members, owners.get(place) ?? null))
    .sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1))
}

function clusterOf(place: string, members: readonly Finding[], belongsTo: string | null): Cluster {
  const facts = workloadFacts(members)
  const uses: Record<string, number> = {}
  for (const { use } of members) uses[use] = (uses[use] ?? 0) + 1
  return {
    id: place,
    name: nameOf(place),
    place,
    kind: facts.kind,
    confidence: confidenceOf(members),
    why: whyOf(place, members, uses),
    findingIds: members.map(({ id }) => id),
    uses,
    models: [...facts.models],
    features: [...facts.features],
    route: facts.route,
    belongsTo,
  }
}

/** Independent pieces of evidence of use add up; a mention adds nothing. */
function confidenceOf(members: readonly Finding[]): number {
  const weights = new Map<string, number>()
  for (const { rule, use, confidence } of members) {
    const weight =
      use === 'runtime' || use === 'manifest' ? confidence : use === 'possible' ? confidence / 2 : 0.05
    weights.set(rule, Math.max(weights.get(rule) ?? 0, weight))
  }
  const doubt = [...weights.values()].reduce((product, weight) => product * (1 - weight), 1)
  return Math.round((1 - doubt) * 100) / 100
}

function whyOf(place: string, members: readonly Finding[], uses: Readonly<Record<string, number>>): string[] {
  const counted = words.findingUses.flatMap((use) => (uses[use] === undefined ? [] : [`${uses[use]} ${use}`]))
  const best = members
    .filter(({ use }) => use === 'runtime' || use === 'manifest')
    .sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({ path, line, detail }) => `${path}${line === null ? '' : `:${line}`} ${detail}`)
  return [`All in ${place}: ${counted.join(', ')}.`, ...best]
}

function nameOf(place: string): string {
  const [, account, role] = /^account (\S+) (?:role|user|identity) (.+)$/.exec(place) ?? []
  if (account !== undefined && role !== undefined) return `${role} (account ${account})`
  return place.slice(place.lastIndexOf('/') + 1)
}
