import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type BillSum, billFindings } from '#shared/discovery/billUse.ts'
import type { DataShape } from '#shared/discovery/dataShape.ts'
import type { Found, Skipped } from '#shared/discovery/found.ts'
import { groupBy } from '#shared/discovery/groupBy.ts'
import { identifyModel } from '#shared/discovery/identifyModel.ts'
import { type CallCount, logFindings } from '#shared/discovery/logUse.ts'
import type { Watch } from '../watch.ts'
import { counted, numberOf, textOf } from './counted.ts'
import { openDuck, type Row } from './duck.ts'
import { batchesOf, readBatch } from './readBatches.ts'
import type { DataFile } from './sniff.ts'
import { whyUnreadable } from './whyUnreadable.ts'

/** How far logs or bills of one place reach, and the last Claude call in them. */
export interface Coverage {
  readonly place: string
  readonly source: 'bedrock-log' | 'cloudtrail' | 'bill'
  /** Accounts that stand in them. */
  readonly accounts: readonly string[]
  readonly from: string
  readonly to: string
  readonly claudeCalls: number
  readonly lastClaudeDay: string | null
}

export interface DataFindings {
  readonly findings: readonly Found[]
  readonly skipped: readonly Skipped[]
  readonly coverage: readonly Coverage[]
}

type Note = (done: number, all: number) => void

/** Reads recognised logs, bills and AI-BOMs below `root` into findings. */
export async function scanData(
  root: string,
  files: readonly DataFile[],
  note: Note,
  watch: Watch,
): Promise<DataFindings> {
  if (files.length === 0) return { findings: [], skipped: [], coverage: [] }
  const skipped: Skipped[] = []
  const small = files.filter(({ shape }) => shape.kind === 'cost-explorer' || shape.kind === 'cyclonedx')
  const findings: Found[] = []
  for (const file of small) findings.push(...(await readSmall(root, file, skipped)))
  const big = files.filter((file) => !small.includes(file))
  if (big.length === 0) return { findings, skipped, coverage: [] }
  const duck = await openDuck([root], watch)
  try {
    const reader = new Map<string, Row[]>()
    const groups = groupBy(big, ({ shape }) => groupKey(shape)).values()
    let done = 0
    for (const members of groups) {
      for (const batch of batchesOf(root, members)) {
        const rows = await readBatch(duck, root, batch, skipped, watch)
        const source = sourceOf(batch[0]?.shape ?? { kind: 'other' })
        reader.set(source, [...(reader.get(source) ?? []), ...rows])
        done += batch.length
        note(done, big.length)
      }
      watch.check()
    }
    const place = root
    const logs = {
      'bedrock-log': merged(reader.get('bedrock-log')),
      cloudtrail: merged(reader.get('cloudtrail')),
    }
    const sums = reader.get('bill') ?? []
    findings.push(
      ...logFindings('bedrock-log', pathOf(root, big, 'bedrock-log'), logs['bedrock-log']),
      ...logFindings('cloudtrail', pathOf(root, big, 'cloudtrail'), logs.cloudtrail),
      ...billFindings(pathOf(root, big, 'bill'), sums.filter((row) => row.claude === true).map(billSum)),
    )
    const coverage = [
      ...logCoverage(place, 'bedrock-log', logs['bedrock-log'], big),
      ...logCoverage(place, 'cloudtrail', logs.cloudtrail, big),
      ...billCoverage(place, sums),
    ]
    return { findings, skipped, coverage }
  } finally {
    duck.close()
  }
}

/** Loaded only when needed: most scans start without them. */
async function readSmall(root: string, { path, shape }: DataFile, skipped: Skipped[]): Promise<Found[]> {
  const file = join(root, path)
  try {
    if (shape.kind === 'cyclonedx') return (await import('./readBom.ts')).readBom(file)
    return (await import('./readCostExplorer.ts')).readCostExplorer(file)
  } catch (cause) {
    skipped.push({ path: file, reason: whyUnreadable(cause) })
    return []
  }
}

type Shape = DataFile['shape']

function groupKey(shape: Shape): string {
  return JSON.stringify(shape)
}

function sourceOf(shape: DataShape): 'bedrock-log' | 'cloudtrail' | 'bill' {
  if (shape.kind === 'bedrock-log') return 'bedrock-log'
  return shape.kind === 'cloudtrail' || shape.kind === 'cloudtrail-csv' ? 'cloudtrail' : 'bill'
}

/** The same day of the same identity may stand in several files. */
function merged(rows: readonly Row[] = []): CallCount[] {
  return rows.map(counted).filter((count) => count !== null)
}

function billSum(row: Row): BillSum {
  return {
    account: textOf(row.account),
    region: textOf(row.region),
    product: textOf(row.product),
    usageType: textOf(row.usage_type),
    unit: textOf(row.unit),
    resource: textOf(row.resource),
    month: textOf(row.month),
    amount: numberOf(row.amount),
    cost: numberOf(row.cost),
    currency: textOf(row.currency),
  }
}

function logCoverage(
  place: string,
  source: 'bedrock-log' | 'cloudtrail',
  counts: readonly CallCount[],
  files: readonly DataFile[],
): Coverage[] {
  if (counts.length === 0) return []
  const days = counts.map(({ day }) => day).sort()
  const claude = counts.filter(({ model }) => identifyModel(model).kind !== 'other')
  const last =
    claude
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? null
  const calls = claude.reduce((sum, count) => sum + count.calls, 0)
  // S3 lays logs out by account: an account without a record in them was looked at too.
  const folders = files
    .filter(({ shape }) => sourceOf(shape) === source)
    .flatMap(({ path }) => /AWSLogs\/(?:o-\w+\/)?(\d{12})\//.exec(path)?.[1] ?? [])
  const accounts = [...new Set([...counts.map(({ account }) => account), ...folders])].sort()
  return [
    {
      place,
      source,
      accounts,
      from: days[0] ?? '',
      to: days.at(-1) ?? '',
      claudeCalls: calls,
      lastClaudeDay: last,
    },
  ]
}

function billCoverage(place: string, rows: readonly Row[]): Coverage[] {
  const months = rows
    .map((row) => textOf(row.month))
    .filter((month) => /^\d{4}-\d\d$/.test(month))
    .sort()
  if (months.length === 0) return []
  const claude = rows.filter((row) => row.claude === true)
  const last = claude
    .map((row) => textOf(row.month))
    .sort()
    .at(-1)
  return [
    {
      place,
      source: 'bill',
      accounts: [...new Set(claude.map((row) => textOf(row.account)))].sort(),
      from: `${months[0]}-01`,
      to: lastDayOf(months.at(-1) ?? ''),
      claudeCalls: claude.length,
      lastClaudeDay: last === undefined ? null : lastDayOf(last),
    },
  ]
}

function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number)
  return new Date(Date.UTC(year ?? 0, number ?? 1, 0)).toISOString().slice(0, 10)
}

/** The one file, or the deepest folder that holds all files of a source. */
function pathOf(root: string, files: readonly DataFile[], source: string): string {
  const own = files.filter(({ shape }) => sourceOf(shape) === source).map(({ path }) => join(root, path))
  const [first = root] = own
  if (own.length === 1) return first
  let folder = dirname(first)
  while (!own.every((path) => path.startsWith(`${folder}/`)) && folder !== dirname(folder))
    folder = dirname(folder)
  return statSync(folder, { throwIfNoEntry: false }) === undefined ? root : folder
}
