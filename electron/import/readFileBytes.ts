import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { ExpectedError } from '#shared/model/problem.ts'

/** Larger files are refused: they are logs or exports of something else, and would not fit in memory several times. */
const largestBytes = 300 * 1024 * 1024

/** The whole file. Throws ExpectedError when it is missing, a folder, unreadable, empty or larger than 300 MB. */
export function readFileBytes(path: string): Buffer {
  const name = basename(path)
  const handle = open(path, name)
  try {
    const stat = fstatSync(handle)
    if (!stat.isFile()) {
      throw new ExpectedError('not-a-file', `"${name}" is not a file.`, 'Choose a CSV, TSV or XLSX file.')
    }
    if (stat.size > largestBytes) {
      throw new ExpectedError(
        'file-too-large',
        `"${name}" has ${Math.round(stat.size / 1024 / 1024)} MB; an inventory may have up to 300 MB.`,
        'Split the file into parts and import them one after the other.',
      )
    }
    const bytes = readFileSync(handle)
    if (bytes.length > 0) return bytes
    throw new ExpectedError(
      'file-empty',
      `"${name}" is empty.`,
      'Export it again from its source, then import it.',
    )
  } finally {
    closeSync(handle)
  }
}

function open(path: string, name: string): number {
  try {
    return openSync(path, 'r')
  } catch (cause) {
    throw openError(path, name, cause)
  }
}

function openError(path: string, name: string, cause: unknown): ExpectedError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (code === 'ENOENT') {
    return new ExpectedError('file-not-found', `There is no file "${path}".`, 'Check the path.', { cause })
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new ExpectedError(
      'file-not-readable',
      `You may not read "${name}".`,
      'Ask for read access, or copy the file to a folder of yours.',
      { cause },
    )
  }
  return new ExpectedError(
    'file-not-readable',
    `"${name}" can't be read (${code || 'unknown error'}).`,
    'Copy the file to a local folder and try again.',
    { cause },
  )
}
