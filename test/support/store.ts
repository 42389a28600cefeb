import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openWritable, type WritableDb } from '#electron/store/database.ts'
import { migrate } from '#electron/store/migrate.ts'
import { type OperationKind, type Written, writeOperation } from '#electron/store/spine.ts'
import type { Mutation } from '#shared/model/change.ts'

/** A real database file with the spine on it, below the service. */
export interface TestStore {
  readonly db: WritableDb
  readonly path: string
  readonly folder: string
  readonly write: (label: string, mutations: readonly Mutation[], kind?: OperationKind) => Written
  readonly stamp: (operation: string) => Parameters<typeof writeOperation>[1]
  readonly close: () => void
}

/** Opens a fresh, migrated database. */
export function openTestStore(device = 'device-a'): TestStore {
  const folder = mkdtempSync(join(tmpdir(), 'offramp-store-'))
  const path = join(folder, 'store.offramp')
  const db = openWritable(path, { mustExist: false })
  migrate(db)
  let count = 0
  const stamp = (operation: string) => {
    count += 1
    return {
      author: 'tester',
      device,
      now: new Date(Date.UTC(2026, 2, 16, 12, 0, count)),
      operation,
      reason: '',
    }
  }
  return {
    db,
    path,
    folder,
    stamp,
    write: (label, mutations, kind = 'do') =>
      writeOperation(db, stamp(`o-${count + 1}`), { label, mutations, kind, target: null }),
    close() {
      db.raw.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
