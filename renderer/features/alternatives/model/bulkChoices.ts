import type { RankedWorkload } from '#shared/contract/channels/assess.ts'
import type { Verdict } from '#shared/model/vocabulary.ts'

/** An alternative for several workloads: for how many of them it is among the best, by verdict. */
export interface BulkChoice {
  readonly alternativeId: string
  readonly name: string
  readonly among: number
  readonly verdicts: Readonly<Partial<Record<Verdict, number>>>
}

/** Alternatives that are among the best of the workloads, those of most workloads first, then by fits, then by name. */
export function bulkChoices(
  ranked: readonly RankedWorkload[],
  workloadIds: ReadonlySet<string>,
): readonly BulkChoice[] {
  const found = new Map<string, { name: string; among: number; verdicts: Partial<Record<Verdict, number>> }>()
  for (const { workloadId, ranked: lines } of ranked) {
    if (!workloadIds.has(workloadId)) continue
    for (const { alternativeId, name, verdict } of lines) {
      const entry = found.get(alternativeId) ?? { name, among: 0, verdicts: {} }
      entry.among += 1
      entry.verdicts[verdict] = (entry.verdicts[verdict] ?? 0) + 1
      found.set(alternativeId, entry)
    }
  }
  return [...found]
    .map(([alternativeId, entry]) => ({ alternativeId, ...entry }))
    .sort(
      (a, b) =>
        b.among - a.among || (b.verdicts.fit ?? 0) - (a.verdicts.fit ?? 0) || a.name.localeCompare(b.name),
    )
}

/** `among the best of 5 of 7: 3 fit, 2 unknown`. */
export function bulkText({ among, verdicts }: BulkChoice, of: number): string {
  const counts = (['fit', 'gaps', 'unknown', 'blocked'] as const)
    .flatMap((verdict) => ((verdicts[verdict] ?? 0) > 0 ? [`${verdicts[verdict]} ${verdict}`] : []))
    .join(', ')
  return `among the best of ${among} of ${of}: ${counts}`
}
