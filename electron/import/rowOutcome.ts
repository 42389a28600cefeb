import { diffRow } from '#shared/import/diffRow.ts'
import type { RowMention } from '#shared/import/rowMention.ts'
import { create, type Mutation, set } from '#shared/model/change.ts'
import type { Workload } from '#shared/model/entities/workload.ts'
import type { Json } from '#shared/model/scalars.ts'
import type { LastImported } from './lastImported.ts'
import type { MatchedRow } from './matchRows.ts'
import { stableId } from './stableId.ts'
import type { Stored } from './stored.ts'

/** Where and when an import happens, as rows and findings record it. */
export interface ImportStamp {
  readonly file: string
  readonly profile: string
  /** ISO instant. */
  readonly importedAt: string
  /** Status date, `YYYY-MM-DD`. */
  readonly asOf: string
}

/** What a good row does to the workspace. */
export interface RowOutcome {
  readonly kind: 'created' | 'updated' | 'unchanged'
  readonly mutations: readonly Mutation[]
}

/** Turns a matched row into mutations: a create, a set of the fields that changed, or nothing. */
export function rowOutcome(
  match: MatchedRow,
  stored: Stored,
  last: LastImported,
  declaredUse: boolean,
  stamp: ImportStamp,
  line: number,
): RowOutcome {
  const source = {
    file: stamp.file,
    row: match.index + 1,
    profile: stamp.profile,
    importedAt: stamp.importedAt,
  }
  const finding = findingMutations(match, stored, stamp, line)
  if (match.stored === null) {
    const workload = create('workload', match.id, { ...match.row.fields, key: match.key, source })
    return { kind: 'created', mutations: [workload, ...finding] }
  }
  const changed = withoutOldNews(match.stored, diffRow(match.stored, match.row.fields, declaredUse), last)
  if (Object.keys(changed).length === 0) {
    return finding.length === 0
      ? { kind: 'unchanged', mutations: [] }
      : { kind: 'updated', mutations: finding }
  }
  return { kind: 'updated', mutations: [set('workload', match.id, { ...changed, source }), ...finding] }
}

/**
 * Drops what the file already said at the last import: there the workspace differs because a person changed it since,
 * and an old file does not undo that.
 */
function withoutOldNews(stored: Workload, changed: Partial<Workload>, last: LastImported): Partial<Workload> {
  const news = Object.entries(changed).filter(([field, value]) => {
    if (field === 'extra') return true
    return !same(last(stored.id, field as keyof Workload), value) // fields of a workload by type of `changed`
  })
  const rest: Partial<Workload> = Object.fromEntries(news)
  if (rest.extra === undefined) return rest
  const extra = newExtra(stored.extra, rest.extra, last(stored.id, 'extra'))
  const { extra: _, ...others } = rest
  return extra === null ? others : { ...others, extra }
}

function newExtra(
  stored: Workload['extra'],
  next: Workload['extra'],
  last: Json | undefined,
): Workload['extra'] | null {
  const before = last !== null && typeof last === 'object' && !Array.isArray(last) ? last : {}
  const news = Object.entries(next).filter(
    ([header, text]) => stored[header] !== text && before[header] !== text,
  )
  return news.length === 0 ? null : { ...stored, ...Object.fromEntries(news) }
}

function findingMutations(match: MatchedRow, stored: Stored, stamp: ImportStamp, line: number): Mutation[] {
  const { mention } = match.row
  if (mention === null) return []
  const id = stableId('f', `inventory ${match.id}`)
  const fields = findingFields(mention, stamp, line)
  const known = stored.findings.get(id)
  if (known === undefined) {
    const fixed = { source: 'inventory', kind: 'mention', use: 'mention', state: 'linked' } as const
    return [create('finding', id, { workloadId: match.id, ...fixed, ...fields })]
  }
  return known.detail === fields.detail ? [] : [set('finding', id, fields)]
}

function findingFields(mention: RowMention, stamp: ImportStamp, line: number) {
  return {
    path: stamp.file,
    line,
    rule: 'inventory.mention',
    confidence: mention.confidence,
    detail: `${mention.column}: ${mention.excerpt}`,
    facts: { column: mention.column, columns: mention.columns },
    seenOn: stamp.asOf,
  }
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
