import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { ExpectedError } from '#shared/model/problem.ts'
import { zipEntries } from '../../import/unzip.ts'
import { type ArchiveEntry, archiveLimits } from './limits.ts'

/** The files of a zip, one at a time, within the limits. Throws an Error that says why when it can't be read. */
export function* readZip(path: string): Generator<ArchiveEntry> {
  if (statSync(path).size > archiveLimits.zipBytes) throw new Error('the archive is larger than 96 MB')
  const bytes = readFileSync(path)
  let unpacked = 0
  for (const entry of zipEntries(bytes, basename(path))) {
    if (entry.name.endsWith('/')) continue
    if (entry.encrypted) yield left(entry.name, 'It is encrypted.')
    else if (entry.size > archiveLimits.entryBytes) yield left(entry.name, 'It unpacks to more than 8 MB.')
    else if (unpacked + entry.size > archiveLimits.unpackedBytes)
      throw new Error('it unpacks to more than 1 GB')
    else {
      unpacked += entry.size
      yield unpack(entry)
    }
  }
}

function unpack(entry: ReturnType<typeof zipEntries>[number]): ArchiveEntry {
  try {
    return { name: entry.name, bytes: entry.read(), reason: '' }
  } catch (cause) {
    if (cause instanceof ExpectedError) return left(entry.name, 'It is damaged.')
    throw cause
  }
}

function left(name: string, reason: string): ArchiveEntry {
  return { name, bytes: null, reason }
}
