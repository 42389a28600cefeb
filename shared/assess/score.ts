import { tiers } from '../catalog/factSchemas.ts'
import type { RequirementKind } from '../model/vocabulary.ts'
import type { CompiledAlternative } from './compileCatalog.ts'
import { priceFor } from './cost.ts'
import type { ScorePart } from './result.ts'
import type { Subject } from './subject.ts'

/**
 * The score orders the alternatives of one workload; it says nothing between workloads. 100 points: 60 for
 * requirements (met 1, unknown half, unmet little or nothing; those that can block weigh three times), 15 for a class
 * of model no weaker than Claude's was, 10 for a low unit price, 10 for little effort, 5 for how well the place is
 * evidenced. An unknown class or price gets half: it neither helps nor harms much.
 */
const points = { requirements: 60, class: 15, price: 10, effort: 10, evidence: 5 } as const

/** How much a requirement weighs: kinds that can block weigh three times. */
const weights: Record<RequirementKind, number> = {
  'input-modalities': 3,
  'output-modalities': 3,
  'context-window': 3,
  partition: 3,
  authorization: 3,
  origin: 3,
  'max-output': 1,
  'tool-use': 1,
  'structured-output': 1,
  reasoning: 1,
  streaming: 1,
  'prompt-caching': 1,
  batch: 1,
  'fine-tuning': 1,
  'price-ceiling': 1,
  latency: 1,
  volume: 1,
}

export function weightOf(kind: RequirementKind): number {
  return weights[kind]
}

/** What a score is made of; `credit` is the weighted share of requirements met, 0 to 1. */
export interface ScoreInputs {
  readonly subject: Subject
  readonly alternative: CompiledAlternative
  readonly credit: number
  readonly effortDays: number
}

/** The score, 0 to 100, to a tenth. */
export function score(inputs: ScoreInputs): number {
  const { alternative, credit, effortDays } = inputs
  const sum =
    points.requirements * credit +
    points.class * classShare(inputs) +
    points.price * priceShare(inputs) +
    points.effort * effortShare(effortDays) +
    points.evidence * alternative.evidence
  return Math.round(sum * 10) / 10
}

/** The same score part by part, with reasons. */
export function scoreParts(inputs: ScoreInputs): readonly ScorePart[] {
  const { alternative, credit, effortDays } = inputs
  return [
    part('requirements', credit, 'Weighted share of the requirements that are met.'),
    part('class', classShare(inputs), classReason(inputs)),
    part('price', priceShare(inputs), priceReason(inputs)),
    part('effort', effortShare(effortDays), `${effortDays} person-days.`),
    part('evidence', alternative.evidence, 'How well it is evidenced where it runs.'),
  ]
}

function part(name: ScorePart['name'], share: number, reason: string): ScorePart {
  return { name, points: Math.round(points[name] * share * 10) / 10, of: points[name], reason }
}

function classShare({ subject, alternative }: ScoreInputs): number {
  if (!alternative.isModel) return 0
  if (alternative.tier === null) return 0.5
  const short = tiers.indexOf(subject.targetTier) - tiers.indexOf(alternative.tier)
  return short <= 0 ? 1 : short === 1 ? 0.5 : 0
}

function classReason({ subject, alternative }: ScoreInputs): string {
  if (!alternative.isModel) return 'Not a model.'
  if (alternative.tier === null) return 'Its class is not recorded.'
  return `Class ${alternative.tier}; the workload is taken to need ${subject.targetTier}. A judgement: evaluate it.`
}

function priceShare({ subject, alternative }: ScoreInputs): number {
  const { category } = alternative.entry
  if (category === 'retire') return 1
  if (category !== 'bedrock-model' || subject.priceAt === null) return 0.5
  return alternative.cheapness[subject.priceAt]
}

function priceReason({ subject, alternative }: ScoreInputs): string {
  if (alternative.entry.category === 'retire') return 'Nothing is paid.'
  const price = alternative.entry.category === 'bedrock-model' ? priceFor(subject, alternative) : null
  if (price === null) return 'Its price is not known.'
  return `$${price.input} in, $${price.output} out per million tokens (${price.where}).`
}

/** All points for no work, half at 30 person-days. */
function effortShare(days: number): number {
  return 30 / (30 + days)
}
