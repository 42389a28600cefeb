import type { Alternative } from '../catalog/alternative.ts'
import type { FactName } from '../catalog/factSchemas.ts'
import { type KnownFact, knownFact } from '../catalog/knownFact.ts'
import { assertNever } from '../model/problem.ts'
import { barrier, type Check, gap, met, unknown } from './check.ts'
import { checkModalities } from './checkModalities.ts'
import { checkAuthorization, checkPartition } from './checkPlace.ts'
import type { Partition, RequirementValue } from './requirement.ts'
import { thousands } from './requirementLabel.ts'

/**
 * One requirement against one alternative's facts. An unknown fact is `unknown`: never met, never unmet. Unmet
 * modalities, context, partition, authorization and origin are barriers; other unmet kinds are gaps that work can
 * bridge. `partition` is where the workload must run: batch and fine-tuning differ by Region. A price ceiling is
 * checked elsewhere, it needs the workload's volumes.
 */
export function checkRequirement(
  requirement: Exclude<RequirementValue, { kind: 'price-ceiling' }>,
  entry: Alternative,
  partition: Partition | null,
): Check {
  switch (requirement.kind) {
    case 'input-modalities':
      return checkModalities('input', requirement.value, entry)
    case 'output-modalities':
      return checkModalities('output', requirement.value, entry)
    case 'context-window':
      return checkContext(requirement.value, entry)
    case 'max-output':
      return checkMaxOutput(requirement.value, entry)
    case 'tool-use':
    case 'structured-output':
    case 'reasoning':
    case 'streaming':
    case 'prompt-caching':
      return checkAbility(abilities[requirement.kind], knownFact(entry, abilities[requirement.kind].fact))
    case 'batch':
      return checkRegional('batch', 'govBatch', abilities.batch, entry, partition)
    case 'fine-tuning':
      return checkRegional('fineTuning', 'govFineTuning', abilities['fine-tuning'], entry, partition)
    case 'partition':
      return checkPartition(requirement.value, entry)
    case 'authorization':
      return checkAuthorization(requirement.value, entry)
    case 'origin':
      return checkOrigin(requirement.value.deny, entry)
    case 'latency':
      return checkLatency(requirement.value, entry)
    case 'volume':
      return unknown('Quotas are set per account: ask AWS for the tokens a minute this workload needs.')
    default:
      return assertNever(requirement)
  }
}

type YesNoFact = Extract<
  FactName,
  'toolUse' | 'structuredOutput' | 'reasoning' | 'streaming' | 'promptCaching' | 'batch' | 'fineTuning'
>

interface Ability {
  readonly fact: YesNoFact
  readonly name: string
  readonly bridge: string
}

/** Yes/no abilities; how a missing one is bridged follows facts.md 4.3. */
const abilities = {
  'tool-use': {
    fact: 'toolUse',
    name: 'Tool use',
    bridge: 'Ask for tool calls in the prompt and parse them in a loop of your own.',
  },
  'structured-output': {
    fact: 'structuredOutput',
    name: 'Structured output',
    bridge: 'Ask for JSON in the prompt, check it against the schema and retry.',
  },
  reasoning: {
    fact: 'reasoning',
    name: 'Reasoning',
    bridge: 'Ask for written steps in the prompt and re-test the hard cases.',
  },
  streaming: {
    fact: 'streaming',
    name: 'Streaming',
    bridge: 'Show progress and deliver the whole answer at once.',
  },
  'prompt-caching': {
    fact: 'promptCaching',
    name: 'Prompt caching',
    bridge: 'Run without a cache and re-price; shorten the fixed part of the prompts.',
  },
  batch: {
    fact: 'batch',
    name: 'Batch inference',
    bridge: 'Run a queue of on-demand calls; without the batch discount of about half.',
  },
  'fine-tuning': {
    fact: 'fineTuning',
    name: 'Fine-tuning',
    bridge:
      'Replace the tuning by examples in the prompt, tune in a commercial Region, or host tuned weights.',
  },
} as const satisfies Record<string, Ability>

function checkAbility(ability: Ability, fact: KnownFact<YesNoFact>): Check {
  if (fact.value === null) return unknown(`${ability.name} is not recorded.`, fact)
  if (fact.value) return met(`${ability.name}: yes.${noted(fact)}`, fact)
  return gap(`${ability.name}: no.${noted(fact)}`, ability.bridge, fact)
}

function checkRegional(
  commercial: 'batch' | 'fineTuning',
  gov: 'govBatch' | 'govFineTuning',
  ability: Ability,
  entry: Alternative,
  partition: Partition | null,
): Check {
  const general = knownFact(entry, commercial)
  // What no Region has, no partition has.
  if (partition === 'commercial' || general.value === false) return checkAbility(ability, general)
  const special: KnownFact<typeof gov> = knownFact(entry, gov)
  if (partition === 'govcloud' && special.value !== null)
    return special.value
      ? met(`${ability.name} in GovCloud: yes.${noted(special)}`, special)
      : gap(`${ability.name} in GovCloud: no.${noted(special)}`, ability.bridge, special)
  const elsewhere = general.value === true ? ' It is recorded for commercial Regions only.' : ''
  return unknown(`${ability.name} is not recorded where this workload must run.${elsewhere}`, general)
}

function checkContext(needed: number, entry: Alternative): Check {
  const fact = knownFact(entry, 'contextWindow')
  if (fact.value === null) return unknown('The context window is not recorded.', fact)
  const has = `Context window of ${thousands(fact.value)} tokens.`
  return fact.value >= needed ? met(has, fact) : barrier(has, fact)
}

function checkMaxOutput(needed: number, entry: Alternative): Check {
  const fact = knownFact(entry, 'maxOutput')
  if (fact.value === null) return unknown('The longest answer is not recorded.', fact)
  const has = `Answers of up to ${thousands(fact.value)} tokens.`
  return fact.value >= needed ? met(has, fact) : gap(has, 'Produce long answers in parts.', fact)
}

function checkOrigin(deny: readonly string[], entry: Alternative): Check {
  const fact = knownFact(entry, 'origin')
  if (fact.value === null) return unknown('The country of the maker is not recorded.', fact)
  const has = `${entry.provider}, ${fact.value}.`
  return deny.includes(fact.value) ? barrier(has, fact) : met(has, fact)
}

function checkLatency(limitMs: number, entry: Alternative): Check {
  const fact = knownFact(entry, 'latencyMs')
  if (fact.value === null) return unknown('Latency is not recorded: measure it in your account.', fact)
  const has = `First token within ${thousands(fact.value)} ms.`
  return fact.value <= limitMs
    ? met(has, fact)
    : gap(has, 'Stream, shorten prompts, or relax the limit.', fact)
}

function noted(fact: { readonly note: string | null }): string {
  return fact.note === null ? '' : ` ${fact.note}`
}
