import shipped from '../../assets/discovery/rules.json' with { type: 'json' }
import type { Feature } from '../model/vocabulary.ts'
import type { FileFinding } from './found.ts'

/** One rule of the shipped list, compiled. */
export interface Rule {
  readonly id: string
  readonly kind: FileFinding['kind']
  readonly use: FileFinding['use']
  readonly confidence: number
  readonly pattern: RegExp
  readonly languages: ReadonlySet<string> | null
  /** Holds only where commands are written: shell, Docker, CI, notebooks. */
  readonly shell: boolean
  /** About Bedrock or a gateway as such: says nothing where a model is named. */
  readonly generic: boolean
  /** A name only: says nothing where something surer is found. */
  readonly weak: boolean
  readonly says: string
  readonly lookUp: string | null
}

interface ShippedRule {
  readonly id: string
  readonly kind: string
  readonly use: string
  readonly confidence: number
  readonly pattern: string
  readonly says: string
  readonly lookUp?: string
  readonly case?: boolean
  readonly languages?: readonly string[]
  readonly shell?: boolean
  readonly generic?: boolean
  readonly weak?: boolean
}

/** Every rule of `assets/discovery/rules.json`, in its order. */
export const rules: readonly Rule[] = (shipped.rules as readonly ShippedRule[]).map((rule) => ({
  id: rule.id,
  // The test of the rule file checks these words against the vocabulary.
  kind: rule.kind as Rule['kind'],
  use: rule.use as Rule['use'],
  confidence: rule.confidence,
  pattern: new RegExp(rule.pattern, rule.case === true ? 'm' : 'im'),
  languages: rule.languages === undefined ? null : new Set(rule.languages),
  shell: rule.shell === true,
  generic: rule.generic === true,
  weak: rule.weak === true,
  says: rule.says,
  lookUp: rule.lookUp ?? null,
}))

/** Models of other makers: where one is named and no Claude, generic Bedrock code is not a possible use. */
export const otherModels = new RegExp(shipped.otherModels, 'gi')

const featurePatterns = shipped.features.map(({ feature, pattern }) => ({
  feature: feature as Feature, // checked by the same test
  pattern: new RegExp(pattern),
}))

/** Features of Claude that a source text uses, in the order of the vocabulary's list. */
export function featuresIn(text: string): Feature[] {
  return featurePatterns.filter(({ pattern }) => pattern.test(text)).map(({ feature }) => feature)
}

/**
 * The first pass over the bytes, as ripgrep reads it (case-insensitive): a superset of everything the rules can match.
 */
export const firstPass =
  'claude|anthropi|sk-ant-|bedrock|litellm|langchain[-_.]aws|pydantic[-_]ai|strands[-_]agents|aider-chat|"?instructor"?\\s*[=<>~:]|publishers/anthropic|ruby_llm|langchainrb|prism-php|rig-core|"CycloneDX"|ModelInvocationLog'

/** The same for our own reading of a file: where a line may hold something. */
export const hitPattern = new RegExp(firstPass, 'gi')
