/**
 * Makes assets/catalog/catalog.json out of a models.json as the research phase wrote it (88 rows, null = not found)
 * and assets/catalog/ways.json (other ways out, and single facts from other pages).
 *
 *   node electron/dev/build-catalog.ts PATH/TO/models.json [OUT]
 *
 * Nothing is guessed. A null stays null. A date given as a month becomes its first day with a note, so that age is
 * never understated. Each fact names the page of the row's list that covers that kind of fact, by its address, else
 * the row's main source. The same input gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { type Alternative, alternative, type Fact, fact } from '#shared/catalog/alternative.ts'
import { type CatalogFile, catalogFormat, catalogFormatVersion } from '#shared/catalog/catalogFile.ts'
import { parseCatalog } from '#shared/catalog/parseCatalog.ts'
import { isoDate } from '#shared/model/scalars.ts'
import { confidence } from '#shared/model/vocabulary.ts'

const yesNo = z.boolean().nullable()
const amount = z.number().nullable()
const texts = z.array(z.string()).nullable()
const date = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/)

const row = z.strictObject({
  model_id: z.string().nullable(),
  provider: z.string(),
  country_of_origin: z.string().nullable(),
  name: z.string(),
  self_host_possible: yesNo,
  bedrock_endpoints: texts,
  inference_profile_ids: texts,
  govcloud_inference_profile_ids: texts,
  open_weights: yesNo,
  input_modalities: texts,
  output_modalities: texts,
  context_window: amount,
  max_output_tokens: amount,
  tool_use: yesNo,
  reasoning: yesNo,
  streaming: yesNo,
  prompt_caching: yesNo,
  batch: yesNo,
  fine_tuning: yesNo,
  regions_commercial_known: texts,
  govcloud_us_gov_west_1: yesNo,
  govcloud_us_gov_east_1: yesNo,
  govcloud_note: z.string().nullable(),
  fedramp_high: yesNo,
  dod_il4: yesNo,
  dod_il5: yesNo,
  dod_il6: yesNo,
  compliance_note: z.string().nullable(),
  price_input_per_mtok: amount,
  price_output_per_mtok: amount,
  price_cache_read_per_mtok: amount,
  price_region: z.string().nullable(),
  price_as_of: date.nullable(),
  govcloud_price_input_per_mtok: amount,
  govcloud_price_output_per_mtok: amount,
  govcloud_price_cache_read_per_mtok: amount,
  govcloud_price_as_of: date.nullable(),
  lifecycle: z.enum(['active', 'legacy', 'preview', 'eol']).nullable(),
  eol_date: isoDate.nullable(),
  source_urls: z.array(z.string()),
  as_of: date,
  confidence,
  notes: z.string().nullable(),
  source_url: z.string(),
})
type Row = z.infer<typeof row>

const waysFile = z.strictObject({
  format: z.literal('offramp-catalog-ways'),
  asOf: isoDate,
  entries: z.array(alternative),
  additions: z.array(z.strictObject({ id: z.string(), facts: z.record(z.string(), fact) })),
})

const notFound = 'not found in the sources read'

function factOf(
  row: Row,
  value: Fact['value'],
  page: RegExp | null,
  asOf: string,
  note: string | null,
): Fact {
  const source = page === null ? undefined : row.source_urls.find((url) => page.test(url))
  const monthOnly = asOf.length === 7 ? 'The source gives the month only.' : null
  const notes = [note, monthOnly].filter((text) => text !== null).join(' ')
  return {
    value,
    source: value === null ? notFound : (source ?? row.source_url),
    asOf: asOf.length === 7 ? `${asOf}-01` : asOf,
    // How sure a source is says nothing about what it leaves out.
    confidence: value === null ? 'low' : row.confidence,
    ...(notes === '' ? {} : { note: notes }),
  }
}

const pages = {
  regions: /models-region-compatibility|govcloud/i,
  converse: /conversation-inference|models\.dev/,
  caching: /prompt-caching/,
  batch: /batch-inference/,
  tuning: /custom-model|fine-tun|customiz/i,
  /** The pricing cache is of July 17 and 30; older prices are models.dev's. */
  priceCache: /pricing-cache/,
  modelsDev: /models\.dev/,
  govPrice: /litellm/i,
}

function capabilityFacts(row: Row): Record<string, Fact> {
  const plain = (value: Fact['value'], page: RegExp | null, note: string | null = null): Fact =>
    factOf(row, value, page, row.as_of, note)
  const inputs = row.input_modalities
  const takesDocuments = inputs?.some((name) => name === 'pdf' || name === 'document') ? true : null
  return {
    modelId: plain(row.model_id, null),
    origin: plain(row.country_of_origin, null),
    inputModalities: plain(
      inputs?.map((name) => (name === 'pdf' ? 'document' : name)) ?? null,
      pages.converse,
    ),
    outputModalities: plain(row.output_modalities, pages.converse),
    documentInput: plain(takesDocuments, pages.converse),
    contextWindow: plain(row.context_window, pages.converse),
    maxOutput: plain(row.max_output_tokens, pages.converse),
    toolUse: plain(row.tool_use, pages.converse),
    reasoning: plain(row.reasoning, pages.converse),
    streaming: plain(row.streaming, pages.converse),
    promptCaching: plain(row.prompt_caching, pages.caching),
    batch: plain(row.batch, pages.batch),
    fineTuning: plain(row.fine_tuning, pages.tuning),
    openWeights: plain(row.open_weights, null),
    selfHost: plain(row.self_host_possible, null),
    endpoints: plain(row.bedrock_endpoints, null),
    profiles: plain(row.inference_profile_ids, null),
    govProfiles: plain(row.govcloud_inference_profile_ids, null),
  }
}

