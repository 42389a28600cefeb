import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { columnsOf } from '#electron/store/columns.ts'
import { openWritable } from '#electron/store/database.ts'
import { currentVersion, migrate } from '#electron/store/migrate.ts'
import { migrations } from '#electron/store/migrations.ts'
import { rowsOf } from '#electron/store/rows.ts'
import { entities, entityNames } from '#shared/model/entities.ts'
import { openTestStore, type TestStore } from '../../support/store.ts'

let store: TestStore
beforeEach(() => {
  store = openTestStore()
})
afterEach(() => store.close())

test('the schema is the committed snapshot', () => {
  const statements = store.db.raw
    .prepare(
      "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'workload_fts_%' OR type = 'trigger' ORDER BY type, name",
    )
    .pluck()
    .all()
  const snapshot = readFileSync(join(import.meta.dirname, 'schema.snapshot.sql'), 'utf8')
  expect(`${statements.join(';\n\n')};\n`).toBe(snapshot)
})

test('every entity field has its column', () => {
  for (const name of entityNames) {
    const info = store.db.raw.pragma(`table_info("${entities[name].table}")`) as {
      name: string
      type: string
      notnull: number
    }[]
    const columns = info.map((column) => column.name).filter((column) => column !== 'rowno')
    expect(columns, name).toEqual(columnsOf(name).map((column) => column.column))
  }
})

test('migrations are numbered in rising tens', () => {
  const versions = migrations.map((step) => step.version)
  expect(versions).toEqual(versions.map((_, i) => (i + 1) * 10))
})

test('a file of a newer program is refused and left alone', () => {
  store.db.raw.pragma(`user_version = ${currentVersion + 10}`)
  expect(() => migrate(store.db)).toThrow('newer Offramp')
  expect(store.db.raw.pragma('user_version', { simple: true })).toBe(currentVersion + 10)
})

test('a migration that fails leaves the file at the version before', () => {
  const broken = {
    version: currentVersion + 10,
    name: 'broken',
    sql: 'CREATE TABLE half (a TEXT) STRICT; CREATE TABLE half (a TEXT) STRICT;',
  }
  expect(() => migrate(store.db, [...migrations, broken])).toThrow('already exists')
  expect(store.db.raw.pragma('user_version', { simple: true })).toBe(currentVersion)
  expect(store.db.raw.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").pluck().get()).toBe(0)
})

test('20: a workspace of before removal evidence keeps its rows and gains the table', () => {
  const path = join(store.folder, 'old.offramp')
  const old = openWritable(path, { mustExist: false })
  try {
    migrate(
      old,
      migrations.filter(({ version }) => version < 20),
    )
    old.raw
      .prepare(
        `INSERT INTO finding (id, source, kind, use, path, rule, model, confidence, detail, facts, seen_on, state, dismiss_reason)
         VALUES ('f-1', 'code', 'sdk', 'runtime', 'a.py', 'sdk.python', '', 0.9, '', '{}', '2026-03-16', 'new', '')`,
      )
      .run()
    expect(migrate(old)).toEqual(['removal evidence'])
    expect(rowsOf(old, 'finding').map(({ id }) => id)).toEqual(['f-1'])
    expect(rowsOf(old, 'removalEvidence')).toEqual([])
  } finally {
    old.raw.close()
  }
})
