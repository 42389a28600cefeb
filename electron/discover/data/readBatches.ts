import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Skipped } from '#shared/discovery/found.ts'
import type { Watch } from '../watch.ts'
import type { Duck, Row } from './duck.ts'
import { gzipDamage } from './gzipDamage.ts'
import { queryFor } from './queryFor.ts'
import type { DataFile } from './sniff.ts'
import { whyUnreadable } from './whyUnreadable.ts'

/** Files of one query: enough to keep the engine busy, few enough that a bad one costs little. */
const batchFiles = 500
const batchBytes = 128 * 1_024 * 1_024

/** Cuts files of one shape into batches by number and size. */
export function batchesOf(root: string, files: readonly DataFile[]): DataFile[][] {
  const batches: DataFile[][] = []
  let bytes = 0
  for (const file of files) {
    const size = statSync(join(root, file.path), { throwIfNoEntry: false })?.size ?? 0
    const last = batches.at(-1)
    // Each Parquet file says its own columns: a foreign table must not be joined with a bill.
    const alone = file.shape.kind === 'parquet'
    if (last === undefined || alone || last.length >= batchFiles || bytes + size > batchBytes) {
      batches.push([file])
      bytes = size
    } else {
      last.push(file)
      bytes += size
    }
  }
  return batches
}

/**
 * One pass of the engine over a batch. A batch with a bad record fails and is halved until the bad file is alone; that
 * one is read again with its bad records passed over where its form allows, and is listed either way.
 */
export async function readBatch(
  duck: Duck,
  root: string,
  batch: readonly DataFile[],
  skipped: Skipped[],
  watch: Watch,
): Promise<Row[]> {
  const [first] = batch
  if (first === undefined) return []
  const names = batch.map(({ path }) => join(root, path))
  try {
    return await duck.rows(await queryFor(duck, first.shape, names, false))
  } catch (cause) {
    watch.check()
    if (batch.length === 1) return readAlone(duck, root, first, cause, skipped, watch)
    const half = Math.ceil(batch.length / 2)
    const one = await readBatch(duck, root, batch.slice(0, half), skipped, watch)
    return [...one, ...(await readBatch(duck, root, batch.slice(half), skipped, watch))]
  }
}

async function readAlone(
  duck: Duck,
  root: string,
  file: DataFile,
  cause: unknown,
  skipped: Skipped[],
  watch: Watch,
): Promise<Row[]> {
  const path = join(root, file.path)
  const damage = path.endsWith('.gz') ? await gzipDamage(path, watch) : null
  try {
    if (!allowsGaps(file) || isTooLarge(cause)) throw cause
    const rows = await duck.rows(await queryFor(duck, file.shape, [path], true))
    skipped.push({ path, reason: `${damage ?? 'Some of its records are malformed.'} The others were read.` })
    return rows
  } catch (again) {
    watch.check()
    skipped.push({ path, reason: damage ?? whyUnreadable(again) })
    return []
  }
}

/** Reading such a file again would cost the same memory again. */
function isTooLarge(cause: unknown): boolean {
  return cause instanceof Error && /maximum_object_size|memory/i.test(cause.message)
}

function allowsGaps({ shape }: DataFile): boolean {
  switch (shape.kind) {
    case 'bedrock-log':
    case 'cloudtrail':
      return shape.layout === 'lines'
    case 'cur':
    case 'focus':
    case 'cloudtrail-csv':
      return true
    case 'parquet':
    case 'cost-explorer':
    case 'cyclonedx':
      return false
  }
}
