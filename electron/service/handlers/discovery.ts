import type { discoveryChannels, ScanReport } from '#shared/contract/channels/discovery.ts'
import type { ParsedInput } from '#shared/contract/contract.ts'
import { clusterFindings } from '#shared/discovery/cluster.ts'
import { planStore } from '#shared/discovery/planStore.ts'
import { reappearances } from '#shared/discovery/reappearances.ts'
import { stableId } from '../../import/stableId.ts'
import { rowsOf } from '../../store/rows.ts'
import type { Handlers, ServiceContext } from '../context.ts'
import { acceptClusters, dismiss, link, makeWorkload, mergeWorkloads, reopen, split } from './triage.ts'

/** Scans, their findings, and what people make of them. */
export const discoveryHandlers: Handlers<keyof typeof discoveryChannels> = {
  'scan.preview': (context, input) => runScan(context, input),

  'scan.run': async (context, input) => {
    const report = await runScan(context, input)
    const plan = planStore({
      found: report.findings,
      stored: rowsOf(context.db, 'finding'),
      evidence: rowsOf(context.db, 'removalEvidence'),
      scope: report.scope,
      asOf: context.asOf(),
      idOf: stableId,
    })
    const label = `Scan ${report.roots.join(', ')}`.slice(0, 200)
    const { changes } =
      plan.mutations.length === 0 ? { changes: 0 } : context.apply({ label, mutations: plan.mutations })
    const { mutations: _, evidence, ...counts } = plan
    const workloads = [...new Set(evidence.map(({ workloadId }) => workloadId))]
    return { report, stored: { ...counts, changes, evidence: workloads, alerts: alerts(context) } }
  },

  'finding.list': (context) => {
    const names = new Map(rowsOf(context.db, 'workload').map(({ id, name }) => [id, name]))
    const rows = rowsOf(context.db, 'finding').map((one) => ({
      ...one,
      workloadName: one.workloadId === null ? null : (names.get(one.workloadId) ?? null),
    }))
    return { seq: context.seq(), rows }
  },

  'finding.clusters': ({ db }) => clusterFindings(rowsOf(db, 'finding')),
  'finding.alerts': (context) => alerts(context),
  'removal.list': ({ db }, { workloadId }) =>
    rowsOf(db, 'removalEvidence', workloadId === undefined ? {} : { workloadId }),

  'triage.link': (context, { findingIds, workloadId }) => link(context, findingIds, workloadId),
  'triage.dismiss': (context, { findingIds, reason }) => dismiss(context, findingIds, reason),
  'triage.reopen': (context, { findingIds }) => reopen(context, findingIds),
  'triage.new': (context, { findingIds, name, kind }) => makeWorkload(context, findingIds, { name, kind }),
  'triage.acceptClusters': (context, { clusterIds }) => acceptClusters(context, clusterIds),
  'triage.merge': (context, { workloadIds, into }) => mergeWorkloads(context, workloadIds, into),
  'triage.split': (context, { findingIds, name }) => split(context, findingIds, name),
}

async function runScan(context: ServiceContext, input: ParsedInput<'scan.preview'>): Promise<ScanReport> {
  const { paths, jobId, ignoreFiles = true, archives = false } = input
  const label = `Scan ${paths.join(', ')}`.slice(0, 200)
  const result = await context.jobs.run(
    'scan',
    { paths, options: { ignoreFiles, archives } },
    { jobId, label },
  )
  // The job's lists are readonly; the contract's are not.
  return structuredClone(result) as ScanReport
}

function alerts({ db }: ServiceContext) {
  return reappearances(rowsOf(db, 'workload'), rowsOf(db, 'finding'))
}
