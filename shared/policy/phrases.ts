import type { Fact } from './fact.ts'
import { betweenWords, fold } from './fold.ts'

/** Finds the first of many phrases in a text; null when none stands there as whole words. */
export type PhraseFinder = (text: Pick<Fact, 'lower' | 'words'>) => string | null

interface Phrase {
  readonly words: readonly string[]
  readonly written: string
  /** Longer phrases that contain this one and make it mean something else, with its offset in words. */
  readonly shadows: readonly { readonly words: readonly string[]; readonly at: number }[]
}

/**
 * Compiles phrases into a finder. A phrase inside an exception ("Army" in "Salvation Army") does not count.
 * One regular expression rules out most texts; only the rest are walked word by word.
 */
export function phraseFinder(phrases: readonly string[], exceptions: readonly string[]): PhraseFinder {
  const avoid = exceptions.map(wordsOf)
  const byFirstWord = new Map<string, Phrase[]>()
  for (const written of phrases) {
    const words = wordsOf(written)
    const first = words[0]
    if (first === undefined) continue
    const phrase = { words, written, shadows: shadowsOf(words, avoid) }
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase])
  }
  const mayOccur = anywhere([...byFirstWord.values()].flat())
  return (text) => {
    if (!mayOccur.test(text.lower)) return null
    const { words } = text
    for (let at = 0; at < words.length; at++) {
      const candidates = byFirstWord.get(words[at] ?? '')
      if (candidates === undefined) continue
      const hit = candidates.find((phrase) => counts(phrase, words, at))
      if (hit !== undefined) return hit.written
    }
    return null
  }
}

/** Matches wherever a phrase may begin, also inside longer words: cheap, and never misses one. */
function anywhere(phrases: readonly Phrase[]): RegExp {
  const spelled = phrases.map(({ words }) => words.join(`${betweenWords.source}+`))
  return new RegExp(`(?<![a-z0-9])(?:${spelled.join('|')})`)
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '')
}

function shadowsOf(phrase: readonly string[], exceptions: readonly (readonly string[])[]): Phrase['shadows'] {
  return exceptions.flatMap((words) =>
    words.flatMap((_, at) => (standsAt(phrase, words, at) ? [{ words, at }] : [])),
  )
}

function counts(phrase: Phrase, words: readonly string[], at: number): boolean {
  if (!standsAt(phrase.words, words, at)) return false
  return !phrase.shadows.some((shadow) => standsAt(shadow.words, words, at - shadow.at))
}

function standsAt(wanted: readonly string[], words: readonly string[], at: number): boolean {
  if (at < 0) return false
  for (let i = 0; i < wanted.length; i++) if (words[at + i] !== wanted[i]) return false
  return true
}
