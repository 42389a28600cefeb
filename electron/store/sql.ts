import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { ReadableDb } from './database.ts'
import type { Tables } from './tables.ts'

/** Typed SQL: build with this, then run with `all`, `first` or `run`. It only compiles; nothing here is async. */
export const sql = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
})

interface Compilable<R> {
  compile(): CompiledQuery<R>
}

/** All rows of a query. */
export function all<R>(db: ReadableDb, query: Compilable<R>): R[] {
  const compiled = query.compile()
  // The compiler typed the query; better-sqlite3 returns plain objects.
  return db.raw.prepare(compiled.sql).all(...compiled.parameters) as R[]
}

/** The first row of a query, or undefined. */
export function first<R>(db: ReadableDb, query: Compilable<R>): R | undefined {
  const compiled = query.compile()
  // Same reason as above.
  return db.raw.prepare(compiled.sql).get(...compiled.parameters) as R | undefined
}
