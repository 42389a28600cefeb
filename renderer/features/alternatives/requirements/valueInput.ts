import { assertNever } from '#shared/model/problem.ts'
import type { Json } from '#shared/model/scalars.ts'
import type { RequirementKind } from '#shared/model/vocabulary.ts'

/** What kind of control edits the value of a requirement. */
export type ValueInput = 'modalities' | 'number' | 'partition' | 'authorization' | 'countries' | 'none'

/** The control and its unit for a kind of requirement. */
export function valueInput(kind: RequirementKind): { readonly input: ValueInput; readonly label: string } {
  switch (kind) {
    case 'input-modalities':
      return { input: 'modalities', label: 'It must accept' }
    case 'output-modalities':
      return { input: 'modalities', label: 'It must produce' }
    case 'context-window':
      return { input: 'number', label: 'At least this many tokens' }
    case 'max-output':
      return { input: 'number', label: 'Answers of up to this many tokens' }
    case 'price-ceiling':
      return { input: 'number', label: 'At most this many USD a month' }
    case 'latency':
      return { input: 'number', label: 'Milliseconds to the first token (95th percentile)' }
    case 'volume':
      return { input: 'number', label: 'Tokens a month' }
    case 'partition':
      return { input: 'partition', label: 'It must run in' }
    case 'authorization':
      return { input: 'authorization', label: 'Authorized at' }
    case 'origin':
      return { input: 'countries', label: 'Not made in (two-letter country codes)' }
    case 'tool-use':
    case 'structured-output':
    case 'reasoning':
    case 'streaming':
    case 'prompt-caching':
    case 'batch':
    case 'fine-tuning':
      return { input: 'none', label: '' }
    default:
      return assertNever(kind)
  }
}

/** The countries of a stored origin requirement. */
export function countriesOf(value: Json): readonly string[] {
  const deny = typeof value === 'object' && value !== null && 'deny' in value ? value.deny : null
  return Array.isArray(deny) ? deny.filter((each): each is string => typeof each === 'string') : []
}
