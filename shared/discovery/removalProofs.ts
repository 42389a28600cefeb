import type { Finding } from '../model/entities/finding.ts'
import type { RemovalEvidence } from '../model/entities/removal.ts'
import { groupBy } from './groupBy.ts'
import { coveredBy, logReach, type ScanScope } from './scanScope.ts'

/** A stored finding that the scan looked for: its facts as they are now, and whether it is gone. */
export interface Seen {
  readonly before: Finding
  readonly facts: Finding['facts']
  readonly gone: boolean
}

interface ProofInput {
  readonly seen: readonly Seen[]
  readonly stored: readonly Finding[]
  readonly scope: ScanScope
  readonly asOf: string
  readonly idOf: (prefix: string, key: string) => string
}

/** Fewer days without a call than this are no evidence of removal: weekends are quiet. */
const quietDays = 7

const inUse = ({ use, state }: Finding) =>
  (use === 'runtime' || use === 'manifest') && state !== 'dismissed' && state !== 'new'

/**
 * Dated evidence of removal that a scan gives: a workload all of whose code in use was looked for and is gone, and one
 * whose logs were read to a day at least a week after its last call.
 */
export function removalProofs({ seen, stored, scope, asOf, idOf }: ProofInput): RemovalEvidence[] {
  const now = new Map(seen.map((one) => [one.before.id, one]))
  const byWorkload = groupBy(
    stored.filter((one) => one.workloadId !== null && inUse(one)),
    ({ workloadId }) => workloadId ?? '',
  )
  return [...byWorkload].flatMap(([workloadId, members]) => [
    ...cleanCode(
      workloadId,
      members.filter(({ source }) => source === 'code'),
    ),
    ...quietLogs(
      workloadId,
      members.filter(({ source }) => source === 'bedrock-log' || source === 'cloudtrail'),
    ),
  ])

  function cleanCode(workloadId: string, members: readonly Finding[]): RemovalEvidence[] {
    const allGone =
      members.length > 0 && members.every((one) => now.get(one.id)?.gone === true && coveredBy(scope, one))
    if (!allGone) return []
    const places = [...new Set(members.map(({ facts }) => String(facts.place)))].sort()
    return [
      {
        id: idOf('re-', `${workloadId}|clean-rescan|${places.join('|')}|${asOf}`),
        workloadId,
        kind: 'clean-rescan',
        seenOn: asOf,
        place: places.join(', '),
        detail: `Scanned again on ${asOf}: none of the ${members.length} places where Claude was in use is left in ${places.join(', ')}.`,
        facts: { findings: members.length },
      },
    ]
  }

  function quietLogs(workloadId: string, members: readonly Finding[]): RemovalEvidence[] {
    const reaches = members.map((one) => logReach(scope, one.source, one.facts))
    const lastDays = members.map((one) => String((now.get(one.id)?.facts ?? one.facts).lastDay ?? ''))
    if (members.length === 0 || reaches.some((reach) => reach === null) || lastDays.includes('')) return []
    const last = lastDays.sort().at(-1) ?? ''
    const to = reaches.map((reach) => reach?.to ?? '').sort()[0] ?? ''
    const from =
      reaches
        .map((reach) => reach?.from ?? '')
        .sort()
        .at(-1) ?? ''
    if (daysBetween(from > last ? from : last, to) < quietDays || to <= last) return []
    const accounts = [...new Set(members.map(({ facts }) => String(facts.account)))].sort()
    return [
      {
        id: idOf('re-', `${workloadId}|zero-calls|${accounts.join('|')}|${to}`),
        workloadId,
        kind: 'zero-calls',
        seenOn: asOf,
        place: accounts.map((account) => `account ${account}`).join(', '),
        detail: `No call to Claude after ${last}; the logs that were read reach from ${from} to ${to}.`,
        facts: { lastCall: last, from, to },
      },
    ]
  }
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000
}
