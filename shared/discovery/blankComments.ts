import type { Language } from './fileRole.ts'

interface Syntax {
  readonly line: readonly string[]
  readonly block: readonly (readonly [string, string])[]
  readonly quotes: string
  /** Triple-quoted strings that stand alone are documentation. */
  readonly triple: boolean
}

const none: Syntax = { line: [], block: [], quotes: '', triple: false }
const slash: Syntax = { line: ['//'], block: [['/*', '*/']], quotes: `"'\``, triple: false }
const hash: Syntax = { line: ['#'], block: [], quotes: `"'`, triple: false }

const syntaxes: Readonly<Record<Language, Syntax>> = {
  python: { ...hash, triple: true },
  javascript: { ...slash, block: [['/*', '*/'], ['<!--', '-->']] },
  jvm: slash,
  dotnet: slash,
  go: slash,
  ruby: { ...hash, block: [['\n=begin', '\n=end']] },
  rust: { ...slash, quotes: '"' },
  php: { ...slash, line: ['//', '#'] },
  swift: slash,
  elixir: { ...hash, triple: true },
  dart: slash,
  r: hash,
  scala: slash,
  lua: { line: ['--'], block: [['{-', '-}'], ['--[[', ']]']], quotes: `"`, triple: false },
  c: slash,
  shell: hash,
  powershell: { ...hash, block: [['<#', '#>']] },
  batch: { ...none, line: ['rem ', 'REM ', '::'] },
  sql: { line: ['--'], block: [['/*', '*/']], quotes: `"'`, triple: false },
  terraform: { line: ['#', '//'], block: [['/*', '*/']], quotes: '"', triple: false },
  yaml: hash,
  json: { line: ['//'], block: [['/*', '*/']], quotes: '"', triple: false },
  toml: hash,
  ini: { ...none, line: ['#', ';'] },
  xml: { ...none, block: [['<!--', '-->']] },
  docker: hash,
  lisp: { ...none, line: [';'], quotes: '"' },
  plain: { ...none, line: ['#'] },
} // biome-ignore format: one line a language

/** The text with its comments (and documentation strings) as spaces, line ends kept: positions stay the same. */
export function blankComments(text: string, language: Language): string {
  const syntax = syntaxes[language]
  const starts = startersOf(syntax)
  if (starts === null) return text
  const pieces: string[] = []
  let kept = 0
  let at = 0
  while (at < text.length) {
    starts.lastIndex = at
    const match = starts.exec(text)
    if (match === null) break
    const from = match.index
    const span = spanAt(text, from, match[0], syntax, language)
    if (span.comment) {
      pieces.push(text.slice(kept, from), text.slice(from, span.end).replace(/[^\n]/g, ' '))
      kept = span.end
    }
    at = Math.max(span.end, from + 1)
  }
  pieces.push(text.slice(kept))
  return pieces.join('')
}

interface Span {
  readonly end: number
  readonly comment: boolean
}

function spanAt(text: string, from: number, token: string, syntax: Syntax, language: Language): Span {
  const block = syntax.block.find(([open]) => open === token)
  if (block !== undefined) return { end: after(text, block[1], from + token.length), comment: true }
  if (syntax.line.includes(token)) {
    if (!startsComment(text, from, token, language)) return { end: from + token.length, comment: false }
    return { end: endOfLine(text, from), comment: true }
  }
  if (token.length === 3) {
    const alone = /(?:^|\n)[ \t]*(?:@?\w*doc[ \t]+)?[rRuUbB]?$/.test(
      text.slice(Math.max(0, from - 200), from),
    )
    return { end: after(text, token, from + 3), comment: alone }
  }
  return { end: endOfString(text, from, token), comment: false }
}

/** `#` starts a comment in shell and YAML only after a space; `//` is no comment inside `https://`. */
function startsComment(text: string, from: number, token: string, language: Language): boolean {
  const before = from === 0 ? '\n' : text.charAt(from - 1)
  if (token === '//') return before !== ':'
  if (
    token === '#' &&
    (language === 'shell' || language === 'yaml' || language === 'docker' || language === 'plain')
  )
    return /\s/.test(before)
  if (language === 'ini' || language === 'batch')
    return /^[ \t]*$/.test(text.slice(text.lastIndexOf('\n', from - 1) + 1, from))
  return true
}

/** A string ends at its quote or, unless it may span lines, at the line's end. */
function endOfString(text: string, from: number, quote: string): number {
  for (let i = from + 1; i < text.length; i += 1) {
    const char = text.charAt(i)
    if (char === '\\') i += 1
    else if (char === quote) return i + 1
    else if (char === '\n' && quote !== '`') return i
  }
  return text.length
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function after(text: string, token: string, from: number): number {
  const end = text.indexOf(token, from)
  return end < 0 ? text.length : end + token.length
}

function startersOf(syntax: Syntax): RegExp | null {
  const tokens = [
    ...(syntax.triple ? ['"""', "'''"] : []),
    ...syntax.block.map(([open]) => open),
    ...syntax.line,
    ...syntax.quotes,
  ]
  if (tokens.length === 0) return null
  const parts = tokens
    .sort((a, b) => b.length - a.length)
    .map((token) => token.replace(/[[\]{}()*+?.\\^$|]/g, '\\$&'))
  return new RegExp(parts.join('|'), 'g')
}
