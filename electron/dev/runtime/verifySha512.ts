import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { RuntimeProblem } from './types.ts'

/** Refuses a file whose sha512 (`sha512-<base64>`, npm's integrity form) is not the pinned one. */
export async function verifySha512(file: string, pinned: string): Promise<void> {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  const found = `sha512-${hash.digest('base64')}`
  if (found !== pinned) {
    throw new RuntimeProblem(
      `${file} is not the file we pinned (expected ${pinned}, found ${found}); not used.`,
    )
  }
}
