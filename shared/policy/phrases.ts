import { fold } from './fold.ts'

/** Finds the first of many phrases in a folded text; null when none stands there as whole words. */
export type PhraseFinder = (folded: string) => string | null

interface Phrase {
  readonly folded: string
  readonly written: string
  /** Longer phrases that contain this one and make it mean something else, with its offset inside them. */
  readonly shadows: readonly { readonly folded: string; readonly at: number }[]
}

/**
 * Compiles phrases into a finder that walks the words of a text once, whatever the number of phrases.
 * A phrase inside an exception ("Army" in "Salvation Army") does not count.
 */
export function phraseFinder(phrases: readonly string[], exceptions: readonly string[]): PhraseFinder {
  const byFirstWord = new Map<string, Phrase[]>()
  for (const written of phrases) {
    const folded = fold(written)
    const first = folded.slice(1, folded.indexOf(' ', 1))
    if (first === '') continue
    const phrase = { folded, written, shadows: shadowsOf(folded, exceptions) }
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase])
  }
  return (text) => {
    for (let start = 0; start < text.length - 1; ) {
      const end = text.indexOf(' ', start + 1)
      const candidates = byFirstWord.get(text.slice(start + 1, end))
      const hit = candidates?.find((phrase) => standsAt(phrase, text, start))
      if (hit !== undefined) return hit.written
      start = end
    }
    return null
  }
}

function shadowsOf(folded: string, exceptions: readonly string[]): Phrase['shadows'] {
  return exceptions
    .map((exception) => ({ folded: fold(exception), at: fold(exception).indexOf(folded) }))
    .filter((shadow) => shadow.at >= 0)
}

function standsAt(phrase: Phrase, text: string, start: number): boolean {
  if (!text.startsWith(phrase.folded, start)) return false
  return !phrase.shadows.some(({ folded, at }) => start >= at && text.startsWith(folded, start - at))
}
