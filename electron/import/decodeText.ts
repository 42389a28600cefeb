import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { ExpectedError } from '#shared/model/problem.ts'

export const encodings = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

/** A decoded file: its text without byte order mark, as UTF-8 bytes, which is what the CSV parser works on. */
export interface Decoded {
  readonly encoding: Encoding
  readonly utf8: Buffer
  readonly damaged: boolean
}

/**
 * Decodes a text file. A byte order mark decides; else zero bytes at every other place mean UTF-16; else bytes that are
 * valid UTF-8 throughout are UTF-8; else Windows-1252, unless nearly all of it is UTF-8 and some bytes are damaged.
 */
export function decodeText(bytes: Buffer, asked?: string): Decoded {
  const encoding = asked === undefined ? detectEncoding(bytes) : checkedEncoding(asked)
  switch (encoding) {
    case 'utf-8':
    case 'utf-8-bom': {
      const body = hasUtf8Bom(bytes) ? bytes.subarray(3) : bytes
      if (isUtf8(body)) return { encoding, utf8: body, damaged: false }
      return { encoding, utf8: Buffer.from(body.toString('utf8'), 'utf8'), damaged: true }
    }
    case 'utf-16le':
    case 'utf-16be': {
      const text = iconv.decode(bytes, encoding)
      return {
        encoding,
        utf8: Buffer.from(text, 'utf8'),
        damaged: text.includes('\ufffd') || bytes.length % 2 === 1,
      }
    }
    case 'windows-1252':
      return { encoding, utf8: Buffer.from(iconv.decode(bytes, 'win1252'), 'utf8'), damaged: false }
  }
}

/** The encoding of a text file by its bytes. */
export function detectEncoding(bytes: Buffer): Encoding {
  if (hasUtf8Bom(bytes)) return 'utf-8-bom'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const wide = detectUtf16(bytes)
  if (wide !== null) return wide
  if (isUtf8(bytes) || isMostlyUtf8(bytes)) return 'utf-8'
  return 'windows-1252'
}

function hasUtf8Bom(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}

/** UTF-16 without a mark: Western text has a zero in one byte of nearly every pair. */
function detectUtf16(bytes: Buffer): Encoding | null {
  const length = Math.min(bytes.length, 8_192) & ~1
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1
    if (bytes[index + 1] === 0) odd += 1
  }
  const pairs = length / 2
  if (pairs < 2) return null
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le'
  if (even > pairs * 0.4 && odd < pairs * 0.05) return 'utf-16be'
  return null
}

/** At least 20 multi-byte characters, of which at most one in twenty is broken: damaged UTF-8, not Windows-1252. */
function isMostlyUtf8(bytes: Buffer): boolean {
  const text = bytes.toString('utf8')
  const broken = text.match(/\ufffd/g)?.length ?? 0
  const sound = text.match(/[\u0080-\ufffc]/g)?.length ?? 0
  return sound >= 20 && broken * 20 <= sound
}

function checkedEncoding(asked: string): Encoding {
  const found = encodings.find((encoding) => encoding === asked.toLowerCase())
  if (found !== undefined) return found
  throw new ExpectedError(
    'unknown-encoding',
    `There is no encoding "${asked}".`,
    `Use one of: ${encodings.join(', ')}.`,
  )
}
