import type { Workload } from '#shared/model/entities/workload.ts'
import { entities } from '#shared/model/entities.ts'
import { assertNever } from '#shared/model/problem.ts'
import { type CompiledColumn, type CompiledMapping, withValueMap } from './compileMapping.ts'
import { rowKey } from './rowKey.ts'
import { findMention, type RowMention } from './rowMention.ts'
import { exampleName } from './templateProfile.ts'

type Fields = Partial<Workload>
type Draft = Record<string, string | number | readonly string[]>

/** A row as read: fields to import (only known ones), its stable key, and a mention of Claude; or why it can't be. */
export type MappedRow =
  | {
      readonly kind: 'row'
      readonly key: string
      /** The workload's id, when the file gives it. */
      readonly id: string | null
      readonly fields: Fields
      readonly mention: RowMention | null
    }
  | { readonly kind: 'rejected'; readonly reason: string }

/** Reads one row of cells by a mapping. Nothing is dropped: what maps to no field is in `extra`. */
export function mapRow(mapping: CompiledMapping, cells: readonly string[]): MappedRow {
  const { only } = mapping
  if (only !== null && !only.equals.has((cells[only.index] ?? '').trim().toLowerCase())) {
    return rejected(only.reason)
  }
  const reader = new RowReader()
  for (const column of mapping.columns) {
    const text = cells[column.index] ?? ''
    if (text === '') continue
    const problem = reader.read(column, text)
    if (problem !== null) return rejected(problem)
  }
  return reader.finish(mapping, cells)
}

class RowReader {
  readonly #draft: Draft = {}
  readonly #extra: [string, string][] = []
  #tagType = ''

  /** Reads one cell; returns what is wrong with it, or null. */
  read(column: CompiledColumn, text: string): string | null {
    const { target, header } = column
    if (target.id === 'ignore') return null
    if (target.id === 'extra') {
      if (text.trim() !== '') this.#extra.push([header, text])
      return null
    }
    const { result, original } = withValueMap(column, text)
    if (result.kind === 'bad' && column.lenient) this.#extra.push([header, text])
    else if (result.kind === 'bad') return `${header}: "${shorten(text)}" is ${result.why}`
    else if (result.kind === 'value') this.#put(column, result.value)
    if (original && result.kind !== 'bad') this.#extra.push([header, text])
    return null
  }

  finish(mapping: CompiledMapping, cells: readonly string[]): MappedRow {
    const { id, ...draft } = this.#draft
    const name = draft.name
    if (typeof name !== 'string') return rejected(`${mapping.nameHeader ?? 'Name'}: there is no name`)
    if (name === exampleName) return rejected('this is the example row of the template')
    const parts = {
      key: text(draft.key),
      organization: text(draft.organization),
      component: text(draft.component),
      name,
    }
    const key = rowKey(parts)
    const mention = findMention(mapping, cells)
    // The draft holds only values made by the parser of each field; checked against the field schemas below.
    const fields: Fields = {
      ...(withEmailParts(draft) as Fields),
      key,
      extra: Object.fromEntries(this.#extra),
    }
    if (fields.claudeUse === undefined && mention !== null)
      fields.claudeUse = mention.likely ? 'likely' : 'possible'
    const problem = firstInvalid(mapping, fields)
    return problem === null ? { kind: 'row', key, id: text(id) ?? null, fields, mention } : rejected(problem)
  }

  #put(column: CompiledColumn, value: string | number | readonly string[]): void {
    const { target } = column
    const before = this.#draft[target.id]
    switch (target.kind) {
      case 'tag-type':
        this.#tagType = String(value)
        break
      case 'list':
      case 'words':
        this.#draft[target.id] = union(before, this.#typed(target.id, value))
        break
      case 'text':
        this.#draft[target.id] = target.many ? joined(before, String(value), target.id) : (before ?? value)
        break
      case 'word':
      case 'amount':
      case 'count':
      case 'day':
      case 'email':
        this.#draft[target.id] = before ?? value
        break
      case 'none':
        break
      default:
        assertNever(target.kind)
    }
  }

  #typed(id: string, value: string | number | readonly string[]): readonly string[] {
    const items = Array.isArray(value) ? value.map(String) : [String(value)]
    if (id !== 'tags' || this.#tagType === '') return items
    const type = this.#tagType
    this.#tagType = ''
    return items.map((item) => `${type}: ${item}`)
  }
}

function union(before: Draft[string] | undefined, items: readonly string[]): readonly string[] {
  return [...new Set([...(Array.isArray(before) ? before.map(String) : []), ...items])]
}

function joined(before: Draft[string] | undefined, value: string, id: string): string {
  if (typeof before !== 'string') return value
  if (before === value) return before
  return id === 'contract' ? `${before}; ${value}` : `${before}\n\n${value}`
}

/** E-mail gives the domain, and the owner where no column did; it is no field of its own. */
function withEmailParts(draft: Draft): Draft {
  const { email, ...rest } = draft
  const domain = text(rest.emailDomain)?.replace(/^@/, '').toLowerCase()
  if (typeof email !== 'string') return domain === undefined ? rest : { ...rest, emailDomain: domain }
  const own = email.slice(email.indexOf('@') + 1).toLowerCase()
  return { ...rest, emailDomain: domain ?? own, owner: rest.owner ?? email }
}

function firstInvalid(mapping: CompiledMapping, fields: Fields): string | null {
  for (const [field, value] of Object.entries(fields)) {
    if (field === 'extra') continue
    const schema = workloadFields[field]
    if (schema === undefined) return `there is no field "${field}"`
    const issue = schema.safeParse(value).error?.issues[0]
    if (issue === undefined) continue
    const header = mapping.columns.find((column) => column.target.id === field)?.header ?? field
    return `${header}: ${issue.message} (field ${field})`
  }
  return null
}

const workloadFields: Readonly<Record<string, { safeParse: (value: unknown) => FieldCheck }>> =
  Object.fromEntries(Object.entries(entities.workload.fields).map(([name, field]) => [name, field.schema]))

interface FieldCheck {
  readonly error?: { readonly issues: readonly { readonly message: string }[] } | undefined
}

function text(value: Draft[string] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function shorten(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim()
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`
}

function rejected(reason: string): MappedRow {
  return { kind: 'rejected', reason }
}
