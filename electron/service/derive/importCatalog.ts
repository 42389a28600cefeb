import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { CatalogFile } from '#shared/catalog/catalogFile.ts'
import { parseCatalog } from '#shared/catalog/parseCatalog.ts'
import type { Receipt } from '#shared/contract/channels/changes.ts'
import { create, set } from '#shared/model/change.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import type { Json } from '#shared/model/scalars.ts'
import { rowById } from '../../store/rows.ts'
import type { ServiceContext } from '../context.ts'
import { currentCatalog } from './currentCatalog.ts'

const maxBytes = 50_000_000
const shownProblems = 5

/**
 * Replaces the workspace's catalog by the file's, as one undoable change. A file older than the catalog in force is
 * refused unless `allowOlder`: prices and ends of life would silently go back. Errors name entry and field.
 */
export async function importCatalog(
  context: ServiceContext,
  path: string,
  allowOlder: boolean,
): Promise<Receipt> {
  const catalog = await readCatalogFile(path)
  const current = currentCatalog(context.db).catalog
  if (catalog.asOf < current.asOf && !allowOlder)
    throw new ExpectedError(
      'catalog-older',
      `${basename(path)} is of ${catalog.asOf}; the catalog in force is of ${current.asOf}.`,
      'Keep the newer one, or import the older one on purpose.',
    )
  const { version, asOf, source, entries } = catalog
  // Parsed from JSON a moment ago; zod's optional keys are all that keeps the compiler from seeing it.
  const fields = { version, asOf, source, entries: entries as unknown as Json }
  const exists = rowById(context.db, 'catalog', 'catalog') !== null
  return context.apply({
    label: `Import catalog ${version} (${entries.length} alternatives)`,
    reason: `From ${basename(path)}, as of ${asOf}`,
    mutations: [exists ? set('catalog', 'catalog', fields) : create('catalog', 'catalog', fields)],
  })
}

async function readCatalogFile(path: string): Promise<CatalogFile> {
  const parsed = parseCatalog(parseJson(await readText(path), path))
  if (parsed.ok) return parsed.catalog
  const shown = parsed.problems.slice(0, shownProblems).join('; ')
  const more =
    parsed.problems.length > shownProblems ? `; and ${parsed.problems.length - shownProblems} more` : ''
  throw new ExpectedError(
    'catalog-invalid',
    `${basename(path)} is not a usable catalog: ${shown}${more}.`,
    'Correct the entries named and import again. Nothing was changed.',
    { detail: parsed.problems.join('\n') },
  )
}

async function readText(path: string): Promise<string> {
  try {
    const { size } = await stat(path)
    if (size > maxBytes) throw tooLarge(path, size)
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
  } catch (cause) {
    if (cause instanceof ExpectedError) throw cause
    throw new ExpectedError(
      'file-unreadable',
      `${basename(path)} cannot be read.`,
      'Check that the file exists and that you may read it.',
      { cause, detail: String(cause) },
    )
  }
}

function tooLarge(path: string, size: number): ExpectedError {
  return new ExpectedError(
    'catalog-invalid',
    `${basename(path)} has ${size} bytes, far more than a catalog.`,
    'Choose a catalog file made for Offramp.',
  )
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ExpectedError(
      'catalog-invalid',
      `${basename(path)} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}.`,
      'Choose a catalog file made for Offramp.',
      { cause },
    )
  }
}
