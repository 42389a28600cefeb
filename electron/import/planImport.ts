import { basename } from 'node:path'
import { compileMapping } from '#shared/import/compileMapping.ts'
import type { MappedRow } from '#shared/import/mapRow.ts'
import type { ReadableDb } from '../store/database.ts'
import { JobCancelled, type JobControl } from '../worker/protocol.ts'
import { type ChosenMapping, chooseMapping, type MappingChoices } from './chooseMapping.ts'
import { lastImported } from './lastImported.ts'
import { mapRows } from './mapRows.ts'
import { matchRows } from './matchRows.ts'
import { readTable } from './readTable.ts'
import { type RowOutcome, rowOutcome } from './rowOutcome.ts'
import { type SourceTable, sourceTable } from './sourceTable.ts'
import { readRemembered, readStored } from './stored.ts'
import type { ReadChoices } from './table.ts'

/** What to import and how. */
export interface ImportRequest extends ReadChoices, MappingChoices {
  readonly path: string
  /** ISO instant that rows record as time of import. */
  readonly importedAt: string
  /** Status date, `YYYY-MM-DD`. */
  readonly asOf: string
}

/** What an import would do; nothing is written yet. `outcomes` and `mapped` go by record below the header. */
export interface ImportPlan {
  readonly source: SourceTable
  readonly mapping: ChosenMapping
  readonly mapped: readonly MappedRow[]
  /** Null where the row is rejected. */
  readonly outcomes: readonly (RowOutcome | null)[]
  readonly repeatedKeys: readonly string[]
}

/** Reads a file, maps its rows and compares them with the workspace. Throws ExpectedError for files that can't be read. */
export async function planImport(
  db: ReadableDb,
  request: ImportRequest,
  control: JobControl,
): Promise<ImportPlan> {
  const report = (from: number, to: number, note: string) => (fraction: number) => {
    if (control.cancelled()) throw new JobCancelled()
    control.progress(from + (to - from) * fraction, note)
  }
  const table = await readTable(request.path, request, report(0, 0.6, 'Reading'))
  const source = sourceTable(table, request.path)
  const mapping = chooseMapping(source, readRemembered(db, source.shape), request)
  const compiled = compileMapping(
    mapping.columns,
    mapping.profile,
    source.rows.map((row) => row.cells),
  )
  const mapped = mapRows(source, compiled, report(0.6, 0.9, 'Mapping'))
  const declaredUse = mapping.columns.some((column) => column.target === 'claudeUse')
  const stored = readStored(db)
  const { rows, repeated } = matchRows(mapped, stored, declaredUse)
  const last = lastImported(db)
  const stamp = { ...request, file: basename(request.path), profile: mapping.profileId }
  const compare = report(0.9, 1, 'Comparing')
  const outcomes = mapped.map((_, index) => {
    if (index % 250 === 0) compare(index / mapped.length)
    const match = rows.get(index)
    return match === undefined
      ? null
      : rowOutcome(match, stored, last, declaredUse, stamp, source.rows[index]?.line ?? 0)
  })
  return { source, mapping, mapped, outcomes, repeatedKeys: repeated }
}

/** How many rows of a plan have each outcome; the four add up to the rows read. */
export function countOutcomes(plan: ImportPlan): {
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly rejected: number
} {
  const counts = { created: 0, updated: 0, unchanged: 0, rejected: 0 }
  for (const outcome of plan.outcomes) counts[outcome === null ? 'rejected' : outcome.kind] += 1
  return counts
}
