import { statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Found, Skipped } from '#shared/discovery/found.ts'
import type { ScanScope } from '#shared/discovery/scanScope.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import type { JobControl } from '../worker/protocol.ts'
import { isArchive, scanArchive } from './archive/scanArchive.ts'
import { type Coverage, scanData } from './data/scanData.ts'
import { type DataFile, sniff } from './data/sniff.ts'
import { scanTree, type TreeFindings } from './scanTree.ts'
import { scopeOf } from './scopeOf.ts'
import { type Walked, walk } from './walk.ts'
import { type Watch, watchJob } from './watch.ts'

export interface ScanOptions {
  /** Respect .gitignore. */
  readonly ignoreFiles: boolean
  /** Look into zip and tar.gz archives. */
  readonly archives: boolean
}

/** What a scan saw. Nothing of it is stored yet. */
export interface ScanResult {
  readonly roots: readonly string[]
  readonly files: number
  readonly bytes: number
  readonly seconds: number
  readonly findings: readonly Found[]
  readonly skipped: readonly Skipped[]
  readonly scope: ScanScope
  readonly coverage: readonly Coverage[]
}

/** Files above are not searched as text. */
const mostTextBytes = 64 * 1024 * 1024

/** Scans folders and files: code, logs, bills and AI-BOMs. Throws `JobCancelled` when cancelled, ExpectedError for a path that is not there. */
export async function scan(
  paths: readonly string[],
  options: ScanOptions,
  control: JobControl,
): Promise<ScanResult> {
  const started = performance.now()
  const watch = watchJob(control)
  try {
    const roots = paths.map((path) => resolve(path))
    for (const root of roots) requireThere(root)
    let files = 0
    let bytes = 0
    const findings: Found[] = []
    const skipped: Skipped[] = []
    const coverage: Coverage[] = []
    const scopes: ScanScope[] = []
    for (const root of roots) {
      const part = await scanRoot(root, options, control, watch)
      files += part.files
      bytes += part.bytes
      findings.push(...part.findings)
      skipped.push(...part.skipped)
      coverage.push(...part.coverage)
      scopes.push(part.scope)
    }
    findings.sort(byPlace)
    const seconds = Math.round(performance.now() - started) / 1_000
    return { roots, files, bytes, seconds, findings, skipped, coverage, scope: joined(scopes) }
  } finally {
    watch.close()
  }
}

function byPlace(a: Found, b: Found): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return (a.line ?? 0) - (b.line ?? 0) || (a.key < b.key ? -1 : 1)
}

function joined(scopes: readonly ScanScope[]): ScanScope {
  return {
    places: scopes.flatMap(({ places }) => places),
    unread: scopes.flatMap(({ unread }) => unread),
    logs: scopes.flatMap(({ logs }) => logs),
  }
}

interface Part {
  readonly scope: ScanScope
  readonly files: number
  readonly bytes: number
  readonly findings: readonly Found[]
  readonly skipped: readonly Skipped[]
  readonly coverage: readonly Coverage[]
}

async function scanRoot(
  root: string,
  options: ScanOptions,
  control: JobControl,
  watch: Watch,
): Promise<Part> {
  const single = statSync(root).isFile()
  const folder = single ? dirname(root) : root
  const walked = single ? oneFile(root) : await walkFolder(folder, options, control, watch)
  const sniffed = sniff(folder, walked, watch)
  const dataPaths = new Set(sniffed.data.map(({ path }) => path))
  const archives = options.archives ? walked.files.filter(isArchive) : []
  // Data goes to the engine only: its lines hold prompts, which no message may quote.
  const isSource = (path: string) => !dataPaths.has(path)
  const tree = await scanTree(
    folder,
    { files: walked.files.filter(isSource), hits: walked.hits.filter(isSource) },
    watch,
  )
  const note = (done: number, all: number) =>
    control.progress(0.9 + (0.1 * done) / all, `${done} of ${all} logs and bills`)
  const packed = await scanArchives(folder, archives, watch)
  const data = await scanData(folder, sniffed.data, note, watch)
  const skipped = [
    ...walked.skipped,
    ...tooLarge(folder, walked.large, new Set([...dataPaths, ...archives])),
    ...sniffed.skipped,
    ...tree.skipped,
    ...packed.skipped,
    ...data.skipped,
  ]
  const inside = archives.map((path) => ({ place: basename(path), within: '' }))
  const own = scopeOf(folder, single ? basename(root) : null, walked.files, skipped)
  return {
    scope: {
      places: [...own.places, ...inside],
      unread: own.unread,
      logs: data.coverage.map(({ source, accounts, from, to }) => ({
        source,
        accounts: [...accounts],
        from,
        to,
      })),
    },
    files: walked.files.length,
    bytes: walked.bytes + bytesOf(folder, sniffed.data, walked.large),
    findings: [...tree.findings, ...packed.findings, ...data.findings],
    skipped,
    coverage: data.coverage,
  }
}

function walkFolder(
  folder: string,
  options: ScanOptions,
  control: JobControl,
  watch: Watch,
): Promise<Walked> {
  return walk(
    folder,
    { ignoreFiles: options.ignoreFiles, mostBytes: mostTextBytes },
    (searched, known, bytes) => {
      const megabytes = Math.round(bytes / 1_000_000)
      control.progress(
        Math.min(0.9, searched / Math.max(known, 1)),
        `${searched} of ${known} files, ${megabytes} MB`,
      )
    },
    watch,
  )
}

function oneFile(path: string): Walked {
  const { size } = statSync(path)
  const name = basename(path)
  const large = size > mostTextBytes
  return { files: [name], hits: large ? [] : [name], large: large ? [name] : [], bytes: size, skipped: [] }
}

async function scanArchives(
  folder: string,
  archives: readonly string[],
  watch: Watch,
): Promise<TreeFindings> {
  const findings: Found[] = []
  const skipped: Skipped[] = []
  for (const path of archives) {
    const part = await scanArchive(folder, path, watch)
    findings.push(...part.findings)
    skipped.push(...part.skipped)
  }
  return { findings, skipped }
}

/** Packed and very large data is not searched as text, so that the walk did not count its bytes. */
function bytesOf(folder: string, data: readonly DataFile[], large: readonly string[]): number {
  const unsearched = data.filter(({ path }) => /\.(?:gz|parquet)$/i.test(path) || large.includes(path))
  return unsearched.reduce((sum, { path }) => sum + statSync(join(folder, path)).size, 0)
}

function tooLarge(folder: string, large: readonly string[], data: ReadonlySet<string>): Skipped[] {
  return large
    .filter((path) => !data.has(path))
    .map((path) => ({ path: join(folder, path), reason: 'Larger than 64 MB, and neither log nor bill.' }))
}

function requireThere(path: string): void {
  if (statSync(path, { throwIfNoEntry: false }) !== undefined) return
  throw new ExpectedError('not-found', `There is nothing at "${path}".`, 'Check the path.')
}
