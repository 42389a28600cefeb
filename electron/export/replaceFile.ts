import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { resolve } from 'node:path'
import { ExpectedError } from '#shared/model/problem.ts'

/**
 * Writes a file whole or not at all: beside its place first, then renamed over it. Returns its size in bytes. Throws
 * ExpectedError when the place can't be written; what was there before is then untouched.
 */
export function replaceFile(path: string, content: string | Uint8Array, beforeRename: () => void): number {
  const target = resolve(path)
  const part = `${target}.part-${randomBytes(4).toString('hex')}`
  try {
    writeWhole(part, typeof content === 'string' ? Buffer.from(content, 'utf8') : content)
    beforeRename()
    renameSync(part, target)
    return statSync(target).size
  } catch (cause) {
    rmSync(part, { force: true })
    throw explain(cause, target)
  }
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx')
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

const diskFull = [
  'disk-full',
  'The disk is full.',
  'Free some space, or choose another drive. No part of the file was left.',
] as const

const problems: Readonly<Record<string, readonly [code: string, message: string, next: string]>> = {
  ENOENT: ['no-folder', 'The folder of the file does not exist.', 'Create it, or choose another folder.'],
  ENOTDIR: ['no-folder', 'The folder of the file is not a folder.', 'Choose another folder.'],
  EISDIR: ['is-a-folder', 'The name given is a folder.', 'Give a file name.'],
  EACCES: ['read-only', 'The file can’t be written there.', 'Choose a folder where you may write.'],
  EPERM: [
    'read-only',
    'The file can’t be written there; it may be open in another program.',
    'Close it, or choose another name.',
  ],
  EBUSY: ['file-in-use', 'The file is open in another program.', 'Close it there, or choose another name.'],
  EROFS: ['read-only', 'The drive can’t be written.', 'Choose a folder where you may write.'],
  ENOSPC: diskFull,
  EDQUOT: diskFull,
  EFBIG: diskFull,
}

function explain(cause: unknown, path: string): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const known = problems[code]
  if (known === undefined) return cause
  const [id, message, next] = known
  return new ExpectedError(id, `${message} (${path})`, next, { cause })
}
