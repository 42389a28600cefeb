import type { z } from 'zod'
import type { Alternative } from './alternative.ts'
import { type CatalogFile, catalogFile, catalogFormat, catalogFormatVersion } from './catalogFile.ts'
import { factSchemas } from './factSchemas.ts'

export type ParsedCatalog =
  | { readonly ok: true; readonly catalog: CatalogFile }
  | { readonly ok: false; readonly problems: readonly string[] }

/** Checks unknown data as a catalog file; every problem names its entry and field. */
export function parseCatalog(data: unknown): ParsedCatalog {
  const wrongFormat = formatProblem(data)
  if (wrongFormat !== null) return { ok: false, problems: [wrongFormat] }
  const parsed = catalogFile.safeParse(data)
  if (!parsed.success)
    return { ok: false, problems: parsed.error.issues.map((issue) => inWords(issue, data)) }
  const problems = [...repeatedIds(parsed.data.entries), ...parsed.data.entries.flatMap(factProblems)]
  return problems.length > 0 ? { ok: false, problems } : { ok: true, catalog: parsed.data }
}

function formatProblem(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('format' in data) || data.format !== catalogFormat)
    return `not a catalog file: "format" must be "${catalogFormat}"`
  const version = 'formatVersion' in data ? data.formatVersion : undefined
  if (typeof version === 'number' && version > catalogFormatVersion)
    return `catalog format ${version} is newer than this Offramp understands (${catalogFormatVersion})`
  return null
}

function inWords(issue: z.core.$ZodIssue, data: unknown): string {
  const [top, index, ...rest] = issue.path
  if (top !== 'entries' || typeof index !== 'number')
    return `${issue.path.join('.') || 'file'}: ${issue.message}`
  return `entry ${index + 1} (${entryId(data, index)}), ${rest.join('.') || 'entry'}: ${issue.message}`
}

function entryId(data: unknown, index: number): string {
  const entries = (data as { entries?: unknown }).entries // data is an object: formatProblem saw to that
  const entry: unknown = Array.isArray(entries) ? entries[index] : undefined
  if (typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string')
    return entry.id
  return 'no id'
}

function repeatedIds(entries: readonly Alternative[]): string[] {
  const seen = new Set<string>()
  return entries.flatMap((entry, index) => {
    const repeated = seen.has(entry.id)
    seen.add(entry.id)
    return repeated ? [`entry ${index + 1} (${entry.id}), id: used by an earlier entry`] : []
  })
}

function factProblems(entry: Alternative, index: number): string[] {
  return Object.entries(entry.facts).flatMap(([name, { value }]) => {
    if (value === null || !(name in factSchemas)) return []
    const checked = factSchemas[name as keyof typeof factSchemas].safeParse(value) // `in` checked the name
    if (checked.success) return []
    const message = checked.error.issues[0]?.message ?? 'not understood'
    return [`entry ${index + 1} (${entry.id}), facts.${name}.value: ${message}`]
  })
}
