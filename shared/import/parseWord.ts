import * as words from '#shared/model/vocabulary.ts'
import { isBlank } from './blank.ts'
import { badCell, blankCell, type CellResult, readValue } from './cellResult.ts'
import { normaliseHeader } from './normaliseHeader.ts'

type Aliases = Readonly<Record<string, readonly string[]>>

/** The fields with a fixed vocabulary: its words, and other spellings that mean the same without doubt. */
const vocabularies = {
  kind: {
    words: words.workloadKinds,
    aliases: {
      application: ['app', 'system', 'web application', 'software'],
      agent: ['ai agent', 'agentic', 'agentic ai', 'agents'],
      pipeline: ['data pipeline', 'batch', 'batch job', 'etl'],
      'chat-seats': ['chat', 'seats', 'chatbot seats', 'chat assistant', 'claude team', 'claude enterprise'],
      'coding-assistant': ['coding tool', 'code assistant', 'ide assistant', 'claude code', 'developer tool'],
      'vendor-product': ['vendor', 'product', 'cots', 'saas', 'third party product', 'vendor software'],
    },
  },
  environment: {
    words: words.environments,
    aliases: {
      commercial: ['aws commercial', 'commercial cloud', 'aws', 'standard', 'public cloud'],
      govcloud: ['aws govcloud', 'gov cloud', 'aws govcloud us', 'govcloud us', 'aws us gov'],
      secret: ['aws secret region', 'secret region', 'sipr', 'siprnet'],
      'top-secret': ['ts', 'aws top secret region', 'top secret region', 'jwics', 'c2s'],
      'on-premises': ['on prem', 'onprem', 'on premise', 'data center', 'datacenter'],
    },
  },
  impactLevel: {
    words: words.impactLevels,
    aliases: {
      IL2: ['2', 'il 2', 'impact level 2', 'dod il2'],
      IL4: ['4', 'il 4', 'impact level 4', 'dod il4'],
      IL5: ['5', 'il 5', 'impact level 5', 'dod il5'],
      IL6: ['6', 'il 6', 'impact level 6', 'dod il6'],
    },
  },
  criticality: {
    words: words.criticalities,
    aliases: {
      'mission-critical': ['critical', 'mission essential', 'very high'],
      medium: ['moderate', 'med', 'normal'],
    },
  },
  claudeUse: {
    words: words.claudeUses,
    aliases: {
      confirmed: ['yes', 'y', 'true', 'in use', 'uses claude'],
      none: ['no', 'n', 'false', 'not used', 'no claude'],
      possible: ['maybe', 'suspected'],
      likely: ['probable', 'probably'],
    },
  },
  route: {
    words: words.routes,
    aliases: {
      bedrock: ['amazon bedrock', 'aws bedrock'],
      'claude-platform-aws': ['claude platform on aws', 'claude platform'],
      'anthropic-api': ['anthropic', 'anthropic direct', 'claude api', 'direct', 'anthropic claude api'],
      vertex: ['vertex ai', 'google vertex', 'google vertex ai', 'gcp'],
      foundry: ['microsoft foundry', 'azure ai foundry', 'azure', 'azure foundry'],
      vendor: ['vendor product', 'third party', 'embedded', 'inside a product'],
      subscription: ['claude pro', 'claude team', 'claude enterprise', 'seats', 'claude ai'],
    },
  },
  features: {
    words: words.features,
    aliases: {
      tools: ['tool use', 'function calling', 'tool calling'],
      vision: ['images', 'image', 'image input'],
      documents: ['pdf', 'pdfs', 'document input'],
      caching: ['prompt caching', 'cache'],
      thinking: ['extended thinking', 'reasoning'],
      batch: ['batches', 'batch inference'],
      'structured-output': ['json', 'json output', 'structured outputs'],
      'fine-tuned': ['fine tuning', 'finetuned'],
    },
  },
} as const satisfies Record<string, { readonly words: readonly string[]; readonly aliases: Aliases }>

export type WordField = keyof typeof vocabularies

const lookups = new Map(Object.entries(vocabularies).map(([field, entry]) => [field, lookupOf(entry)]))

/** A cell as one word of the field's vocabulary; other spellings and case are accepted. */
export function parseWord(field: WordField, text: string): CellResult<string> {
  if (field === 'claudeUse' && text.trim().toLowerCase() === 'none') return readValue('none')
  if (isBlank(text)) return blankCell
  const word = lookups.get(field)?.get(normaliseHeader(text))
  return word === undefined ? badCell(`not one of: ${vocabularies[field].words.join(', ')}`) : readValue(word)
}

function lookupOf(entry: {
  readonly words: readonly string[]
  readonly aliases: Aliases
}): Map<string, string> {
  const lookup = new Map<string, string>()
  for (const [word, spellings] of Object.entries(entry.aliases)) {
    for (const spelling of spellings) lookup.set(normaliseHeader(spelling), word)
  }
  for (const word of entry.words) lookup.set(normaliseHeader(word), word)
  return lookup
}
