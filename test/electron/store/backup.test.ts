import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { backUp, backupsKept, copyDatabase, listBackups, restoreBackup } from '#electron/store/backup.ts'
import { openReadable } from '#electron/store/database.ts'
import { rowById } from '#electron/store/rows.ts'
import { create, set } from '#shared/model/change.ts'
import { openTestStore, type TestStore } from '../../support/store.ts'

let store: TestStore
beforeEach(() => {
  store = openTestStore()
  store.write('Add', [create('workload', 'w1', { name: 'Ledger' })])
})
afterEach(() => store.close())

const at = (second: number) => new Date(Date.UTC(2026, 2, 16, 12, 0, second))
const nameIn = (path: string) => {
  const db = openReadable(path)
  try {
    return rowById(db, 'workload', 'w1')?.name
  } finally {
    db.raw.close()
  }
}

test('a backup on open is skipped while nothing changed, and the last ten are kept', () => {
  backUp(store.db, store.path, 'open', at(0))
  backUp(store.db, store.path, 'open', at(1))
  expect(listBackups(store.path).length).toBe(1)
  for (let i = 0; i < 14; i += 1) {
    store.write('Edit', [set('workload', 'w1', { owner: `owner ${i}` })])
    backUp(store.db, store.path, 'open', at(10 + i))
  }
  const kept = listBackups(store.path)
  expect(kept.length).toBe(backupsKept)
  expect(kept[0]).toMatchObject({ why: 'open', changes: 15, at: '2026-03-16T12:00:23.000Z' })
})

test('a backup holds what was written, also while a reader keeps the log from being folded in', () => {
  const reader = openReadable(store.path)
  reader.raw.exec('BEGIN')
  reader.raw.prepare('SELECT count(*) FROM workload').get()
  store.write('Edit', [set('workload', 'w1', { name: 'Portal' })])
  const out = join(store.folder, 'copy.offramp')
  copyDatabase(store.db, store.path, out)
  reader.raw.close()
  expect(nameIn(out)).toBe('Portal')
})

test('restore brings the backup back and keeps what was there', () => {
  const backup = backUp(store.db, store.path, 'open', at(0))
  store.write('Edit', [set('workload', 'w1', { name: 'Portal' })])
  store.db.raw.close()
  const done = restoreBackup(backup.path, store.path, at(5))
  expect(nameIn(store.path)).toBe('Ledger')
  expect(done.changes).toBe(1)
  expect(done.keptAs !== null && nameIn(done.keptAs)).toBe('Portal')
})

test.each([
  ['a truncated backup', (path: string) => truncateSync(path, 5_000)],
  ['a file that is none', (path: string) => writeFileSync(path, 'hello')],
])('%s is refused and the workspace stays as it is', (_name, damage) => {
  const backup = backUp(store.db, store.path, 'open', at(0))
  damage(backup.path)
  store.db.raw.pragma('wal_checkpoint(TRUNCATE)')
  const before = readFileSync(store.path)
  expect(() => restoreBackup(backup.path, store.path, at(5))).toThrow('not a sound Offramp workspace')
  expect(readFileSync(store.path).equals(before)).toBe(true)
  expect(existsSync(`${store.path}.restoring`)).toBe(false)
})
