import { readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type DataShape, dataShape } from '#shared/discovery/dataShape.ts'
import type { Skipped } from '#shared/discovery/found.ts'
import { decodeSource } from '../readSource.ts'
import type { Walked } from '../walk.ts'
import type { Watch } from '../watch.ts'
import { headOf } from './headOf.ts'

/** A recognised data file. */
export interface DataFile {
  /** Relative to the root of the scan. */
  readonly path: string
  readonly shape: Exclude<DataShape, { kind: 'other' }>
}

export interface Sniffed {
  readonly data: readonly DataFile[]
  readonly skipped: readonly Skipped[]
}

const always = /\.(?:jsonl|ndjson|csv|tsv|parquet|gz)$/i
const json = /\.(?:json|cdx\.xml|bom\.xml)$/i
const archive = /\.(?:tar\.gz|tgz)$/i

/**
 * Picks the logs, bills and AI-BOMs among a folder's files by their first bytes. In a folder that is mostly such data,
 * files of these types that are none are listed as skipped; in a source tree they are ordinary files.
 */
export function sniff(root: string, { files, hits, large }: Walked, watch: Watch): Sniffed {
  const hit = new Set([...hits, ...large])
  const dataFolder = isDataFolder(files)
  const data: DataFile[] = []
  const skipped: Skipped[] = []
  let count = 0
  for (const path of files) {
    const candidate =
      always.test(path) || (json.test(path) && (dataFolder || hit.has(path) || path.includes('AWSLogs/')))
    if (!candidate || archive.test(path)) continue
    count += 1
    if (count % 200 === 0) watch.check()
    const shape = shapeOf(root, path, skipped)
    if (shape === null) continue
    if (shape.kind !== 'other') data.push({ path, shape })
    else if (dataFolder || /\.gz$/i.test(path))
      skipped.push({ path: join(root, path), reason: whyOther(join(root, path)) })
  }
  return { data, skipped }
}

const notData = 'Not a log, bill or AI-BOM that Offramp knows.'
/** Larger files are not parsed only to say what is wrong with them. */
const parsedBytes = 1_024 * 1_024

function whyOther(path: string): string {
  if (!path.endsWith('.json') || statSync(path).size > parsedBytes) return notData
  try {
    JSON.parse(decodeSource(readFileSync(path)))
    return notData
  } catch {
    // That it does not parse is the answer asked for.
    return 'Not valid JSON.'
  }
}

function shapeOf(root: string, path: string, skipped: Skipped[]): DataShape | null {
  try {
    const head = headOf(join(root, path))
    if (head === null) {
      skipped.push({ path: join(root, path), reason: 'The gzip file is damaged.' })
      return null
    }
    return dataShape(basename(path).replace(/\.gz$/i, ''), head.text)
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
    skipped.push({ path: join(root, path), reason: `It can’t be read: ${code}.` })
    return null
  }
}

function isDataFolder(files: readonly string[]): boolean {
  const likely = files.filter((path) => always.test(path) || json.test(path)).length
  return files.length > 0 && likely >= files.length * 0.8
}
