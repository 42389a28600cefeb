import { statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import type { Found, Skipped } from '#shared/discovery/found.ts'
import { ExpectedError } from '#shared/model/problem.ts'
import type { JobControl } from '../worker/protocol.ts'
import { scanTree } from './scanTree.ts'
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
    for (const root of roots) {
      const part = await scanRoot(root, options, control, watch)
      files += part.files
      bytes += part.bytes
      findings.push(...part.findings)
      skipped.push(...part.skipped)
    }
    const seconds = Math.round(performance.now() - started) / 1_000
    return { roots, files, bytes, seconds, findings, skipped }
  } finally {
    watch.close()
  }
}

interface Part {
  readonly files: number
  readonly bytes: number
  readonly findings: readonly Found[]
  readonly skipped: readonly Skipped[]
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
  const tree = await scanTree(folder, walked, watch)
  return {
    files: walked.files.length,
    bytes: walked.bytes,
    findings: tree.findings,
    skipped: [...walked.skipped, ...tree.skipped],
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

function requireThere(path: string): void {
  if (statSync(path, { throwIfNoEntry: false }) !== undefined) return
  throw new ExpectedError('not-found', `There is nothing at "${path}".`, 'Check the path.')
}
