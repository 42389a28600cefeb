import { crc32, inflateRawSync } from 'node:zlib'
import { ExpectedError } from '#shared/model/problem.ts'

/** One file inside a zip archive as its directory describes it; nothing is unpacked yet. */
export interface ZipEntry {
  readonly name: string
  /** Bytes it says it unpacks to. */
  readonly size: number
  readonly encrypted: boolean
  readonly read: () => Buffer
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const mostEntries = 10_000

/** The directory of a zip archive. Throws ExpectedError when it is cut off or damaged. */
export function zipEntries(bytes: Buffer, name: string): ZipEntry[] {
  const end = findEnd(bytes)
  if (end < 0) throw damaged(name, 'its end is missing')
  const count = bytes.readUInt16LE(end + 10)
  if (count > mostEntries) throw damaged(name, `it has ${count} parts`)
  const entries: ZipEntry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entrySignature)
      throw damaged(name, 'its directory is broken')
    const nameLength = bytes.readUInt16LE(at + 28)
    entries.push(readEntry(bytes, at, nameLength, name))
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** The error for a workbook that can't be unpacked. */
export function damaged(name: string, detail: string): ExpectedError {
  return new ExpectedError(
    'workbook-damaged',
    `"${name}" is damaged or was not copied whole: ${detail}.`,
    'Copy it again from its source, or open it in Excel and save it anew.',
  )
}

function readEntry(bytes: Buffer, at: number, nameLength: number, archive: string): ZipEntry {
  const flags = bytes.readUInt16LE(at + 8)
  const method = bytes.readUInt16LE(at + 10)
  const sum = bytes.readUInt32LE(at + 16)
  const packed = bytes.readUInt32LE(at + 20)
  const size = bytes.readUInt32LE(at + 24)
  const local = bytes.readUInt32LE(at + 42)
  const name = bytes.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/')
  return {
    name,
    size,
    encrypted: (flags & 1) === 1,
    read: () => unpack(bytes, { archive, name, method, sum, packed, size, local }),
  }
}

interface Packed {
  readonly archive: string
  readonly name: string
  readonly method: number
  readonly sum: number
  readonly packed: number
  readonly size: number
  readonly local: number
}

function unpack(bytes: Buffer, entry: Packed): Buffer {
  const { archive, name, local, size } = entry
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== localSignature)
    throw damaged(archive, `${name} is missing`)
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  const body = bytes.subarray(start, start + entry.packed)
  if (body.length !== entry.packed) throw damaged(archive, `${name} is cut off`)
  const content = entry.method === 0 ? body : inflate(body, entry)
  if (content.length !== size || crc32(content) !== entry.sum)
    throw damaged(archive, `${name} does not match its checksum`)
  return content
}

function inflate(body: Buffer, { archive, name, method, size }: Packed): Buffer {
  if (method !== 8) throw damaged(archive, `${name} is packed in an unknown way`)
  try {
    // The limit is what the directory promised: a part that unpacks to more is a bomb or broken.
    return inflateRawSync(body, { maxOutputLength: Math.max(1, size) })
  } catch {
    // Whatever zlib says (bad data, too much output) means the same to the user.
    throw damaged(archive, `${name} can't be unpacked`)
  }
}

/** Offset of the end record, which may be followed by a comment of up to 64 KB. */
function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 65_535); at -= 1) {
    if (bytes.readUInt32LE(at) === endSignature) return at
  }
  return -1
}
