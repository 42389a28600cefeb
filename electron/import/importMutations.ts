import { basename } from 'node:path'
import { create, type Mutation, set } from '#shared/model/change.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import type { ReadableDb } from '../store/database.ts'
import { hasName } from './importDiagnostics.ts'
import type { ImportPlan } from './planImport.ts'
import { readRemembered } from './stored.ts'

/** Every mutation of an import, in file order, with the mapping to remember. Throws ExpectedError when no column gives the name. */
export function importMutations(db: ReadableDb, plan: ImportPlan, path: string): Mutation[] {
  if (!hasName(plan)) {
    throw new ExpectedError(
      'no-name-column',
      `No column of "${basename(path)}" is mapped to the name of a workload, so nothing can be imported.`,
      `Choose which column is the name (command line: --map FILE with {"HEADER": "name"}). Columns: ${listed(plan.source.headers)}.`,
    )
  }
  const rows = plan.outcomes.flatMap((outcome) => outcome?.mutations ?? [])
  const anyGood = plan.outcomes.some((outcome) => outcome !== null)
  return anyGood ? [...rows, ...mappingMutations(db, plan, path)] : rows
}

function mappingMutations(db: ReadableDb, plan: ImportPlan, path: string): Mutation[] {
  const { shape } = plan.source
  const profile = plan.mapping.profileId
  const columns = Object.fromEntries(plan.mapping.columns.map((column) => [column.header, column.target]))
  const known = readRemembered(db, shape)
  if (known === null) return [create('importMapping', shape, { name: basename(path), profile, columns })]
  const same = known.profile === profile && sameColumns(known.columns, columns)
  return same ? [] : [set('importMapping', shape, { profile, columns })]
}

function sameColumns(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const headers = Object.keys(a)
  return headers.length === Object.keys(b).length && headers.every((header) => a[header] === b[header])
}

function listed(headers: readonly string[]): string {
  return `${headers.slice(0, 12).join(', ')}${headers.length > 12 ? ', …' : ''}`
}
