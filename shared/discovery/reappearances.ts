import type { Finding } from '../model/entities/finding.ts'
import type { Workload } from '../model/entities/workload.ts'

/** Claude seen after the day a workload was accepted as moved. */
export interface Reappeared {
  readonly workloadId: string
  readonly name: string
  readonly movedOn: string
  readonly findingIds: string[]
  readonly seenOn: string
}

/**
 * Workloads marked moved in which a scan since then saw Claude in use: among their own findings, or among untriaged ones
 * of the same place. Log findings count by the day of the call, code by the day of the scan.
 */
export function reappearances(
  workloads: readonly Pick<Workload, 'id' | 'name' | 'movedOn'>[],
  findings: readonly Finding[],
): Reappeared[] {
  const owners = new Map<string, Set<string>>()
  for (const { workloadId, facts } of findings) {
    if (workloadId === null || typeof facts.place !== 'string') continue
    owners.set(facts.place, (owners.get(facts.place) ?? new Set()).add(workloadId))
  }
  const live = findings.filter(
    ({ use, state }) => (use === 'runtime' || use === 'manifest') && (state === 'linked' || state === 'new'),
  )
  return workloads.flatMap(({ id, name, movedOn }) => {
    if (movedOn === null) return []
    const own = live.filter((one) => belongs(one, id, owners) && dayOf(one) > movedOn)
    if (own.length === 0) return []
    return [
      {
        workloadId: id,
        name,
        movedOn,
        findingIds: own.map((one) => one.id),
        seenOn: own.map(dayOf).sort().at(-1) ?? movedOn,
      },
    ]
  })
}

function belongs(
  { workloadId, facts }: Finding,
  id: string,
  owners: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (workloadId !== null) return workloadId === id
  const own = typeof facts.place === 'string' ? owners.get(facts.place) : undefined
  return own?.size === 1 && own.has(id)
}

function dayOf({ source, facts, seenOn }: Finding): string {
  const isLog = source === 'bedrock-log' || source === 'cloudtrail'
  return isLog && typeof facts.lastDay === 'string' && facts.lastDay !== '' ? facts.lastDay : seenOn
}
