import type { ScopeRule } from '#shared/policy/rule.ts'
import type { Excerpt } from './excerpt.ts'

/**
 * Evidence that is already a cut-out of a long text (`…partnered with DARPA. The…`), with the rule's own phrase in it
 * marked; the longest phrase wins. Null where it is no cut-out, or no phrase of the rule stands in it.
 */
export function markPhrase(value: string, rule: ScopeRule | undefined): Excerpt | null {
  if (rule === undefined || !(value.startsWith('…') || value.endsWith('…'))) return null
  const phrases = [...(rule.all ?? []), ...(rule.any ?? [])].flatMap((condition) =>
    'values' in condition ? (condition.values ?? []) : [],
  )
  for (const phrase of phrases.sort((a, b) => b.length - a.length)) {
    const at = value.search(wholeWords(phrase))
    if (at < 0) continue
    const end = at + phrase.length
    return { before: value.slice(0, at), hit: value.slice(at, end), after: value.slice(end) }
  }
  return null
}

function wholeWords(phrase: string): RegExp {
  const escaped = phrase.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'iu')
}
