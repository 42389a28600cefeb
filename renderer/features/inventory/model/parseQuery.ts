import { fromEpochDay, toEpochDay } from '../../../app/format.ts'
import { word } from './cellText.ts'
import type { InventoryColumn } from './column.ts'
import { inventoryColumns } from './columns.ts'
import { type Condition, isWords } from './condition.ts'

/** What relative words mean: `me` and the status date. */
export interface QueryContext {
  readonly author: string
  readonly asOf: string
}

/**
 * Reads a search line: free words, `owner:me`, `scope:in,mixed`, `-tag:legacy`, `due<2w`, `cost>=10k`, `no:owner`,
 * `has:findings`, `is:late`, `is:overdue`, `is:mine`, `is:review`. Free words become one condition.
 */
export function parseQuery(text: string, context: QueryContext): readonly Condition[] {
  const conditions: Condition[] = []
  const free: string[] = []
  for (const token of tokens(text)) {
    const condition = parseToken(token, context)
    if (condition === undefined)
      free.push(...token.toLowerCase().replaceAll('"', '').split(/\s+/).filter(Boolean))
    else conditions.push(condition)
  }
  if (free.length > 0) conditions.unshift({ kind: 'words', words: free, text: free.join(' ') })
  return conditions
}

/** Splits at spaces outside double quotes. */
export function tokens(text: string): readonly string[] {
  return text.match(/(?:[^\s"]|"[^"]*"?)+/g) ?? []
}

function parseToken(token: string, context: QueryContext): Condition | undefined {
  const match = /^(-?)([A-Za-z][\w-]*)(:|<=|>=|<|>|=)(.*)$/.exec(token)
  if (match === null) return undefined
  const [, minus = '', name = '', op = '', raw = ''] = match
  const value = raw.replaceAll('"', '').trim()
  if (value === '') return { kind: 'unclear', text: token, why: `say which ${name}` }
  if (name === 'is') return parseIs(token, value)
  const column = findColumn(name === 'no' || name === 'has' ? value : name)
  if (column === undefined) return { kind: 'unclear', text: token, why: `there is no column “${name}”` }
  if (name === 'no' || name === 'has') return { kind: 'unknown', column: column.id, not: name === 'has' }
  if (op === ':') return parseValues(column, value, minus === '-', context)
  return parseComparison(token, column, op as '<' | '<=' | '>' | '>=' | '=', value, context) // the pattern allows no other
}

function parseIs(token: string, value: string): Condition {
  const what = isWords.find((each) => each === value.toLowerCase())
  if (what === undefined)
    return { kind: 'unclear', text: token, why: `after is: comes one of ${isWords.join(', ')}` }
  return { kind: 'is', what }
}

/** A column by id, label without spaces, or alias; singular and plural alike. */
export function findColumn(name: string): InventoryColumn | undefined {
  const wanted = squash(name)
  return inventoryColumns.find((column) =>
    [column.id, column.label, ...(column.aliases ?? [])].some((each) => {
      const known = squash(each)
      return known === wanted || known === `${wanted}s`
    }),
  )
}

function squash(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_-]+/g, '')
}

function parseValues(column: InventoryColumn, value: string, not: boolean, context: QueryContext): Condition {
  const parts = value.split(',').map((part) => part.trim())
  const texts = parts.map((part) => (part === 'me' && column.id === 'owner' ? context.author : part))
  if (column.words !== undefined)
    return { kind: 'in', column: column.id, values: wordsOf(column, texts), not }
  if (column.kind === 'flag') return { kind: 'in', column: column.id, values: texts.map(flag), not }
  return { kind: 'contains', column: column.id, texts: texts.map((each) => each.toLowerCase()), not }
}

/** The column's words that start with what was typed: `scope:in`, `crit:mission`. What fits none stays, and matches nothing. */
function wordsOf(column: InventoryColumn, texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => {
    const wanted = squash(text)
    const keys = [...(column.words?.keys() ?? [])]
    const exact = keys.filter((key) => squash(key) === wanted || squash(word(column, key)) === wanted)
    if (exact.length > 0) return exact
    const starts = keys.filter(
      (key) => squash(key).startsWith(wanted) || squash(word(column, key)).startsWith(wanted),
    )
    return starts.length > 0 ? starts : [text]
  })
}

function flag(text: string): string {
  return /^(y|yes|true|1)$/i.test(text) ? 'true' : 'false'
}

function parseComparison(
  token: string,
  column: InventoryColumn,
  op: '<' | '<=' | '>' | '>=' | '=',
  text: string,
  context: QueryContext,
): Condition {
  const value = column.kind === 'date' ? dateValue(text, context.asOf) : numberValue(text)
  if (value === undefined)
    return { kind: 'unclear', text: token, why: `${column.label} can’t be compared with “${text}”` }
  return { kind: 'compare', column: column.id, op, value }
}

/** `2026-08-27`, `today`, or a span from the status date on: `10d`, `2w`, `3m`; `-2w` lies before it. */
function dateValue(text: string, asOf: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text
  if (text.toLowerCase() === 'today') return asOf
  const match = /^(-?\d{1,4})([dwm])$/i.exec(text)
  if (match === null) return undefined
  const days = Number(match[1]) * ({ d: 1, w: 7, m: 30 }[(match[2] ?? 'd').toLowerCase()] ?? 1)
  return fromEpochDay(toEpochDay(asOf) + days)
}

function numberValue(text: string): number | undefined {
  const match = /^\$?(-?\d[\d,]*(?:\.\d+)?)([kmb%d])?$/i.exec(text)
  if (match === null) return undefined
  const scale = { k: 1e3, m: 1e6, b: 1e9 }[(match[2] ?? '').toLowerCase()] ?? 1
  return Number((match[1] ?? '').replaceAll(',', '')) * scale
}
