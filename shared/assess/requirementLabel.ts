import { assertNever } from '../model/problem.ts'
import type { RequirementValue } from './requirement.ts'

const partitionNames = {
  commercial: 'AWS commercial Regions',
  govcloud: 'AWS GovCloud (US)',
  secret: 'AWS Secret Region',
  'top-secret': 'AWS Top Secret Region',
} as const

/** A requirement in words, to follow "It": "accepts text and image". */
export function requirementLabel(requirement: RequirementValue): string {
  switch (requirement.kind) {
    case 'input-modalities':
      return `accepts ${joined(requirement.value)}`
    case 'output-modalities':
      return `produces ${joined(requirement.value)}`
    case 'context-window':
      return `context window of at least ${thousands(requirement.value)} tokens`
    case 'max-output':
      return `answers of up to ${thousands(requirement.value)} tokens`
    case 'tool-use':
      return 'calls tools'
    case 'structured-output':
      return 'structured output'
    case 'reasoning':
      return 'reasons before answering'
    case 'streaming':
      return 'streams its answers'
    case 'prompt-caching':
      return 'caches prompts'
    case 'batch':
      return 'runs batches'
    case 'fine-tuning':
      return 'can be fine-tuned'
    case 'partition':
      return requirement.value === null ? 'AWS partition not known yet' : partitionName(requirement.value)
    case 'authorization':
      return `authorized at ${requirement.value}`
    case 'origin':
      return `not made in ${joined(requirement.value.deny)}`
    case 'price-ceiling':
      return `at most $${thousands(requirement.value)} a month`
    case 'latency':
      return `first token within ${thousands(requirement.value)} ms`
    case 'volume':
      return `carries ${thousands(requirement.value)} tokens a month`
    default:
      return assertNever(requirement)
  }
}

/** `govcloud` -> "runs in AWS GovCloud (US)". */
function partitionName(partition: keyof typeof partitionNames): string {
  return `runs in ${partitionNames[partition]}`
}

/** 262144 -> "262,144", the same in every locale. */
export function thousands(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
