import type { RequirementKind } from '../model/vocabulary.ts'
import type { RankedLine } from './result.ts'

/** An unknown in words: what to ask, of whom. */
export interface QuestionWords {
  /** True when it is the workload that lacks the fact, not the alternative. */
  readonly ofWorkload: boolean
  readonly question: string
  readonly settles: string
}

const catalogue = 'Its model card or an AWS answer; then import a catalog that holds it.'
const trial = 'A trial call in your own account; then import a catalog that holds it.'

/** Kinds that the hosting service settles, whatever weights it runs. */
const ofPlace: readonly RequirementKind[] = ['partition', 'authorization', 'price-ceiling', 'volume']

/** What would settle an unknown requirement of an alternative. */
export function questionOf(
  kind: RequirementKind,
  { name, category }: Pick<RankedLine, 'name' | 'category'>,
  partitionOpen: boolean,
): QuestionWords {
  if (category === 'vendor-replacement')
    return {
      ofWorkload: false,
      question: `What replaces Claude, where does it run, and at which authorization level? (${name})`,
      settles: "The vendor's answer in writing, with a date.",
    }
  if (category === 'self-hosted' && !ofPlace.includes(kind))
    return {
      ofWorkload: false,
      question: `Which open weights, and can their serving stack do what is needed? (${name})`,
      settles: 'Choose the weights and try them on a test endpoint.',
    }
  if (kind === 'partition' && partitionOpen)
    return {
      ofWorkload: true,
      question: 'Where must these workloads run?',
      settles: 'Record environment or impact level in the inventory.',
    }
  const [question, settles] = words(kind, name)
  return { ofWorkload: false, question, settles }
}

function words(kind: RequirementKind, name: string): readonly [string, string] {
  switch (kind) {
    case 'authorization':
      return [`Is ${name} authorized at the impact level?`, 'AWS Artifact / Services in Scope, or your AO.']
    case 'partition':
      return [
        `Is ${name} offered where the workloads must run?`,
        'AWS Region tables or your AWS account team.',
      ]
    case 'price-ceiling':
      return [`What does ${name} cost these workloads?`, 'Record token volumes; ask AWS for the price.']
    case 'volume':
      return [
        `Does your quota for ${name} carry the volume?`,
        'Service Quotas of the account, or AWS support.',
      ]
    case 'latency':
      return [`How fast is ${name}?`, trial]
    case 'origin':
      return [`Where is ${name} made?`, catalogue]
    case 'tool-use':
    case 'structured-output':
    case 'streaming':
    case 'reasoning':
    case 'prompt-caching':
    case 'batch':
    case 'fine-tuning':
      return [`Does ${name} support ${kind.replace('-', ' ')}?`, trial]
    default:
      return [`Which ${kind.replace('-', ' ')} does ${name} have?`, catalogue]
  }
}
