import { effortTable } from '#shared/assess/effortTable.ts'
import type { AssessTables } from '#shared/assess/subject.ts'
import { type CatalogFile, catalogFormat, catalogFormatVersion } from '#shared/catalog/catalogFile.ts'
import { claudePrices } from '#shared/catalog/claudePrices.ts'
import { parseCatalog } from '#shared/catalog/parseCatalog.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import shippedCatalogJson from '../../../assets/catalog/catalog.json' with { type: 'json' }
import claudePricesJson from '../../../assets/catalog/claude-prices.json' with { type: 'json' }
import effortJson from '../../../assets/catalog/effort.json' with { type: 'json' }
import type { ReadableDb } from '../../store/database.ts'
import { rowById } from '../../store/rows.ts'

/** The catalog in force and whether it came with the product or was imported into the workspace. */
export interface CurrentCatalog {
  readonly catalog: CatalogFile
  readonly origin: 'shipped' | 'imported'
}

let shipped: CatalogFile | null = null
let tables: AssessTables | null = null
/** The imported catalog last parsed, by the text of its row's key facts. */
let imported: { readonly key: string; readonly catalog: CatalogFile } | null = null

/** The imported catalog of a workspace if it has one, else the shipped one. */
export function currentCatalog(db: ReadableDb): CurrentCatalog {
  const key = importedKey(db)
  if (key === null) return { catalog: shippedCatalog(), origin: 'shipped' }
  if (imported?.key !== key) imported = { key, catalog: readImported(db) }
  return { catalog: imported.catalog, origin: 'imported' }
}

/** The names of all alternatives of the catalog in force, by id. */
export function catalogNames(db: ReadableDb): ReadonlyMap<string, string> {
  return new Map(currentCatalog(db).catalog.entries.map(({ id, name }) => [id, name]))
}

/** Effort judgements and Claude's own prices, as shipped. */
export function assessTables(): AssessTables {
  tables ??= { effort: effortTable.parse(effortJson), claudePrices: claudePrices.parse(claudePricesJson) }
  return tables
}

function shippedCatalog(): CatalogFile {
  if (shipped !== null) return shipped
  const parsed = parseCatalog(shippedCatalogJson)
  if (!parsed.ok) throw new Error(`the shipped catalog is wrong: ${parsed.problems.join('; ')}`)
  shipped = parsed.catalog
  return shipped
}

/** Changes whenever the row does: the newest change of the entity, within this file. */
function importedKey(db: ReadableDb): string | null {
  if (db.raw.prepare(`SELECT 1 FROM catalog WHERE id = 'catalog'`).get() === undefined) return null
  const seq = db.raw.prepare(`SELECT max(seq) FROM change WHERE entity = 'catalog'`).pluck().get()
  return `${db.raw.name}|${String(seq)}`
}

function readImported(db: ReadableDb): CatalogFile {
  const row = rowById(db, 'catalog', 'catalog')
  const parsed = parseCatalog({
    format: catalogFormat,
    formatVersion: catalogFormatVersion,
    version: row?.version,
    asOf: row?.asOf,
    source: row?.source,
    entries: row?.entries,
  })
  if (parsed.ok) return parsed.catalog
  throw new ExpectedError(
    'catalog-damaged',
    `The imported catalog cannot be read: ${parsed.problems[0] ?? 'no reason given'}.`,
    'Undo its import, or import a good catalog file.',
  )
}