function pricePage(row: Row): RegExp {
  return row.price_as_of?.startsWith('2026-07-02') ? pages.modelsDev : pages.priceCache
}

function placeFacts(row: Row): Record<string, Fact> {
  const gov = (value: boolean | null): Fact => factOf(row, value, pages.regions, row.as_of, row.govcloud_note)
  const level = (value: boolean | null): Fact => factOf(row, value, null, row.as_of, row.compliance_note)
  const regions = row.regions_commercial_known
  // A Region list or a commercial price shows that it is offered there; without either it stays unknown.
  const offered = regions !== null || row.price_input_per_mtok !== null || row.price_output_per_mtok !== null
  const where = regions?.join(', ') ?? 'A commercial price row exists; the Regions were not captured.'
  return {
    commercial: factOf(row, offered ? true : null, pricePage(row), row.as_of, offered ? where : null),
    govWest: gov(row.govcloud_us_gov_west_1),
    govEast: gov(row.govcloud_us_gov_east_1),
    fedrampHigh: level(row.fedramp_high),
    il4: level(row.dod_il4),
    il5: level(row.dod_il5),
    il6: level(row.dod_il6),
  }
}

function priceFacts(row: Row): Record<string, Fact> {
  const price = (value: number | null): Fact =>
    factOf(row, value, pricePage(row), row.price_as_of ?? row.as_of, row.price_region)
  const govPrice = (value: number | null): Fact =>
    factOf(row, value, pages.govPrice, row.govcloud_price_as_of ?? row.as_of, null)
  return {
    priceIn: price(row.price_input_per_mtok),
    priceOut: price(row.price_output_per_mtok),
    priceCacheRead: price(row.price_cache_read_per_mtok),
    govPriceIn: govPrice(row.govcloud_price_input_per_mtok),
    govPriceOut: govPrice(row.govcloud_price_output_per_mtok),
    govPriceCacheRead: govPrice(row.govcloud_price_cache_read_per_mtok),
  }
}

function entryOf(row: Row): Alternative {
  const slug = row.name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  const inputs = row.input_modalities?.join(', ') ?? 'inputs unknown'
  const outputs = row.output_modalities?.join(', ') ?? 'outputs unknown'
  return {
    // Two rows have no id in any source read; theirs is ours, and `modelId` stays unknown.
    id: row.model_id ?? `unlisted.${slug}`,
    name: row.name,
    category: 'bedrock-model',
    provider: row.provider,
    summary: `${row.provider} model on Amazon Bedrock: ${inputs} to ${outputs}.`,
    facts: { ...capabilityFacts(row), ...placeFacts(row), ...priceFacts(row) },
    lifecycle: row.lifecycle === 'eol' ? 'end-of-life' : (row.lifecycle ?? 'unknown'),
    eolDate: row.eol_date,
    notes: row.notes ?? '',
    sources: row.source_urls,
  }
}

/** JSON with one line per fact, so that a new edition shows as a readable difference. */
function layout({ entries, ...head }: CatalogFile): string {
  const blocks = entries.map(({ facts, ...rest }) => {
    const lines = Object.entries(facts).map(
      ([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
    )
    const factBlock = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n   }`
    return `  {${JSON.stringify(rest).slice(1, -1)},\n   "facts": ${factBlock}}`
  })
  return `{${JSON.stringify(head).slice(1, -1)},\n "entries": [\n${blocks.join(',\n')}\n ]}\n`
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

function build(modelsPath: string, outPath: string): void {
  const rows = z.array(row).parse(readJson(modelsPath))
  const ways = waysFile.parse(
    readJson(fileURLToPath(new URL('../../assets/catalog/ways.json', import.meta.url))),
  )
  const models = rows.map(entryOf)
  for (const { id, facts } of ways.additions) {
    const entry = models.find((candidate) => candidate.id === id)
    if (entry === undefined) throw new Error(`ways.json adds facts to ${id}, which models.json does not have`)
    Object.assign(entry.facts, facts)
  }
  const file = {
    format: catalogFormat,
    formatVersion: catalogFormatVersion,
    version: ways.asOf.replaceAll('-', '.'),
    asOf: ways.asOf,
    source: `Public pages and repositories as read by ${ways.asOf}; every fact names its own source and date.`,
    entries: [...models, ...ways.entries].sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
  const checked = parseCatalog(file)
  if (!checked.ok) throw new Error(checked.problems.join('\n'))
  writeFileSync(outPath, layout(checked.catalog))
  process.stdout.write(`${outPath}: ${file.entries.length} entries as of ${file.asOf}\n`)
}

const [modelsPath, outPath] = process.argv.slice(2)
if (modelsPath === undefined) {
  process.stderr.write('usage: node electron/dev/build-catalog.ts PATH/TO/models.json [OUT]\n')
  process.exitCode = 2
} else {
  build(modelsPath, outPath ?? fileURLToPath(new URL('../../assets/catalog/catalog.json', import.meta.url)))
}
