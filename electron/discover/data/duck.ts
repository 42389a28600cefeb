import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { JobCancelled } from '../../worker/protocol.ts'
import type { Watch } from '../watch.ts'

export type Row = Readonly<Record<string, unknown>>

/** An embedded analytical engine that can read the given folders and nothing else: no network, no extensions, no settings. */
export interface Duck {
  readonly rows: (sql: string) => Promise<Row[]>
  readonly close: () => void
}

/** What DuckDB itself may hold; the process has to stay below 400 MB with Node around it. */
const memoryLimit = '160MB'
const threads = 2

/** Opens an engine in memory that spills to a temporary folder, which `close` removes. */
export async function openDuck(folders: readonly string[], watch: Watch): Promise<Duck> {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const temporary = mkdtempSync(join(tmpdir(), 'offramp-duck-'))
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(threads),
    memory_limit: memoryLimit,
    temp_directory: temporary,
    preserve_insertion_order: 'false',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  const connection = await instance.connect()
  await connection.run(`SET allowed_directories = ${list([...folders, temporary])}`)
  await connection.run('SET enable_external_access = false')
  await connection.run('SET lock_configuration = true')
  return {
    rows: (sql) => rowsOf(connection, sql, watch),
    close() {
      connection.closeSync()
      instance.closeSync()
      rmSync(temporary, { recursive: true, force: true })
    },
  }
}

async function rowsOf(connection: DuckDBConnection, sql: string, watch: Watch): Promise<Row[]> {
  watch.check()
  const stop = watch.onCancel(() => connection.interrupt())
  try {
    const reader = await connection.runAndReadAll(sql)
    return reader.getRowObjectsJson()
  } catch (cause) {
    if (watch.cancelled()) throw new JobCancelled()
    throw cause
  } finally {
    stop()
  }
}

/** A text as an SQL literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** Texts as an SQL list literal. */
export function list(texts: readonly string[]): string {
  return `[${texts.map(literal).join(', ')}]`
}

/** A name as an SQL identifier. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
