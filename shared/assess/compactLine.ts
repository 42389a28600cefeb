import type { Alternative } from '../catalog/alternative.ts'
import type { RankedLine } from './result.ts'

/** A ranked line as the derived table keeps it: a third of the bytes, without what the catalog says anyway. */
export type CompactLine = readonly [
  alternativeId: string,
  verdict: RankedLine['verdict'],
  score: number,
  proposed: 0 | 1,
  met: number,
  unmet: number,
  unknown: number,
  unknownKinds: RankedLine['unknownKinds'],
  monthlyCostUsd: number | null,
  costChangeUsd: number | null,
  effortDays: number,
]

/** Packs a line for storage. */
export function packLine(line: RankedLine): CompactLine {
  return [
    line.alternativeId,
    line.verdict,
    line.score,
    line.proposed ? 1 : 0,
    line.met,
    line.unmet,
    line.unknown,
    line.unknownKinds,
    line.monthlyCostUsd,
    line.costChangeUsd,
    line.effortDays,
  ]
}

/** Unpacks a stored line with its catalog entry. */
export function unpackLine(line: CompactLine, entry: Alternative): RankedLine {
  const [alternativeId, verdict, score, proposed, met, unmet, unknown] = line
  const [, , , , , , , unknownKinds, monthlyCostUsd, costChangeUsd, effortDays] = line
  const { name, provider, category } = entry
  return {
    alternativeId,
    name,
    provider,
    category,
    verdict,
    score,
    proposed: proposed === 1,
    met,
    unmet,
    unknown,
    unknownKinds: [...unknownKinds],
    monthlyCostUsd,
    costChangeUsd,
    effortDays,
  }
}
