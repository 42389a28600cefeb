import { readFileSync } from 'node:fs'

/** A text file as a string: UTF-8 (damaged bytes become U+FFFD) or, by its mark, UTF-16. Throws what the system says. */
export function readSource(path: string): string {
  return decodeSource(readFileSync(path))
}

/** The same for bytes already in memory. */
export function decodeSource(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2)
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(bytes.subarray(2, 2 + ((bytes.length - 2) & ~1)))
      .swap16()
      .toString('utf16le')
  return bytes.toString('utf8', bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0)
}
