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
