import type { Receipt } from '#shared/contract/channels/changes.ts'
import { clusterFindings } from '#shared/discovery/cluster.ts'
import { workloadFacts } from '#shared/discovery/workloadFacts.ts'
import { create, type Mutation, remove, set } from '#shared/model/change.ts'
import type { Finding } from '#shared/model/entities/finding.ts'
import type { Workload } from '#shared/model/entities/workload.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import { rowById, rowsOf } from '../../store/rows.ts'
import type { ServiceContext } from '../context.ts'

/** Says that findings belong to a workload. */
export function link(context: ServiceContext, ids: readonly string[], workloadId: string): Receipt {
  const workload = workloadNamed(context, workloadId)
  const mutations = chosen(context, ids).map(({ id }) => linked(id, workloadId))
  return context.apply({ label: `Link ${mutations.length} findings to ${workload.name}`, mutations })
}

/** Says that findings are no use of Claude that matters, and why. */
export function dismiss(context: ServiceContext, ids: readonly string[], reason: string): Receipt {
  const mutations = chosen(context, ids).map(({ id }) =>
    set('finding', id, { state: 'dismissed', dismissReason: reason, workloadId: null }),
  )
  return context.apply({ label: `Dismiss ${mutations.length} findings`, reason, mutations })
}

/** Puts findings back to untriaged. */
export function reopen(context: ServiceContext, ids: readonly string[]): Receipt {
  const mutations = chosen(context, ids).map(({ id }) =>
    set('finding', id, { state: 'new', dismissReason: '', workloadId: null }),
  )
  return context.apply({ label: `Reopen ${mutations.length} findings`, mutations })
}

/** Makes a workload of findings; its name is the given one or that of their place. */
export function makeWorkload(
  context: ServiceContext,
  ids: readonly string[],
  { name, kind }: { readonly name?: string | undefined; readonly kind?: Workload['kind'] | undefined },
): Receipt & { workloadId: string } {
  const findings = chosen(context, ids)
  const [proposed] = clusterFindings(
    findings.map((one) => ({ ...one, state: 'new' as const, workloadId: null })),
  )
  const called = name ?? proposed?.name ?? 'Unnamed workload'
  const workloadId = context.newId('w')
  const mutations = newWorkload(workloadId, called, findings, kind)
  return {
    ...context.apply({ label: `New workload ${called} from ${findings.length} findings`, mutations }),
    workloadId,
  }
}

/** Makes a workload of each named cluster, in one operation. */
export function acceptClusters(
  context: ServiceContext,
  clusterIds: readonly string[],
): Receipt & { workloadIds: string[] } {
  const all = rowsOf(context.db, 'finding')
  const byId = new Map(all.map((one) => [one.id, one]))
  const wanted = new Set(clusterIds)
  const workloadIds: string[] = []
  const mutations = clusterFindings(all)
    .filter(({ id }) => wanted.delete(id))
    .flatMap((one) => {
      const findings = one.findingIds.flatMap((id) => byId.get(id) ?? [])
      if (one.belongsTo !== null) return findings.map(({ id }) => linked(id, one.belongsTo ?? ''))
      const id = context.newId('w')
      workloadIds.push(id)
      return newWorkload(id, one.name, findings, one.kind)
    })
  for (const missing of wanted) throw notFound('cluster', missing)
  return {
    ...context.apply({ label: `Accept ${clusterIds.length} proposed workloads`, mutations }),
    workloadIds,
  }
}

/** Moves the findings of some workloads into another and deletes those that discovery made and nobody has worked on. */
export function mergeWorkloads(context: ServiceContext, ids: readonly string[], into: string): Receipt {
  const target = workloadNamed(context, into)
  const sources = ids.filter((id) => id !== into).map((id) => workloadNamed(context, id))
  const moved = sources.flatMap(({ id }) => rowsOf(context.db, 'finding', { workloadId: id }))
  const empty = sources.filter(({ id, source }) => source === null && isUntouched(context, id))
  const models = [...new Set([target, ...sources].flatMap((one) => one.models))].sort()
  const features = [...new Set([target, ...sources].flatMap((one) => one.features))]
  const mutations: Mutation[] = [
    ...moved.map(({ id, state }) => set('finding', id, { workloadId: into, state })),
    set('workload', into, { models, features }),
    ...empty.map(({ id }) => remove('workload', id)),
  ]
  return context.apply({ label: `Merge ${sources.length} workloads into ${target.name}`, mutations })
}

/** Moves findings out of their workload into a new one. */
export function split(
  context: ServiceContext,
  ids: readonly string[],
  name: string,
): Receipt & { workloadId: string } {
  const findings = chosen(context, ids)
  if (findings.every(({ workloadId }) => workloadId === null)) {
    throw new ExpectedError(
      'not-linked',
      'None of these findings belongs to a workload yet.',
      'Make a new workload of them.',
    )
  }
  return makeWorkload(context, ids, { name })
}

function newWorkload(
  id: string,
  name: string,
  findings: readonly Finding[],
  kind: Workload['kind'] | undefined,
): Mutation[] {
  const { kind: proposed, models, ...facts } = workloadFacts(findings)
  return [
    create('workload', id, { ...facts, name, kind: kind ?? proposed, models: [...models] }),
    ...findings.map((one) => linked(one.id, id)),
  ]
}

function linked(id: string, workloadId: string): Mutation {
  return set('finding', id, { workloadId, state: 'linked', dismissReason: '' })
}

function chosen({ db }: ServiceContext, ids: readonly string[]): Finding[] {
  return [...new Set(ids)].map((id) => {
    const found = rowById(db, 'finding', id)
    if (found === null) throw notFound('finding', id)
    return found
  })
}

function workloadNamed({ db }: ServiceContext, id: string): Workload {
  const found = rowById(db, 'workload', id)
  if (found === null) throw notFound('workload', id)
  return found
}

/** Nothing but findings hangs on it, so that deleting it loses nobody's work. */
function isUntouched({ db }: ServiceContext, workloadId: string): boolean {
  const kept = [
    rowsOf(db, 'task', { workloadId }),
    rowsOf(db, 'waiver', { workloadId }),
    rowsOf(db, 'requirement', { workloadId }),
    rowsOf(db, 'removalEvidence', { workloadId }),
    rowsOf(db, 'scopeReview', { id: workloadId }),
    rowsOf(db, 'decision', { id: workloadId }),
  ]
  return kept.every((rows) => rows.length === 0)
}

function notFound(what: string, id: string): ExpectedError {
  return new ExpectedError(
    'not-found',
    `There is no ${what} "${id}".`,
    'List them again: it may have changed since.',
  )
}
