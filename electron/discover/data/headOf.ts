import { closeSync, openSync, readSync } from 'node:fs'
import { constants, gunzipSync } from 'node:zlib'

/** Bytes read from the front of a file to recognise it; packed ones unpack to at most about a thousand times that. */
const packedBytes = 4_096
const plainBytes = 64 * 1_024

/** The front of a file as text, unpacked when it is gzip. Null for a gzip file whose front is damaged. */
export function headOf(
  path: string,
): { readonly text: string; readonly whole: boolean; readonly bytes: Buffer } | null {
  const bytes = frontBytes(path, plainBytes)
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
    return { text: bytes.toString('utf8'), whole: bytes.length < plainBytes, bytes }
  try {
    const packed = bytes.subarray(0, packedBytes)
    const plain = gunzipSync(packed, {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: 8 * 1_024 * 1_024,
    })
    return {
      text: plain.subarray(0, plainBytes).toString('utf8'),
      whole: bytes.length < packedBytes,
      bytes: plain,
    }
  } catch {
    // Damaged: the caller lists the file as skipped.
    return null
  }
}

function frontBytes(path: string, count: number): Buffer {
  const file = openSync(path, 'r')
  try {
    const buffer = Buffer.alloc(count)
    return buffer.subarray(0, readSync(file, buffer, 0, count, 0))
  } finally {
    closeSync(file)
  }
}
