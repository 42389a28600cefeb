import { assertNever } from '#shared/model/problem.ts'
import { isBlank } from './blank.ts'
import { badCell, blankCell, type CellResult, readValue } from './cellResult.ts'
import { parseAmount, parseCount } from './parseAmount.ts'
import { type DayOrder, parseDay } from './parseDay.ts'
import { parseWord, type WordField } from './parseWord.ts'
import type { Target } from './targets.ts'

export type CellValue = string | number | readonly string[]

/** A cell's text as the value of its target; blank cells and placeholders are unknown. */
export function readCell(target: Target, text: string, order: DayOrder): CellResult<CellValue> {
  switch (target.kind) {
    case 'text':
      return readText(target, text)
    case 'list':
      return readList(text)
    case 'words':
      return readWords(target, text)
    case 'word':
      // Targets of kind `word` are exactly the fields with a vocabulary (checked by a test).
      return parseWord(target.id as WordField, text)
    case 'amount':
      return parseAmount(text)
    case 'count':
      return parseCount(text)
    case 'day':
      return parseDay(text, order)
    case 'email':
      return readEmail(text)
    case 'tag-type':
      return text.trim() === '' ? blankCell : readValue(text.trim())
    case 'none':
      return text.trim() === '' ? blankCell : readValue(text)
    default:
      return assertNever(target.kind)
  }
}

const prose = new Set(['name', 'description', 'notes'])

function readText(target: Target, text: string): CellResult<string> {
  const trimmed = text.trim()
  if (trimmed === '') return blankCell
  // "None" may be a name and "N/A" a sentence; in short fields such words mean unknown.
  return !prose.has(target.id) && isBlank(trimmed) ? blankCell : readValue(trimmed)
}

function readList(text: string): CellResult<readonly string[]> {
  const items = split(text)
  return items.length === 0 ? blankCell : readValue([...new Set(items)])
}

function readWords(target: Target, text: string): CellResult<readonly string[]> {
  const values: string[] = []
  for (const item of split(text, true)) {
    const word = parseWord(target.id as WordField, item) // as for `word`
    if (word.kind === 'bad') return badCell(word.why)
    if (word.kind === 'value') values.push(word.value)
  }
  return values.length === 0 ? blankCell : readValue([...new Set(values)])
}

/** Items of a cell: split at `;`, `|` and line ends (and commas where items hold none); blanks left out. */
function split(text: string, commas = false): string[] {
  return text
    .split(commas ? /[;|,\n]/ : /[;|\n]/)
    .map((item) => item.trim())
    .filter((item) => !isBlank(item))
}

function readEmail(text: string): CellResult<string> {
  if (isBlank(text)) return blankCell
  const found = /[\w.+'-]+@([a-z0-9-]+(?:\.[a-z0-9-]+)+)/i.exec(text)
  return found === null ? badCell('not an e-mail address') : readValue(found[0])
}
