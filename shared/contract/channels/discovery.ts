import { z } from 'zod'
import { cluster } from '#shared/discovery/cluster.ts'
import { found, skipped } from '#shared/discovery/found.ts'
import { scanScope } from '#shared/discovery/scanScope.ts'
import { finding } from '#shared/model/entities/finding.ts'
import { removalEvidence } from '#shared/model/entities/removal.ts'
import { workload } from '#shared/model/entities/workload.ts'
import { entityId, isoDate } from '#shared/model/scalars.ts'
import { command, query } from '../define.ts'
import { receipt } from './changes.ts'

const scanInput = z.strictObject({
  paths: z.array(z.string().min(1).max(4_096)).min(1).max(100),
  jobId: z.string().optional(),
  /** Respect .gitignore; default yes. */
  ignoreFiles: z.boolean().optional(),
  /** Look into zip and tar.gz archives; default no. */
  archives: z.boolean().optional(),
})

/** What a scan saw: paths are absolute on this machine; nothing in it is a secret or a prompt. */
export const scanReport = z.strictObject({
  roots: z.array(z.string()),
  files: z.number().int(),
  bytes: z.number(),
  seconds: z.number(),
  findings: z.array(found),
  skipped: z.array(skipped),
  scope: scanScope,
  /** Logs and bills that were read: from when to when they reach, and the Claude calls in them. */
  coverage: z.array(
    z.strictObject({
      place: z.string(),
      source: z.enum(['bedrock-log', 'cloudtrail', 'bill']),
      accounts: z.array(z.string()),
      from: isoDate,
      to: isoDate,
      claudeCalls: z.number(),
      lastClaudeDay: isoDate.nullable(),
    }),
  ),
})
export type ScanReport = z.infer<typeof scanReport>

/** Claude seen in a workload that was accepted as moved. */
export const reappearance = z.strictObject({
  workloadId: entityId,
  name: z.string(),
  movedOn: isoDate,
  findingIds: z.array(entityId),
  seenOn: isoDate,
})
export type Reappearance = z.infer<typeof reappearance>

export const scanStored = z.strictObject({
  /** Findings by what the scan made of them. */
  new: z.number().int(),
  still: z.number().int(),
  gone: z.number().int(),
  returned: z.number().int(),
  changes: z.number().int(),
  /** Workloads that got dated evidence of removal from this scan. */
  evidence: z.array(entityId),
  alerts: z.array(reappearance),
})
export type ScanStored = z.infer<typeof scanStored>

const ids = z.array(entityId).min(1).max(100_000)

export const discoveryChannels = {
  /** Scans and stores nothing. */
  'scan.preview': query(scanInput, scanReport),
  /** Scans, then stores in one operation; a cancelled scan stores nothing. */
  'scan.run': command(scanInput, z.strictObject({ report: scanReport, stored: scanStored })),
  'finding.list': query(
    z.strictObject({}),
    z.strictObject({
      seq: z.number().int(),
      rows: z.array(finding.schema.extend({ workloadName: z.string().nullable() })),
    }),
  ),
  /** Untriaged findings grouped into proposed workloads, surest first. */
  'finding.clusters': query(z.strictObject({}), z.array(cluster)),
  'finding.alerts': query(z.strictObject({}), z.array(reappearance)),
  'removal.list': query(z.strictObject({ workloadId: entityId.optional() }), z.array(removalEvidence.schema)),
  'triage.link': command(z.strictObject({ findingIds: ids, workloadId: entityId }), receipt),
  'triage.dismiss': command(
    z.strictObject({ findingIds: ids, reason: z.string().min(1).max(2_000) }),
    receipt,
  ),
  /** Puts findings back to untriaged. */
  'triage.reopen': command(z.strictObject({ findingIds: ids }), receipt),
  /** Makes one workload of findings; what they prove (models, features, route, tokens, spend) becomes its fields. */
  'triage.new': command(
    z.strictObject({
      findingIds: ids,
      name: workload.schema.shape.name.optional(),
      kind: workload.schema.shape.kind.optional(),
    }),
    receipt.extend({ workloadId: entityId }),
  ),
  /** Makes a workload of each cluster. */
  'triage.acceptClusters': command(
    z.strictObject({ clusterIds: z.array(z.string()).min(1).max(10_000) }),
    receipt.extend({ workloadIds: z.array(entityId) }),
  ),
  /** Moves the findings of workloads that discovery made into another and deletes the emptied ones. */
  'triage.merge': command(z.strictObject({ workloadIds: ids, into: entityId }), receipt),
  /** Moves findings out of their workload into a new one. */
  'triage.split': command(
    z.strictObject({ findingIds: ids, name: workload.schema.shape.name }),
    receipt.extend({ workloadId: entityId }),
  ),
}
