import Database from 'better-sqlite3'
import { ExpectedError } from '#shared/model/problem.ts'
import { bindingOptions } from './database.ts'

/** A held workspace lock; the system frees it even when the process is killed. */
export interface WorkspaceLock {
  readonly release: () => void
}

/** Takes the single-writer lock of a workspace: an exclusive SQLite transaction on a file beside it. */
export function lockWorkspace(path: string): WorkspaceLock {
  const raw = new Database(`${path}-lock`, { timeout: 0, ...bindingOptions() })
  try {
    raw.exec('BEGIN EXCLUSIVE')
  } catch (cause) {
    raw.close()
    if (!isBusy(cause)) throw cause // a full disk, say: not somebody else's lock
    throw new ExpectedError(
      'workspace-in-use',
      'This workspace is open in another Offramp window or command.',
      'Close it there, then try again.',
      { cause },
    )
  }
  return {
    release() {
      raw.exec('ROLLBACK')
      raw.close()
    },
  }
}

function isBusy(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && String(cause.code).startsWith('SQLITE_BUSY')
}
