import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
  let running: Promise<void> = Promise.resolve()
  return {
    async rows(sql) {
      watch.check()
      const query = connection.runAndReadAll(sql)
      running = query.then(nothing, nothing)
      const reader = await orCancelled(query, () => connection.interrupt(), watch)
      return reader.getRowObjectsJson()
    },
    close() {
      // A cancelled query ends a moment later than its caller was told; the engine is closed after it.
      void running.finally(() => {
        connection.closeSync()
        instance.closeSync()
        rmSync(temporary, { recursive: true, force: true })
      })
    },
  }
}

const nothing = () => undefined

/** A query's result, or `JobCancelled` at once when the job is cancelled: the engine looks up only every few megabytes. */
async function orCancelled<T>(query: Promise<T>, interrupt: () => void, watch: Watch): Promise<T> {
  let forget = nothing as () => void
  const cancelled = new Promise<never>((_, reject) => {
    forget = watch.onCancel(() => {
      interrupt()
      reject(new JobCancelled())
    })
  })
  try {
    return await Promise.race([query, cancelled])
  } catch (cause) {
    throw watch.cancelled() ? new JobCancelled() : cause
  } finally {
    forget()
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
