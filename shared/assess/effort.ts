import type { CompiledAlternative } from './compileCatalog.ts'
import type { EffortLine, EffortTable, FeatureLine } from './effortTable.ts'
import type { FeatureWork, Subject } from './subject.ts'

/** Effort of one way for one workload: person-days, and the lines they are the sum of. */
export interface Effort {
  readonly days: number
  readonly reasons: readonly string[]
}

/** Person-days of a move, from the table's judgements; the sum of `effortReasons`, without writing them. */
export function effortDays(subject: Subject, alternative: CompiledAlternative, table: EffortTable): number {
  let days = 0
  for (const line of ownLines(alternative, table)) days += table.levelDays[line.level]
  if (!alternative.isModel) return days
  for (const line of subject.baseEffort) days += table.levelDays[line.level]
  for (const work of subject.featureWork) days += table.levelDays[featureLevel(work, alternative.index)]
  return days
}

/** The lines of a move's effort in words, each with its days; what is not known counts as still to be bridged. */
export function effortReasons(
  subject: Subject,
  alternative: CompiledAlternative,
  table: EffortTable,
): readonly string[] {
  const plain = [...(alternative.isModel ? subject.baseEffort : []), ...ownLines(alternative, table)]
  const features = alternative.isModel ? subject.featureWork : []
  return [
    ...plain.map(({ level, why }) => `${table.levelDays[level]} days: ${why}`),
    ...features.map((work) => {
      const level = featureLevel(work, alternative.index)
      const unknown = work.checks?.[alternative.index]?.verdict === 'unknown'
      const caveat = unknown ? '; support is unknown and counted as missing' : ''
      return `${table.levelDays[level]} days: ${work.line.why}${caveat}`
    }),
  ]
}

function featureLevel({ line, checks }: FeatureWork, index: number): FeatureLine['supported'] {
  return checks === null || checks[index]?.verdict === 'met' ? line.supported : line.otherwise
}

function ownLines({ entry, responsesOnly }: CompiledAlternative, table: EffortTable): readonly EffortLine[] {
  switch (entry.category) {
    case 'bedrock-model':
      return responsesOnly ? [table.responsesOnly] : []
    case 'self-hosted':
      return [table.selfHosting]
    default:
      return [table.ways[entry.category]]
  }
}
