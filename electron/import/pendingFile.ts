import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { ExpectedError } from '#shared/model/problem.ts'

/** A file that is written but not yet in its place. */
export interface PendingFile {
  readonly path: string
  readonly commit: () => void
  readonly discard: () => void
}

/** Writes the bytes beside their place; `commit` moves them there in one step. Throws ExpectedError when the folder refuses. */
export function pendingFile(path: string, bytes: Uint8Array): PendingFile {
  const temporary = `${path}.${randomBytes(4).toString('hex')}.part`
  try {
    const handle = openSync(temporary, 'wx')
    try {
      writeFileSync(handle, bytes)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch (cause) {
    rmSync(temporary, { force: true })
    throw cannotWrite(path, cause)
  }
  return {
    path,
    commit() {
      try {
        renameSync(temporary, path)
      } catch (cause) {
        throw cannotWrite(path, cause)
      }
    },
    discard: () => rmSync(temporary, { force: true }),
  }
}

function cannotWrite(path: string, cause: unknown): ExpectedError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const why =
    code === 'ENOSPC'
      ? 'the disk is full'
      : code === 'ENOENT'
        ? 'the folder does not exist'
        : 'the folder refuses it'
  return new ExpectedError(
    'file-not-written',
    `"${basename(path)}" can't be written to ${dirname(path)}: ${why}.`,
    code === 'ENOSPC' ? 'Free some space and try again.' : 'Choose a folder where you may write.',
    { cause },
  )
}
