import { createReadStream } from 'node:fs'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { Watch } from '../watch.ts'

/** More than this is not unpacked to see whether the rest is sound. */
const mostBytes = 512 * 1_024 * 1_024

/** What is wrong with a gzip file, or null when it unpacks: only asked of files that the engine failed on. */
export async function gzipDamage(path: string, watch: Watch): Promise<string | null> {
  let bytes = 0
  const enough = new AbortController()
  const sink = new Writable({
    write(chunk: Buffer, _, done) {
      bytes += chunk.length
      if (bytes > mostBytes || watch.cancelled()) enough.abort()
      done()
    },
  })
  try {
    await pipeline(createReadStream(path), createGunzip(), sink, { signal: enough.signal })
    return null
  } catch (cause) {
    watch.check()
    if (enough.signal.aborted) return null
    const code = cause instanceof Error && 'code' in cause ? cause.code : ''
    return code === 'Z_BUF_ERROR' ? 'The gzip file is cut off.' : 'The gzip file is damaged.'
  }
}
