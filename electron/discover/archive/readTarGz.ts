import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { type ArchiveEntry, archiveLimits } from './limits.ts'

const block = 512

/** The files of a gzipped tar, streamed, within the limits. Links and devices are left out. Throws when it is damaged or cut off. */
export async function* readTarGz(path: string): AsyncGenerator<ArchiveEntry> {
  const source = createReadStream(path)
  const unpacked = source.pipe(createGunzip())
  source.on('error', (cause) => unpacked.destroy(cause))
  const reader = byteReader(unpacked)
  let longName: string | null = null
  try {
    for (let count = 0; count < archiveLimits.entries; ) {
      const header = await reader.take(block)
      if (header === null || header.every((byte) => byte === 0)) return
      const size = sizeOf(header)
      const type = String.fromCharCode(header[156] ?? 0)
      const padded = Math.ceil(size / block) * block
      if (!Number.isFinite(size) || reader.read() + padded > archiveLimits.unpackedBytes) {
        throw new Error('it unpacks to more than 1 GB, or is no tar')
      }
      if (type === 'L' || type === 'x') {
        const extra =
          padded <= archiveLimits.entryBytes ? await reader.take(padded) : await reader.skip(padded)
        longName = extra === null ? null : nameIn(extra.subarray(0, size), type)
        continue
      }
      const name = longName ?? headerName(header)
      longName = null
      if (type !== '0' && type !== '\0') {
        await reader.skip(padded)
        continue
      }
      count += 1
      if (size > archiveLimits.entryBytes) {
        await reader.skip(padded)
        yield { name, bytes: null, reason: 'It unpacks to more than 8 MB.' }
        continue
      }
      const bytes = await reader.take(padded)
      if (bytes === null) throw new Error('it is cut off')
      yield { name, bytes: bytes.subarray(0, size), reason: '' }
    }
    throw new Error('it holds more than 50,000 files')
  } finally {
    source.destroy()
    unpacked.destroy()
  }
}

interface ByteReader {
  /** Bytes given out so far. */
  readonly read: () => number
  /** The next `count` bytes; null at the end. */
  readonly take: (count: number) => Promise<Buffer | null>
  readonly skip: (count: number) => Promise<null>
}

function byteReader(stream: AsyncIterable<Buffer>): ByteReader {
  const chunks = stream[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  let given = 0
  const next = async (): Promise<Buffer | null> => {
    const { done, value } = await chunks.next()
    return done === true ? null : value
  }
  return {
    read: () => given,
    async take(count) {
      const parts: Buffer[] = []
      let missing = count
      while (missing > 0) {
        if (held.length === 0) {
          const chunk = await next()
          if (chunk === null) return null
          held = chunk
        }
        const part = held.subarray(0, missing)
        parts.push(part)
        held = held.subarray(part.length)
        missing -= part.length
      }
      given += count
      return Buffer.concat(parts)
    },
    async skip(count) {
      for (let missing = count; missing > 0; ) {
        if (held.length === 0) {
          const chunk = await next()
          if (chunk === null) return null
          held = chunk
        }
        const step = Math.min(missing, held.length)
        held = held.subarray(step)
        missing -= step
      }
      given += count
      return null
    },
  }
}

function sizeOf(header: Buffer): number {
  if ((header[124] ?? 0) & 0x80) return Number(header.readBigUInt64BE(128))
  return Number.parseInt(header.toString('latin1', 124, 136).replace(/[\0 ]+$/, '') || '0', 8)
}

function headerName(header: Buffer): string {
  const text = (from: number, to: number) => header.toString('utf8', from, to).replace(/\0.*$/s, '')
  const prefix = header.toString('latin1', 257, 262) === 'ustar' ? text(345, 500) : ''
  return prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`
}

/** A GNU long name, or the path of a pax header. */
function nameIn(extra: Buffer, type: string): string | null {
  const text = extra.toString('utf8').replace(/\0+$/, '')
  return type === 'L' ? text : (/^\d+ path=(.*)$/m.exec(text)?.[1] ?? null)
}
