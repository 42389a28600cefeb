import { claudeMention, excerptOf, likelyFrom, type Mention } from './claudeMention.ts'
import type { CompiledMapping } from './compileMapping.ts'
import { maskSecrets } from './maskSecrets.ts'

/** What a row of an inventory says about Claude: the surest place, and how many columns name it. */
export interface RowMention {
  readonly column: string
  readonly excerpt: string
  readonly confidence: number
  readonly likely: boolean
  readonly columns: number
}

/** Columns about people and companies' people: a Claude there is a person. Rejection reasons are ours. */
const skipped = new Set(['owner', 'email', 'emailDomain', 'claudeUse', 'ignore'])

/** Looks through the cells of a row for text that names Claude or Anthropic. */
export function findMention(mapping: CompiledMapping, cells: readonly string[]): RowMention | null {
  if (!mapping.mentions) return null
  let best: { mention: Mention; header: string; text: string } | null = null
  let columns = 0
  for (const { index, header, target } of mapping.columns) {
    const text = cells[index] ?? ''
    if (text === '' || skipped.has(target.id) || isPersonColumn(header)) continue
    const mention = claudeMention(text)
    if (mention === null) continue
    columns += 1
    if (best === null || mention.confidence > best.mention.confidence) best = { mention, header, text }
  }
  if (best === null) return null
  const { mention, header, text } = best
  return {
    column: header,
    excerpt: maskSecrets(excerptOf(text, mention)),
    confidence: mention.confidence,
    likely: mention.confidence >= likelyFrom,
    columns,
  }
}

const personWords =
  /\b(?:contact|owner|poc|manager|lead|author|submitter|reviewer|official|responsible|e-?mail)\b/i

function isPersonColumn(header: string): boolean {
  return header.length < 60 && personWords.test(header)
}
