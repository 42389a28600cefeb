import type { Json } from '#shared/model/scalars.ts'
import { parseDate } from '../../../app/parseDate.ts'
import { word } from './cellText.ts'
import type { InventoryColumn } from './column.ts'

/** Text read as a value of a field, or why it can't be. */
export type ParsedCell =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly why: string }

/** Names of waves and their ids. */
export type WaveIds = ReadonlyMap<string, string>

/** Reads typed or pasted text as a value for a column's field; empty text means unknown. */
export function parseCell(column: InventoryColumn, text: string, waves: WaveIds): ParsedCell {
  const trimmed = text.trim()
  if (column.field === undefined) return refuse(`${column.label} is computed and can’t be written`)
  if (column.field === 'waveId') return parseWave(trimmed, waves)
  if (column.kind === 'list') return parseList(column, trimmed)
  if (trimmed === '') return column.id === 'name' ? refuse('a workload needs a name') : accept(blank(column))
  if (column.kind === 'word') return parseWord(column, trimmed)
  if (column.kind === 'number' || column.kind === 'money') return parseNumber(column, trimmed)
  if (column.kind === 'date') return parseDay(trimmed)
  return accept(trimmed)
}

function accept(value: Json): ParsedCell {
  return { ok: true, value }
}

function refuse(why: string): ParsedCell {
  return { ok: false, why }
}

/** The value of "unknown" for a field. */
function blank(column: InventoryColumn): Json {
  if (column.id === 'kind') return 'application'
  if (column.id === 'claudeUse') return 'unknown'
  return column.kind === 'text' ? '' : null
}

function parseWave(text: string, waves: WaveIds): ParsedCell {
  if (text === '') return accept(null)
  const found = [...waves].find(([name]) => name.toLowerCase() === text.toLowerCase())
  return found === undefined ? refuse(`there is no wave called “${text}”`) : accept(found[1])
}

function parseList(column: InventoryColumn, text: string): ParsedCell {
  const items = text.split(/[,;|\n]/).map((item) => item.trim())
  const values: string[] = []
  for (const item of items.filter((each) => each !== '')) {
    const known = column.words === undefined ? item : knownWord(column, item)
    if (known === undefined) return refuse(`“${item}” is not one of ${names(column)}`)
    if (!values.includes(known)) values.push(known)
  }
  return accept(values)
}

function parseWord(column: InventoryColumn, text: string): ParsedCell {
  const known = knownWord(column, text)
  return known === undefined ? refuse(`“${text}” is not one of ${names(column)}`) : accept(known)
}

function knownWord(column: InventoryColumn, text: string): string | undefined {
  const wanted = plain(text)
  return [...(column.words?.keys() ?? [])].find(
    (each) => plain(each) === wanted || plain(word(column, each)) === wanted,
  )
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_-]+/g, ' ')
}

function names(column: InventoryColumn): string {
  return [...(column.words?.values() ?? [])].join(', ')
}

function parseNumber(column: InventoryColumn, text: string): ParsedCell {
  const match = /^\$?\s*(\d[\d,]*(?:\.\d+)?|\.\d+)\s*([kmb])?$/i.exec(text)
  if (match === null) return refuse(`“${text}” is not a number of zero or more`)
  const scale = { k: 1e3, m: 1e6, b: 1e9 }[(match[2] ?? '').toLowerCase()] ?? 1
  const value = Number((match[1] ?? '').replaceAll(',', '')) * scale
  if (column.id === 'users' && !Number.isInteger(value)) return refuse('users are counted in whole people')
  return accept(value)
}

function parseDay(text: string): ParsedCell {
  const date = parseDate(text)
  return date === undefined ? refuse(`“${text}” is not a date; write it as 2026-08-27`) : accept(date)
}
