import type { Modality } from '../catalog/factSchemas.ts'
import type { Workload } from '../model/entities/workload.ts'
import type { Feature, Scope } from '../model/vocabulary.ts'
import type { Partition, RequirementValue } from './requirement.ts'

/** A default requirement and why the workload has it. */
export interface DerivedRequirement {
  readonly requirement: RequirementValue
  readonly why: string
}

export type RequirementFacts = Pick<Workload, 'features' | 'environment' | 'impactLevel' | 'kind'>

/** Claude's usual window, which long-context use is taken to need until someone states the real figure. */
const longContextTokens = 200_000

/**
 * What a workload needs of a model, from what it uses, where it runs and whose work it is. Unknown features, places
 * and levels add nothing that is not said: unknown features leave text in and out; an unknown place leaves the
 * partition open; an unknown impact level adds no authorization. Citations, computer use and embeddings set no
 * requirement of the model: no catalog holds such facts (see the effort table for the work they mean).
 */
export function deriveRequirements(workload: RequirementFacts, scope: Scope): readonly DerivedRequirement[] {
  return [
    ...modalities(workload.features),
    ...workload.features.flatMap((feature) => byFeature[feature] ?? []),
    partitionOf(workload),
    ...authorizationOf(workload),
    ...originOf(scope),
  ]
}

const inputBy: Partial<Record<Feature, Modality>> = {
  vision: 'image',
  'computer-use': 'image',
  documents: 'document',
  audio: 'audio',
  video: 'video',
}

function modalities(features: readonly Feature[]): readonly DerivedRequirement[] {
  const using = features.filter((feature) => inputBy[feature] !== undefined)
  const inputs = new Set<Modality>(['text'])
  for (const feature of using) inputs.add(inputBy[feature] ?? 'text')
  const unknown = features.length === 0
  const only = 'What it uses of Claude is not recorded, so only text is asked for.'
  return [
    {
      requirement: { kind: 'input-modalities', value: [...inputs].sort(inOrder) },
      why: unknown
        ? only
        : using.length === 0
          ? 'Claude is prompted with text.'
          : `It uses ${using.join(', ')}.`,
    },
    {
      requirement: { kind: 'output-modalities', value: ['text'] },
      why: unknown ? only : 'Claude answers in text.',
    },
  ]
}

function inOrder(a: Modality, b: Modality): number {
  return a === b ? 0 : a === 'text' || (b !== 'text' && a < b) ? -1 : 1
}

const byFeature: Partial<Record<Feature, readonly DerivedRequirement[]>> = {
  tools: [{ requirement: { kind: 'tool-use', value: null }, why: 'It calls tools.' }],
  'computer-use': [
    {
      requirement: { kind: 'tool-use', value: null },
      why: 'Computer use is built on tool calls and screenshots.',
    },
  ],
  'structured-output': [
    { requirement: { kind: 'structured-output', value: null }, why: 'It relies on structured output.' },
  ],
  thinking: [{ requirement: { kind: 'reasoning', value: null }, why: 'It uses extended thinking.' }],
  streaming: [{ requirement: { kind: 'streaming', value: null }, why: 'It streams answers.' }],
  caching: [{ requirement: { kind: 'prompt-caching', value: null }, why: 'It uses prompt caching.' }],
  batch: [{ requirement: { kind: 'batch', value: null }, why: 'It runs batches.' }],
  'fine-tuned': [{ requirement: { kind: 'fine-tuning', value: null }, why: 'It uses a fine-tuned model.' }],
  'long-context': [
    {
      requirement: { kind: 'context-window', value: longContextTokens },
      why: "It uses long context: Claude's usual 200,000 tokens are asked for until the real figure is stated.",
    },
  ],
}

function partitionOf({ environment, impactLevel }: RequirementFacts): DerivedRequirement {
  const [value, why] = partitionAndWhy(environment, impactLevel)
  return { requirement: { kind: 'partition', value }, why }
}

function partitionAndWhy(
  environment: Workload['environment'],
  level: Workload['impactLevel'],
): readonly [Partition | null, string] {
  if (environment === 'top-secret') return ['top-secret', 'It runs in a Top Secret environment.']
  if (environment === 'secret') return ['secret', 'It runs in a Secret environment.']
  if (level === 'IL6') return ['secret', 'Impact level 6 is Secret.']
  if (level === 'IL4' || level === 'IL5')
    return ['govcloud', `${level} is served from the GovCloud partition.`]
  if (environment === 'govcloud') return ['govcloud', 'It runs in GovCloud.']
  if (environment === 'commercial') return ['commercial', 'It runs in a commercial environment.']
  if (environment === 'on-premises')
    return [null, 'It runs on premises; which AWS partition it may use is not recorded.']
  return [null, 'Neither environment nor impact level is recorded.']
}

function authorizationOf({ impactLevel }: RequirementFacts): readonly DerivedRequirement[] {
  if (impactLevel === null) return []
  return [
    {
      requirement: { kind: 'authorization', value: impactLevel },
      why: `Its impact level is ${impactLevel}.`,
    },
  ]
}

function originOf(scope: Scope): readonly DerivedRequirement[] {
  if (scope === 'out') return []
  const why =
    'A default for DoW work, not a ruling: many federal programs prohibit models made in China. Switch it off with explicit approval.'
  return [{ requirement: { kind: 'origin', value: { deny: ['CN'] } }, why }]
}
