import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkBook } from '#shared/assess/checkBook.ts'
import { compileCatalog } from '#shared/assess/compileCatalog.ts'
import { effortTable } from '#shared/assess/effortTable.ts'
import type { AssessedWorkload, AssessInput } from '#shared/assess/input.ts'
import { resolveRequirements } from '#shared/assess/resolveRequirements.ts'
import { type AssessTables, prepareSubject } from '#shared/assess/subject.ts'
import type { Alternative } from '#shared/catalog/alternative.ts'
import type { CatalogFile } from '#shared/catalog/catalogFile.ts'
import { claudePrices } from '#shared/catalog/claudePrices.ts'
import { parseCatalog } from '#shared/catalog/parseCatalog.ts'
import type { Requirement } from '#shared/model/entities/choice.ts'
import type { Json } from '#shared/model/scalars.ts'
import type { Scope } from '#shared/model/vocabulary.ts'

/** An asset as the product ships it. */
export function readAsset(name: string): unknown {
  const path = fileURLToPath(new URL(`../../../../assets/catalog/${name}`, import.meta.url))
  return JSON.parse(readFileSync(path, 'utf8'))
}

let shipped: CatalogFile | null = null

/** The shipped catalog, parsed once for all tests of a file. */
export function shippedCatalog(): CatalogFile {
  if (shipped !== null) return shipped
  const parsed = parseCatalog(readAsset('catalog.json'))
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'))
  shipped = parsed.catalog
  return shipped
}

export const tables: AssessTables = {
  effort: effortTable.parse(readAsset('effort.json')),
  claudePrices: claudePrices.parse(readAsset('claude-prices.json')),
}

/** An invented Bedrock model with these facts; all others unknown. */
export function inventedModel(facts: Record<string, Json>, rest: Partial<Alternative> = {}): Alternative {
  return {
    id: 'invented.model',
    name: 'Invented',
    category: 'bedrock-model',
    provider: 'Invented Co',
    summary: '',
    lifecycle: 'unknown',
    eolDate: null,
    notes: '',
    ...rest,
    facts: Object.fromEntries(
      Object.entries(facts).map(([name, value]) => [
        name,
        { value, source: `about ${name}`, asOf: '2026-02-03', confidence: 'high' },
      ]),
    ),
  }
}

export const plainWorkload: AssessedWorkload = {
  id: 'w1',
  name: 'Plain',
  kind: 'application',
  features: [],
  environment: null,
  impactLevel: null,
  route: 'bedrock',
  vendor: '',
  models: [],
  inputTokensPerMonth: null,
  outputTokensPerMonth: null,
  monthlyCostUsd: null,
}

export function inputOf(
  workload: Partial<AssessedWorkload>,
  scope: Scope = 'in',
  set: readonly Requirement[] = [],
): AssessInput {
  const whole = { ...plainWorkload, ...workload }
  return { workload: whole, scope, requirements: resolveRequirements(whole, scope, set) }
}

/** A subject and the book it was prepared with, over the given entries on the given day. */
export function prepared(input: AssessInput, entries: readonly Alternative[], asOf = '2026-11-22') {
  const catalog = { ...shippedCatalog(), entries: [...entries] }
  const book = checkBook(compileCatalog(catalog, asOf))
  return { book, subject: prepareSubject(input, book, tables) }
}
